import type { AnswerProblem } from "../../engine/answers.ts";
import type { Question } from "../../engine/types.ts";
import { numberText } from "../../i18n/format.ts";
import type { Words } from "../../i18n/types.ts";
import type { QuestionWords } from "./types.ts";

/** What to do about an answer that cannot be read: in the question's own words when nothing was filled in. */
export function messageOf(words: Words, question: Question, own: QuestionWords, problem: AnswerProblem): string {
  switch (problem) {
    case "tooMany":
      return words.t("ui.problem.tooMany", { count: question.kind === "multi" ? (question.max ?? 1) : 1 });
    case "tooLong":
      return words.t("ui.problem.tooLong", { max: question.kind === "text" ? numberText(question.max, words.lang) : "" });
    case "tooLow":
      return words.t("ui.problem.tooLow", { min: limit(question, "min", words) });
    case "tooHigh":
      return words.t("ui.problem.tooHigh", { max: limit(question, "max", words) });
    case "notADay":
      return words.t("ui.problem.notADay");
    case "wrongShape":
    case "notWhole":
      return question.kind === "number" ? words.t("ui.problem.notANumber") : own.empty;
    case "empty":
    case "notAnOption":
      return own.empty;
  }
}

const limit = (question: Question, side: "min" | "max", { lang }: Words): string =>
  question.kind === "number" ? numberText(question[side] ?? 0, lang) : "";
