import { parseAnswer } from "../../../engine/answers.ts";
import type { Answer, OptionId } from "../../../engine/types.ts";
import type { ParsedAnswer, QuestionOf } from "../types.ts";
import { unsureValue } from "../unsure.ts";

/** Whether the choices are options, and not too many. */
export const parse = (question: QuestionOf<"multi">, answer: Answer | undefined): ParsedAnswer =>
  answer?.kind === "unsure" ? answer : parseAnswer(question, answer?.kind === "multi" ? answer.options : undefined);

/** What is chosen now, as values of the choices. */
export const valuesOf = (answer: Answer | undefined): readonly string[] =>
  answer?.kind === "unsure" ? [unsureValue] : answer?.kind === "multi" ? answer.options : [];

/**
 * The answer after `changed` was ticked or cleared: "none of these" and "I don't know yet" stand alone, and the last
 * choice wins. Undefined when nothing is ticked any more.
 */
export function choose(question: QuestionOf<"multi">, before: Answer | undefined, changed: string): Answer | undefined {
  const now = valuesOf(before);
  if (now.includes(changed))
    return answerWith(
      question,
      now.filter((value) => value !== changed),
    );
  if (changed === unsureValue) return { kind: "unsure" };
  if (changed === question.alone) return { kind: "multi", options: [changed] };
  return answerWith(question, [...now.filter((value) => value !== unsureValue && value !== question.alone), changed]);
}

function answerWith(question: QuestionOf<"multi">, chosen: readonly OptionId[]): Answer | undefined {
  if (chosen.length === 0) return undefined;
  return { kind: "multi", options: question.ordered ? chosen : question.options.filter((option) => chosen.includes(option)) };
}
