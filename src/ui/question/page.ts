import type { Answer, Answers, Question, QuestionId } from "../../engine/types.ts";
import { kindOf } from "./registry.ts";
import type { QuestionWords, ShownQuestion, StepFormProps } from "./types.ts";

/** The id of the group or the control of a question. */
export const fieldIdOf = (id: QuestionId): string => `q-${id}`;

/** One question of the page, at the depth it has: a question, or a field that belongs to one. */
export interface Shown extends ShownQuestion {
  readonly fields: readonly Shown[];
}
type PageProps = Pick<StepFormProps, "questions" | "wordsOf" | "fieldsOf" | "answerOf" | "draftOf">;

/** What the page shows now, and what it would show after `changed`. */
export function shownOn(page: PageProps, changed: ReadonlyMap<QuestionId, Answer | undefined> = new Map()): readonly Shown[] {
  const now = (id: QuestionId, before: Answer | undefined) => (changed.has(id) ? changed.get(id) : before);
  const answers: Record<QuestionId, Answer> = {};
  const remember = (question: Question, before: Answer | undefined) => {
    const answer = now(question.id, before);
    if (answer) answers[question.id] = answer;
    for (const field of question.with ?? []) remember(field, page.answerOf(field.id));
  };
  for (const { question, answer } of page.questions) remember(question, answer);
  return page.questions.map((shown) => place(page, shown, answers));
}

function place(page: PageProps, shown: ShownQuestion, answers: Answers): Shown {
  const { question } = shown;
  const fields = page
    .fieldsOf(question, answers)
    .map((field) =>
      place(page, { question: field, words: page.wordsOf(field), draft: page.draftOf?.(field.id), lang: shown.lang }, answers),
    );
  return { ...shown, answer: answers[question.id], fields };
}

/** Every question of the page, each before its fields. */
export const allOf = (shown: readonly Shown[]): readonly Shown[] => shown.flatMap((one) => [one, ...allOf(one.fields)]);

/** Where the focus goes to repair a question. */
export const focusIdOf = (question: Question): string => kindOf(question).focusId(fieldIdOf(question.id));

/** Whether somebody said "weet ik nog niet" where that is offered. */
export const isUnsure = (answer: Answer | undefined, words: QuestionWords): boolean =>
  answer?.kind === "unsure" && words.unsure !== undefined;

/** Whether something can be typed on this page, now or after another answer. */
export const mayBeTyped = (question: Question): boolean => kindOf(question).typed || (question.with ?? []).some(mayBeTyped);
