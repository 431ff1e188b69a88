import type { Answer, Question } from "../../../engine/types.ts";
import type { Words } from "../../../i18n/types.ts";
import { answerInWords } from "../../shared/answerWords.ts";

/** An answer to a filter in words; several options stand in the order of the question, however they came. */
export function filterText(words: Words, question: Question, answer: Answer | undefined): string {
  if (question.kind !== "multi" || answer?.kind !== "multi") return answerInWords(words, question, answer);
  return answerInWords(words, question, { ...answer, options: question.options.filter((option) => answer.options.includes(option)) });
}
