import { isLeftEmpty, rowsIn } from "./answers.ts";
import { holds, plainFacts, type FactsOf } from "./route.ts";
import type { Answer, Answers, Field, Question, QuestionId, Row, RowRef } from "./types.ts";

type Table = Extract<Question, { kind: "table" }>;
type TextAnswer = Extract<Answer, { kind: "text" }>;

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
