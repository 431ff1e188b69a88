import { rowsIn } from "../../engine/answers.ts";
import { nameOfRow } from "../../engine/naming.ts";
import type { Answer, Field, OptionId, Question, QuestionId } from "../../engine/types.ts";
import { answerText } from "../../ui/question/answerText.ts";
import type { Words } from "../../i18n/types.ts";
import { questionWords, wordsAt } from "./questionWords.ts";

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
