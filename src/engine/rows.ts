import { isLeftEmpty, rowsIn } from "./answers.ts";
import { holds, plainFacts, type FactsOf } from "./route.ts";
import type { Answer, Answers, Field, Question, QuestionId, Row, RowId, RowRef } from "./types.ts";

type Table = Extract<Question, { kind: "table" }>;
type TextAnswer = Extract<Answer, { kind: "text" }>;

/** Stands for a row that is being filled in and is not in the table yet; no row has this id. */
export const newRow: RowId = "nieuw";

/** Everything that can be done to the rows of a table. Ids of new rows come from whoever asks. */
export type RowEdit =
  /** Behind the row `after`; at the end without it. */
  | { readonly kind: "add"; readonly rows: readonly Row[]; readonly after?: RowId }
  /** A row as it is now, in its own place; at the end when it is new. */
  | { readonly kind: "put"; readonly row: Row }
  /** Directly behind the row it copies. `cells` differ in the copy. */
  | { readonly kind: "duplicate"; readonly row: RowId; readonly as: RowId; readonly cells?: Answers }
  /** `by` places, and never beyond the first or the last. */
  | { readonly kind: "move"; readonly row: RowId; readonly by: number }
  | { readonly kind: "remove"; readonly row: RowId }
  /** Back at the place it had. */
  | { readonly kind: "restore"; readonly row: Row; readonly at: number };

/**
 * The rows after one edit. A row that the edit is not about stays as it is, the object included. No id is ever there twice: a new
 * row whose id is taken is left out, and an edit of a row that is not there changes nothing.
 */
export function editRows(rows: readonly Row[], edit: RowEdit): readonly Row[] {
  const at = placeOf(rows, edit);
  switch (edit.kind) {
    case "add":
      return inserted(rows, edit.rows, at < 0 ? rows.length : at + 1);
    case "put":
      return at < 0 ? inserted(rows, [edit.row], rows.length) : rows.with(at, edit.row);
    case "duplicate": {
      const row = rows[at];
      return row ? inserted(rows, [{ id: edit.as, cells: { ...row.cells, ...edit.cells } }], at + 1) : rows;
    }
    case "move": {
      const row = rows[at];
      const to = Math.max(0, Math.min(rows.length - 1, at + edit.by));
      return row && to !== at ? rows.toSpliced(at, 1).toSpliced(to, 0, row) : rows;
    }
    case "remove":
      return at < 0 ? rows : rows.toSpliced(at, 1);
    case "restore":
      return inserted(rows, [edit.row], Math.max(0, Math.min(rows.length, edit.at)));
  }
}

function placeOf(rows: readonly Row[], edit: RowEdit): number {
  const about = edit.kind === "add" ? edit.after : edit.kind === "put" || edit.kind === "restore" ? edit.row.id : edit.row;
  return rows.findIndex(({ id }) => id === about);
}

function inserted(rows: readonly Row[], more: readonly Row[], at: number): readonly Row[] {
  const taken = new Set(rows.map(({ id }) => id));
  const fresh = more.filter(({ id }) => !taken.has(id) && taken.add(id));
  return fresh.length === 0 ? rows : rows.toSpliced(at, 0, ...fresh);
}

/** Rows as an answer; no rows are no answer, since "nothing" is something somebody has to say. */
export const tableOf = (rows: readonly Row[]): Answer | undefined => (rows.length === 0 ? undefined : { kind: "table", rows });

/** The columns that are asked of a row: each condition sees the case and the cells of columns before it that are asked. */
export function shownColumns(table: Table, cells: Answers, answers: Answers = {}, factsOf: FactsOf = plainFacts): readonly Field[] {
  let seen: Answers = answers;
  return table.columns.filter((column) => {
    if (column.showIf && !holds(column.showIf, factsOf(seen))) return false;
    const cell = cells[column.id];
    seen = { ...seen, [column.id]: cell };
    return true;
  });
}

/** The words that name a row, from its first column. Empty while nobody filled that in. */
export function nameOfRow({ columns }: Table, { cells }: Row, wordsOf: (column: Field, cell: Answer) => string): string {
  const [first] = columns;
  const cell = first && cells[first.id];
  return first && cell && !isLeftEmpty(cell) ? wordsOf(first, cell) : "";
}

const between = ", ";
/** A text that names rows, and then whatever else stands there. Undefined when that is nothing; a row without a name cannot be named. */
export function textNaming(refs: readonly RowRef[], own: string): TextAnswer | undefined {
  const rows = refs.filter(({ name }) => name !== "");
  const value = [...rows.map(({ name }) => name), own.trim()].filter(Boolean).join(between);
  if (value === "") return undefined;
  return rows.length === 0 ? { kind: "text", value } : { kind: "text", value, rows };
}

/** What a text names now: rows by their name of today, rows that are gone by the name they had, and its own words. */
export interface Named {
  readonly rows: readonly (RowRef & { readonly gone?: true })[];
  readonly own: string;
}
/**
 * Reads a text against the rows it may name. Words that are exactly the name of a row mean that row, so that a file which holds
 * only names fits too.
 */
export function namedIn(answer: Answer | undefined, present: readonly RowRef[]): Named {
  if (answer?.kind !== "text") return { rows: [], own: "" };
  const refs = answer.rows ?? [];
  const rows = refs.map((ref) => present.find(({ id }) => id === ref.id) ?? { ...ref, gone: true as const });
  const own = ownWords(answer.value, refs);
  const byName = present.find(({ name }) => alike(name) === alike(own));
  if (own === "" || !byName) return { rows, own };
  return { rows: rows.some(({ id }) => id === byName.id) ? rows : [...rows, byName], own: "" };
}

function ownWords(value: string, refs: readonly RowRef[]): string {
  const names = refs.map(({ name }) => name).join(between);
  return value.startsWith(names) ? value.slice(names.length).replace(/^, /, "") : value;
}
/** The same name for a reader: capitals and spaces do not count. */
const alike = (name: string) => name.toLowerCase().replaceAll(/\s+/g, " ").trim();

/** The rows of a table that can be named: those with a name. */
export const rowRefs = (table: Table, answer: Answer | undefined, wordsOf: (column: Field, cell: Answer) => string): readonly RowRef[] =>
  rowsIn(answer)
    .map((row) => ({ id: row.id, name: nameOfRow(table, row, wordsOf) }))
    .filter(({ name }) => name !== "");

/** The tables whose rows a table's columns name. */
export const tablesNamedBy = ({ columns }: Table): readonly QuestionId[] => [
  ...new Set(columns.flatMap((column) => (column.kind === "text" && column.rowsOf !== undefined ? [column.rowsOf] : []))),
];
