import { attributeOf } from "../read/attributes.ts";
import type { PdfFile } from "../read/file.ts";
import type { Element } from "../read/tree.ts";
import { numberOf } from "../read/values.ts";
import { inside } from "./nesting.ts";

/** What is wrong with the grid of a table, in a few words each. */
export interface Grid {
  readonly overlap: string | undefined;
  readonly tooLow: string | undefined;
  readonly tooFew: string | undefined;
  readonly tooMany: string | undefined;
}
const known = new WeakMap<Element, Grid>();
// Longer than any table, so that a cell of a million rows cannot fill the memory.
const most = 10_000;

/** Puts the cells of a table into a grid as wide as its first row, and notes where that does not work. */
export function gridOf(file: PdfFile, table: Element): Grid {
  const found = known.get(table);
  if (found) return found;
  const made = laidOut(file, rowsOf(table));
  known.set(table, made);
  return made;
}

const rowsOf = (table: Element): readonly Element[] =>
  inside(table).flatMap((part) => (part.role === "TR" ? [part] : ["THead", "TBody", "TFoot"].includes(part.role) ? rowsOf(part) : []));
const cellsOf = (row: Element): readonly Element[] => inside(row).filter(({ role }) => role === "TH" || role === "TD");

function laidOut(file: PdfFile, rows: readonly Element[]): Grid {
  const span = (cell: Element, name: string): number => Math.min(most, Math.max(1, numberOf(attributeOf(file, cell, "Table", name)) ?? 1));
  const wide = rows[0] ? cellsOf(rows[0]).reduce((sum, cell) => sum + span(cell, "ColSpan"), 0) : 0;
  const taken = rows.map(() => new Set<number>());
  const wrong: { -readonly [key in keyof Grid]: Grid[key] } = {
    overlap: undefined,
    tooLow: undefined,
    tooFew: undefined,
    tooMany: undefined,
  };
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (taken[at]!.has(column)) column++;
      const [down, across] = [span(cell, "RowSpan"), span(cell, "ColSpan")];
      if (at + down > rows.length) wrong.tooLow ??= `row ${at + 1}`;
      if (column + across > wide) wrong.tooMany ??= `row ${at + 1}`;
      for (let y = at; y < Math.min(at + down, rows.length); y++)
        for (let x = column; x < column + across; x++) {
          if (taken[y]!.has(x)) wrong.overlap ??= `row ${y + 1}, column ${x + 1}`;
          taken[y]!.add(x);
        }
      column += across;
    }
  }
  const short = taken.findIndex((columns) => Array.from({ length: wide }, (_, at) => at).some((at) => !columns.has(at)));
  if (short >= 0) wrong.tooFew = `row ${short + 1}`;
  return wrong;
}
