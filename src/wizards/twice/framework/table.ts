import type { QuestionId, Row } from "../../../engine/types.ts";
import type { Block, Text } from "../../../report/model.ts";
import { bare } from "../../../report/text.ts";
import { columnName, originOfRow, paragraph, type Reader, rowsOf } from "./input.ts";
import { capitalText, saidIn } from "./quoted.ts";

/** A column of a table in the document. The first names the row. */
interface Column {
  readonly name: string;
  readonly text: (row: Row) => Text;
}
export const columnOf = (reader: Reader, table: QuestionId, column: QuestionId): Column => ({
  name: columnName(reader, table, column),
  text: (row) => saidIn(reader, table, column, row),
});

/** The rows of a table with the columns that say something; a table where somebody said that nothing belongs is a sentence. */
export function tableOf(reader: Reader, id: QuestionId, columns: readonly Column[]): Block[] {
  const rows = rowsOf(reader, id);
  if (rows.length === 0) return [paragraph(reader.say(`nothing.${id}`))];
  const cells = rows.map((row) => columns.map(({ text }, at) => (at === 0 ? capitalText(text(row)) : text(row))));
  const used = columns.map((_, at) => at === 0 || cells.some((row) => row[at] !== ""));
  const kept = <T>(all: readonly T[]): T[] => all.filter((_, at) => used[at]);
  const isNumber = (at: number): boolean => cells.every((row) => /^[\d.,]*$/.test(bare(row[at] ?? "")));
  return [
    {
      kind: "table",
      caption: reader.words.t(`questions.${id}.short`),
      captionHidden: true,
      head: kept(columns).map(({ name }) => ({ text: name })),
      rowOrigins: rows.map((row) => originOfRow(id, row)),
      rows: cells.map((row) =>
        kept(row.map((text, at) => ({ text, ...(at > 0 && text !== "" && isNumber(at) ? { numeric: true as const } : {}) }))),
      ),
    },
  ];
}
