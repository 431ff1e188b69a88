import { nameOfRow, namedIn } from "../../../engine/naming.ts";
import type { Answer, Field, Row } from "../../../engine/types.ts";
import type { Words } from "../../../i18n/types.ts";
import { answerText } from "../answerText.ts";
import type { QuestionOf } from "../types.ts";
import type { TableSetting } from "./types.ts";

/** How cells and names of rows read. Empty while there is nothing. */
export interface CellTexts {
  readonly cell: (column: Field, cell: Answer | undefined) => string;
  readonly name: (row: Row) => string;
}

/** The texts of a table. A row that is named and gone reads "(verwijderd: naam)". */
export function cellTextsOf(
  words: Words,
  table: QuestionOf<"table">,
  { columnOf, rowsOf }: Pick<TableSetting, "columnOf" | "rowsOf">,
): CellTexts {
  const own = new Map(table.columns.map((column) => [column.id, columnOf(column.id)]));
  const named = new Map(
    table.columns.flatMap((column) => (column.kind === "text" && column.rowsOf ? [[column.id, rowsOf(column.rowsOf)]] : [])),
  );
  const cell = (column: Field, answer: Answer | undefined): string => {
    const present = named.get(column.id);
    const columnWords = own.get(column.id);
    if (!answer || answer.kind === "unsure" || !columnWords) return "";
    if (!present) return answerText(words, columnWords, answer);
    const { rows, own: other } = namedIn(answer, present);
    return [...rows.map((ref) => (ref.gone ? words.t("ui.table.gone", { name: ref.name }) : ref.name)), other].filter(Boolean).join(", ");
  };
  return { cell, name: (row) => nameOfRow(table, row, cell) };
}

/** The columns that a list of rows shows. */
export function listColumns({ columns, list }: QuestionOf<"table">): readonly Field[] {
  const most = 5;
  if (!list) return columns.slice(0, most);
  return list.flatMap((id) => columns.find((column) => column.id === id) ?? []);
}
