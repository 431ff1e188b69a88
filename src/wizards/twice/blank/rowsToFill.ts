import type { Condition, Field, Question, QuestionId } from "../../../engine/types.ts";
import type { Words } from "../../../i18n/types.ts";
import type { Block, Cell } from "../../../report/model.ts";
import { cellIn, lower, paragraph, readerOf, rowsOf } from "../framework/input.ts";
import type { Sheet } from "./sheet.ts";

type Table = Extract<Question, { kind: "table" }>;

/** More columns beside each other leave no room to write. */
const widest = 6;
const emptyRows = 4;

/**
 * A list of rows on paper. A long row stands in more tables under each other, each beginning with the name of the row. Under them: what
 * can stand in the columns that have a choice.
 */
export const rowsToFill = (table: Table, sheet: Sheet): Block[] => [
  ...columnSets(table).map((columns): Block => {
    const filled = filledRows(table, columns, sheet);
    return {
      kind: "table",
      caption: sheet.words.t(`questions.${table.id}.short`),
      captionHidden: true,
      head: columns.map(({ id }): Cell => ({ text: sheet.words.t(`questions.${table.id}.columns.${id}.label`) })),
      rows: [...filled, ...emptied(columns, filled.length)],
      widths: columns.map(widthOf),
      rowHeads: false,
    };
  }),
  ...choicesOf(table, sheet.words),
];

/** First the columns that the list of rows shows, then the others in sets of about equal size. */
function columnSets({ columns, list }: Table): readonly (readonly Field[])[] {
  if (columns.length <= widest) return [columns];
  const shown = list ?? columns.slice(0, widest).map(({ id }) => id);
  const first = columns.filter(({ id }) => shown.includes(id));
  const others = columns.filter((column) => !first.includes(column));
  const [name] = first;
  if (!name) return [first];
  const sets = Math.ceil(others.length / (widest - 1));
  const size = Math.ceil(others.length / sets);
  return [first, ...Array.from({ length: sets }, (_, at) => [name, ...others.slice(at * size, (at + 1) * size)])];
}

function filledRows(table: Table, columns: readonly Field[], { given }: Sheet): readonly (readonly Cell[])[] {
  if (!given) return [];
  const reader = readerOf(given);
  return rowsOf(reader, table.id).map((row) => columns.map(({ id }) => ({ text: cellIn(reader, table.id, id, row) })));
}

/** Rows to write in; as many as make a list worth filling in, and always room for more. */
const emptied = (columns: readonly Field[], filled: number): readonly (readonly Cell[])[] =>
  Array.from({ length: Math.max(2, emptyRows - filled) }, () => columns.map(() => ({ text: "\n" })));

const widthOf = ({ kind, id }: Field, at: number): number => {
  if (at === 0) return 4;
  return kind === "text" && id !== "channel" ? 4 : 2.5;
};

/** "Houding: voor, tegen, verdeeld of onbekend." */
function choicesOf({ id: table, columns }: Table, words: Words): Block[] {
  const items = columns.flatMap((column) => {
    const base = `questions.${table}.columns.${column.id}`;
    const choices =
      column.kind === "single" || column.kind === "multi"
        ? column.options.map((option) => lower(words.t(`${base}.options.${option}.label`)))
        : column.kind === "scale"
          ? Array.from({ length: column.to - column.from + 1 }, (_, at) => column.from + at).map(
              (value) => `${value} ${lower(words.t(`${base}.positions.${value}.label`))}`,
            )
          : [];
    const label = words.t(`${base}.label`);
    return [
      ...(choices.length > 0 ? [words.t("words.blank.choices", { column: label, choices: choices.join(", ") })] : []),
      ...(column.showIf ? whenFilled(column.showIf, table, label, words) : []),
    ];
  });
  return items.length === 0 ? [] : [paragraph(items.join(" "), true)];
}

/** "Waarom niet vul je alleen in bij Uitgenodigd: nee." */
function whenFilled(condition: Condition, table: QuestionId, label: string, words: Words): string[] {
  if (!("question" in condition) || !("is" in condition)) return [];
  const other = `questions.${table}.columns.${condition.question}`;
  const option = lower(words.t(`${other}.options.${condition.is}.label`));
  return [words.t("words.blank.when.column", { column: label, other: words.t(`${other}.label`), option })];
}
