import type { RowEdit } from "../../engine/rows.ts";
import type { Answer, Answers, Question, QuestionId, Row } from "../../engine/types.ts";

type Table = Extract<Question, { kind: "table" }>;

/** A column of texts that the case keeps by an id and people read and type by a name. What is neither stays as it is. */
export interface CellNames {
  readonly table: QuestionId;
  readonly column: QuestionId;
  readonly nameOf: (id: string) => string | undefined;
  readonly idOf: (name: string) => string | undefined;
}

const seen = new WeakMap<Answer, Answer>();
/** The answer as people read it; the same object for the same answer, because two hundred rows are drawn by it. */
export function readable(names: CellNames | undefined, { id }: Table, answer: Answer | undefined): Answer | undefined {
  if (names?.table !== id || answer?.kind !== "table") return answer;
  const before = seen.get(answer);
  if (before) return before;
  const made: Answer = { ...answer, rows: answer.rows.map((row) => withCell(row, names.column, names.nameOf)) };
  seen.set(answer, made);
  return made;
}

/** A row as the case keeps it. */
export const keptRow = (names: CellNames | undefined, table: QuestionId, row: Row): Row =>
  names?.table === table ? withCell(row, names.column, names.idOf) : row;

/** An edit with its rows as the case keeps them. */
export function keptEdit(names: CellNames | undefined, table: QuestionId, edit: RowEdit): RowEdit {
  switch (edit.kind) {
    case "add":
      return { ...edit, rows: edit.rows.map((row) => keptRow(names, table, row)) };
    case "put":
    case "restore":
      return { ...edit, row: keptRow(names, table, edit.row) };
    case "duplicate":
      return edit.cells ? { ...edit, cells: keptRow(names, table, { id: edit.as, cells: edit.cells }).cells } : edit;
    default:
      return edit;
  }
}

function withCell(row: Row, column: QuestionId, of: (text: string) => string | undefined): Row {
  const cell = row.cells[column];
  const text = cell?.kind === "text" ? of(cell.value.trim()) : undefined;
  if (text === undefined) return row;
  const cells: Answers = { ...row.cells, [column]: { kind: "text", value: text } };
  return { ...row, cells };
}
