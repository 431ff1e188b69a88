import type { Answer, OptionId, Question, QuestionId } from "../../engine/types.ts";
import type { WordsOf } from "./words.ts";

/** How an answer reads: the label of an option, "3. Merkbaar …" for a position, the typed text itself. Empty without answer. */
export function answerInWords(words: WordsOf, question: Question, answer: Answer | undefined): string {
  if (!answer) return "";
  switch (answer.kind) {
    case "unsure":
      return words.t("ui.unsure");
    case "single":
      return labelOf(words, question.id, answer.option);
    case "multi":
      return answer.options.map((option) => labelOf(words, question.id, option)).join("; ");
    case "scale":
      return positionOf(words, question.id, answer.value);
    case "number":
      return String(answer.value);
    case "date":
    case "text":
      return answer.value;
    case "table":
      return String(answer.rows.length);
  }
}

export const labelOf = (words: WordsOf, question: QuestionId, option: OptionId) => words.t(`questions.${question}.options.${option}.label`);

/** "3. Merkbaar. Gewoonte, kosten …": the number always stands with its words. */
export const positionOf = (words: WordsOf, question: QuestionId, value: number) =>
  `${value}. ${words.t(`questions.${question}.positions.${value}.label`)}`;

/** The short name of a question for tables and sentences. */
export const shortOf = (words: WordsOf, question: QuestionId) => words.t(`questions.${question}.short`);
