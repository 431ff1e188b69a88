import { parseAnswer } from "../../../engine/answers.ts";
import type { Answer } from "../../../engine/types.ts";
import type { ParsedAnswer, QuestionOf } from "../types.ts";

/** Whether the position lies on the scale. */
export const parse = (question: QuestionOf<"scale">, answer: Answer | undefined): ParsedAnswer =>
  answer?.kind === "unsure" ? answer : parseAnswer(question, answer?.kind === "scale" ? answer.value : undefined);
