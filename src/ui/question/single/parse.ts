import { parseAnswer } from "../../../engine/answers.ts";
import type { Answer } from "../../../engine/types.ts";
import type { ParsedAnswer, QuestionOf } from "../types.ts";

/** Whether the choice is one of the options. */
export const parse = (question: QuestionOf<"single">, answer: Answer | undefined): ParsedAnswer =>
  answer?.kind === "unsure" ? answer : parseAnswer(question, answer?.kind === "single" ? answer.option : undefined);
