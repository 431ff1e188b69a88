import { sameAnswer } from "../../engine/answers.ts";
import type { Answer, QuestionId } from "../../engine/types.ts";
import type { Words } from "../../i18n/types.ts";
import { messageOf } from "./messages.ts";
import { allOf, fieldIdOf, isUnsure, shownOn, type Shown } from "./page.ts";
import { kindOf } from "./registry.ts";
import type { ParsedAnswer, StepFormProps } from "./types.ts";

export interface Outcome {
  /** Typed answers that can be read, and undefined for an optional one that was emptied. */
  readonly confirmed: ReadonlyMap<QuestionId, Answer | undefined>;
  /** What is typed in these is confirmed, or counts no more. */
  readonly settled: readonly QuestionId[];
  readonly errors: ReadonlyMap<QuestionId, string>;
}

/** Reads the whole page: what can be kept, and what still has to change in words. */
export function readPage(props: StepFormProps, words: Words, inputOf: (name: string) => unknown): Outcome {
  const confirmed = new Map<QuestionId, Answer | undefined>();
  const settled: QuestionId[] = [];
  const errors = new Map<QuestionId, string>();
  const read = ({ question, words: own, answer }: Shown): void => {
    const kind = kindOf(question);
    if (kind.typed && isUnsure(answer, own)) return void settled.push(question.id);
    const parsed: ParsedAnswer = kind.typed
      ? kind.parse(question, inputOf(fieldIdOf(question.id)), words.lang)
      : kind.parse(question, answer);
    if ("problem" in parsed && !(parsed.problem === "empty" && question.optional)) {
      errors.set(question.id, messageOf(words, question, own, parsed.problem));
    } else if (kind.typed) {
      settled.push(question.id);
      const given = "problem" in parsed ? undefined : parsed;
      if (!sameAnswer(given, answer)) confirmed.set(question.id, given);
    }
  };
  for (const one of allOf(shownOn(props))) read(one);
  return { confirmed, settled, errors };
}
