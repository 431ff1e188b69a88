import { parseAnswer, unsureWord } from "../../../../engine/answers.ts";
import { namedIn, textNaming } from "../../../../engine/naming.ts";
import type { Answer, Answers, Field, QuestionId, RowRef } from "../../../../engine/types.ts";
import type { Lang } from "../../../../i18n/types.ts";
import * as number from "../../number/parse.ts";
import { parseNaming } from "../parse.ts";
import type { ColumnWords, LeftText, RowDraft } from "../types.ts";
import { dayIn } from "./dates.ts";

/** What pasted cells are held against. */
export interface Known {
  readonly columns: readonly Field[];
  readonly columnOf: (column: QuestionId) => ColumnWords;
  readonly rowsOf: (table: QuestionId) => readonly RowRef[];
  readonly lang: Lang;
}
export interface PastedCell {
  readonly text: string;
  readonly column: Field | undefined;
  /** What it was taken for; undefined while nothing is. */
  readonly answer: Answer | undefined;
  /** The part that was not recognised. */
  readonly left: string | undefined;
}
export interface PastedRow {
  readonly cells: readonly PastedCell[];
  readonly row: Answers;
  /** What was not recognised, for the form of the row. */
  readonly draft: RowDraft | undefined;
}

/** Names are the same whatever their capitals, accents, spaces and signs around them. */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
/** Without what stands in brackets behind it: "Hoe geraakt (1-5)". */
const withoutBrackets = (text: string): string => text.replace(/\s*\([^)]*\)\s*$/, "");

function columnNamed(heading: string, { columns, columnOf }: Known): Field | undefined {
  const wanted = [plain(heading), plain(withoutBrackets(heading))].filter(Boolean);
  return columns.find((column) => {
    const { label, ask } = columnOf(column.id);
    return [label, withoutBrackets(label), ask, column.id].some((name) => wanted.includes(plain(name)));
  });
}

/** Whether the cells name columns: at least half of those that are filled. */
export function isHeading(cells: readonly string[], known: Known): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const named = filled.filter((cell) => columnNamed(cell, known) !== undefined);
  return named.length > 0 && named.length * 2 >= filled.length;
}

/** The column of each pasted column: by its heading, else by its place. A column is filled once; what is left over has none. */
export function columnsOf(width: number, heading: readonly string[] | undefined, known: Known): readonly (Field | undefined)[] {
  const taken = new Set<QuestionId>();
  return Array.from({ length: width }, (_, at) => {
    const column = heading ? columnNamed(heading[at] ?? "", known) : known.columns[at];
    if (!column || taken.has(column.id)) return undefined;
    taken.add(column.id);
    return column;
  });
}

/** A line of cells as a row, cell by cell. `nameOf` says where a text without a column came from. */
export function recogniseRow(
  cells: readonly string[],
  columns: readonly (Field | undefined)[],
  known: Known,
  nameOf: (at: number) => string,
): PastedRow {
  const row: Record<QuestionId, Answer> = {};
  const typed: Record<QuestionId, string> = {};
  const left: LeftText[] = [];
  const pasted = cells.map((given, at): PastedCell => {
    const column = columns[at];
    // A box of one line would drop the break between two words.
    const text = column?.kind === "text" && !column.long ? given.trim().replaceAll(/\s*[\n\r]+\s*/g, " ") : given.trim();
    if (text === "") return { text, column, answer: undefined, left: undefined };
    const read = column ? readCell(text, column, known) : { left: text };
    if (column && read.answer) row[column.id] = read.answer;
    if (read.left !== undefined) {
      // A box where it can be typed again holds it; choices and dates have none.
      if (column && mayBeTyped(column)) typed[column.id] = read.left;
      else left.push({ from: column ? known.columnOf(column.id).label : nameOf(at), text: read.left });
    }
    return { text, column, answer: read.answer, left: read.left };
  });
  const draft = { ...(Object.keys(typed).length > 0 ? { typed } : {}), ...(left.length > 0 ? { left } : {}) };
  return { cells: pasted, row, draft: Object.keys(draft).length > 0 ? draft : undefined };
}
const mayBeTyped = (column: Field) => column.kind === "number" || (column.kind === "text" && column.rowsOf === undefined);

interface Read {
  readonly answer?: Answer | undefined;
  readonly left?: string | undefined;
}
const whole = (answer: Answer | { readonly problem: unknown } | undefined, text: string): Read =>
  answer && !("problem" in answer) ? { answer } : { left: text };

function readCell(text: string, column: Field, known: Known): Read {
  const words = known.columnOf(column.id);
  switch (column.kind) {
    case "single": {
      const option = optionNamed(text, column.options, words);
      return option === undefined ? { left: text } : { answer: { kind: "single", option } };
    }
    case "multi":
      return readSeveral(text, column, words);
    case "scale":
      return whole(parseAnswer(column, positionNamed(text, column.from, column.to, words)), text);
    case "number":
      return whole(number.parse(column, text, known.lang), text);
    case "date":
      return whole(parseAnswer(column, dayIn(text)), text);
    case "text":
      if (column.rowsOf !== undefined) return whole(parseNaming(column, naming(text, known.rowsOf(column.rowsOf))), text);
      return text === unsureWord ? { answer: { kind: "text", value: text } } : whole(parseAnswer(column, text), text);
    case "table":
      return { left: text };
  }
}

/** An option by its label, its id or its number in the list, which starts at 1. */
function optionNamed(text: string, options: readonly string[], words: ColumnWords): string | undefined {
  const wanted = plain(text);
  if (wanted === "") return undefined;
  const byName = options.find((option) => [words.optionOf(option).label, option].some((name) => plain(name) === wanted));
  return byName ?? (/^\d+$/.test(wanted) ? options[Number(wanted) - 1] : undefined);
}

function readSeveral(text: string, column: Extract<Field, { kind: "multi" }>, words: ColumnWords): Read {
  const one = optionNamed(text, column.options, words);
  const parts = one === undefined ? text.split(/[;,\n]/).map((part) => part.trim()) : [text];
  const found = parts.map((part) => ({ part, option: optionNamed(part, column.options, words) }));
  const answer = parseAnswer(
    column,
    found.flatMap(({ option }) => option ?? []),
  );
  if ("problem" in answer) return { left: text };
  const rest = found.filter(({ part, option }) => part !== "" && option === undefined).map(({ part }) => part);
  return { answer, left: rest.length > 0 ? rest.join("; ") : undefined };
}

/** A position by its number, its words, or both: "4", "fors", "4. fors". */
function positionNamed(text: string, from: number, to: number, words: ColumnWords): number | undefined {
  const positions = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return positions.find((position) => {
    const label = words.positionOf(position).label;
    return [String(position), label, `${position} ${label}`].some(
      (name) => plain(name) === plain(text.replace(/^(\d+)\s*[.:=-]\s*/, "$1 ")),
    );
  });
}

/** Rows that are named, each by its whole name; when one part is no name the text stays a text. */
function naming(text: string, present: readonly RowRef[]): Answer | undefined {
  const named = (part: string) => namedIn({ kind: "text", value: part }, present).rows[0];
  const one = named(text);
  if (one) return textNaming([one], "");
  const parts = text.split(/[;,\n]/).map((part) => named(part.trim()));
  const refs = parts.flatMap((ref) => ref ?? []);
  return refs.length === parts.length ? textNaming([...new Set(refs)], "") : { kind: "text", value: text };
}
