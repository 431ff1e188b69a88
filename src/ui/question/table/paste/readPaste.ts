import type { Field, QuestionId } from "../../../../engine/types.ts";
import type { CellTexts } from "../cellText.ts";
import { betweenIn, cellsIn, type Between } from "./cells.ts";
import { columnsOf, isHeading, recogniseRow, type Known, type PastedRow } from "./recognise.ts";

/** More than this is read the next time: a list stays something a person can look over. */
export const mostPasted = 200;

/** What a person says otherwise than was recognised. */
export interface PasteChoices {
  readonly between?: Between;
  readonly heading?: boolean;
  /** By the place of the pasted column; `undefined` under a place: it fits none. */
  readonly columns?: ReadonlyMap<number, QuestionId | undefined>;
}
export interface Pasted {
  readonly between: Between;
  /** The first line, when it names the columns. */
  readonly heading: readonly string[] | undefined;
  readonly hasHeading: boolean;
  readonly columns: readonly (Field | undefined)[];
  /** What a pasted column is called: its heading, or its place. */
  readonly nameOf: (at: number) => string;
  readonly rows: readonly { readonly row: PastedRow; readonly name: string; readonly isDouble: boolean }[];
  /** What was too much for one time, as it was pasted. */
  readonly rest: string;
}

/** What a pasted text comes to. `names` are those of the rows that are there. */
export function readPaste(
  text: string,
  known: Known,
  choices: PasteChoices,
  names: readonly string[],
  texts: CellTexts,
  placeName: (at: number) => string,
): Pasted {
  const between = choices.between ?? betweenIn(text, (cells) => isHeading(cells, known));
  const lines = cellsIn(text, between);
  const hasHeading = choices.heading ?? isHeading(lines[0] ?? [], known);
  const heading = hasHeading ? lines[0] : undefined;
  const data = hasHeading ? lines.slice(1) : lines;
  const width = Math.max(0, ...lines.map((line) => line.length));
  const found = columnsOf(width, heading, known);
  const columns = found.map((column, at) => {
    if (!choices.columns) return column;
    if (choices.columns.has(at)) return known.columns.find(({ id }) => id === choices.columns?.get(at));
    return [...choices.columns.values()].includes(column?.id) ? undefined : column;
  });
  const nameOf = (at: number) => heading?.[at]?.trim() || placeName(at);
  const taken = new Set(names.map(asName));
  const rows = data.slice(0, mostPasted).map((line) => {
    const row = recogniseRow(line, columns, known, nameOf);
    const name = texts.name({ id: "", cells: row.row });
    const isDouble = name !== "" && taken.has(asName(name));
    taken.add(asName(name));
    return { row, name, isDouble };
  });
  return { between, heading, hasHeading, columns, nameOf, rows, rest: restOf(data.slice(mostPasted), heading, between) };
}

const asName = (name: string): string => name.toLowerCase().replaceAll(/\s+/g, " ").trim();

/** The lines that are left as a text that reads the same again. */
function restOf(lines: readonly (readonly string[])[], heading: readonly string[] | undefined, between: Between): string {
  if (lines.length === 0) return "";
  const sign = { tab: "\t", semicolon: ";", comma: ",", none: "\n" }[between];
  const quoted = (cell: string) => (/["\n\r]/.test(cell) || cell.includes(sign) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return [...(heading ? [heading] : []), ...lines].map((line) => line.map(quoted).join(sign)).join("\n");
}
