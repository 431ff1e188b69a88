import { rowsIn } from "../../engine/answers.ts";
import { nameOfRow } from "../../engine/naming.ts";
import type { Answer, Field, OptionId, Question, QuestionId } from "../../engine/types.ts";
import { answerText } from "../../ui/question/answerText.ts";
import type { QuestionWords } from "../../ui/question/StepForm.tsx";
import type { Words } from "../../i18n/types.ts";

/** How an answer reads: the label of an option, "3. Merkbaar …" for a position, the typed text itself. Empty without answer. */
export function answerInWords(words: Words, question: Question, answer: Answer | undefined): string {
  if (!answer) return "";
  if (question.kind === "table" && answer.kind === "table") return rowsInWords(words, question, answer);
  return answerText(words, questionWords(words, question), answer);
}

/** How many rows a list of names holds before it only counts the rest. */
const namedMost = 6;
/** The names of the rows of a table. */
function rowsInWords(words: Words, table: Extract<Question, { kind: "table" }>, answer: Answer): string {
  const rows = rowsIn(answer);
  const base = `questions.${table.id}.rows.nothing`;
  if (rows.length === 0) return words.has(base) ? words.t(base) : words.t("ui.notGiven");
  const wordsOf = (column: Field, cell: Answer) => answerText(words, wordsAt(words, `questions.${table.id}.columns.${column.id}`), cell);
  const names = rows.map((row, at) => nameOfRow(table, row, wordsOf) || words.t("ui.table.unnamed", { at: at + 1 }));
  const shown = names.slice(0, namedMost).join("; ");
  return names.length > namedMost ? words.t("ui.table.andMore", { names: shown, count: names.length - namedMost }) : shown;
}

export const labelOf = (words: Words, question: QuestionId, option: OptionId) => words.t(`questions.${question}.options.${option}.label`);

/** "3. Merkbaar. Gewoonte, kosten …": the number always stands with its words. */
export const positionOf = (words: Words, question: QuestionId, value: number) =>
  `${value}. ${words.t(`questions.${question}.positions.${value}.label`)}`;

/** The short name of a question for tables and sentences. */
export const shortOf = (words: Words, question: QuestionId) => words.t(`questions.${question}.short`);

/** The words of one question as the form takes them. Naming questions have no "weet ik nog niet": nobody can not know a title. */
export const questionWords = (words: Words, question: Question): QuestionWords => wordsAt(words, `questions.${question.id}`);

/** The words that stand under one key of a flow: of a question, or of a column of a table. */
export function wordsAt(words: Words, base: string): QuestionWords {
  const optional = <Key extends string, Value>(key: Key, of: (at: string) => Value) =>
    words.has(`${base}.${key}`) ? ({ [key]: of(`${base}.${key}`) } as Partial<Record<Key, Value>>) : {};
  const note = words.has(`${base}.note`) ? { noteLabel: words.t(`${base}.note`) } : {};
  return {
    ask: words.t(`${base}.ask`),
    empty: words.t(`${base}.empty`),
    ...optional("why", words.inlines),
    ...optional("help", words.inlines),
    ...optional("unsure", words.t),
    ...note,
    optionOf: (id) => ({ label: words.t(`${base}.options.${id}.label`), ...helpOf(words, `${base}.options.${id}.help`, "help") }),
    positionOf: (value) => ({
      label: words.t(`${base}.positions.${value}.label`),
      ...helpOf(words, `${base}.positions.${value}.example`, "example"),
    }),
  };
}
const helpOf = <Key extends string>(words: Words, at: string, key: Key) =>
  words.has(at) ? ({ [key]: words.t(at) } as Partial<Record<Key, string>>) : {};
