import { useEffect, useLayoutEffect, useRef, useState, type FormEvent, type RefObject } from "react";
import { sameAnswer } from "../../engine/answers.ts";
import type { Answer, QuestionId } from "../../engine/types.ts";
import { useWords } from "../../i18n/index.ts";
import type { FieldError } from "../errors/ErrorSummary.tsx";
import { useLater } from "./later.ts";
import { allOf, fieldIdOf, focusIdOf, mayBeTyped, shownOn, type Shown } from "./page.ts";
import { kindOf } from "./registry.ts";
import { readPage } from "./submit.ts";
import { plainHold, type Hold } from "./typed/hold.ts";
import { useHold } from "./typed/useHold.ts";
import type { StepFormProps } from "./types.ts";

export interface StepFormState {
  readonly shown: readonly Shown[];
  readonly errors: readonly FieldError[];
  readonly errorOf: (id: QuestionId) => string | undefined;
  readonly attempt: number;
  readonly answer: (id: QuestionId, answer: Answer | undefined) => void;
  readonly note: (id: QuestionId, text: string) => void;
  readonly input: (event: FormEvent<HTMLFormElement>) => void;
  readonly submit: (event: FormEvent<HTMLFormElement>) => void;
}

/** The only bridge between what is typed on a page and the answers of the case. */
export function useStepForm(props: StepFormProps, form: RefObject<HTMLFormElement | null>): StepFormState {
  const words = useWords("app");
  const [tried, setTried] = useState<{ readonly attempt: number; readonly messages: ReadonlyMap<QuestionId, string> }>(nothingTried);
  const drafts = useLater<unknown>(props.onDraft);
  const notes = useLater<string>(props.onNote);
  const shown = shownOn(props);
  const all = allOf(shown);
  const hold = useHold(
    form,
    props.questions.some(({ question }) => mayBeTyped(question)),
  );

  const errors = all.flatMap(({ question }) => {
    const message = tried.messages.get(question.id);
    return message === undefined ? [] : [{ field: focusIdOf(question), message }];
  });
  const { onErrors } = props;
  const count = errors.length;
  const told = useRef(onErrors);
  useLayoutEffect(() => {
    told.current = onErrors;
  });
  useEffect(() => told.current(count), [count]);

  const inputOf = (name: string): unknown => current(hold, form)?.inputOf(name);

  const input = (event: FormEvent<HTMLFormElement>) => {
    const id = event.target instanceof HTMLElement ? event.target.dataset["typed"] : undefined;
    const typed = all.find(({ question }) => question.id === id);
    if (!typed) return;
    const kind = kindOf(typed.question);
    if (!kind.typed) return;
    // Whoever types after "I don't know yet" knows something now.
    if (typed.answer?.kind === "unsure") props.onAnswer(typed.question.id, undefined);
    const given = inputOf(fieldIdOf(typed.question.id));
    const read = kind.parse(typed.question, given, words.lang);
    const isNothingNew = "problem" in read ? read.problem === "empty" && !typed.answer : sameAnswer(read, typed.answer);
    drafts.put(typed.question.id, isNothingNew ? undefined : given);
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    notes.flush();
    const { confirmed, settled, errors: messages } = readPage(props, words, inputOf);
    drafts.flush();
    for (const [id, given] of confirmed) props.onAnswer(id, given);
    for (const id of settled) props.onDraft(id, undefined);
    setTried((before) => ({ attempt: before.attempt + 1, messages }));
    if (messages.size === 0) props.onNext();
  };

  return {
    shown,
    errors,
    errorOf: (id) => tried.messages.get(id),
    attempt: tried.attempt,
    answer: props.onAnswer,
    note: notes.put,
    input,
    submit,
  };
}

const nothingTried = { attempt: 0, messages: new Map<QuestionId, string>() };
const current = (hold: RefObject<Hold | undefined>, form: RefObject<HTMLFormElement | null>): Hold | undefined =>
  hold.current ?? (form.current ? plainHold(form.current) : undefined);
