import type { ComponentType, ReactNode } from "react";
import type { Lang, Text } from "../../i18n/types.ts";
import type { AnswerProblem } from "../../engine/answers.ts";
import type { Answer, Answers, OptionId, Question, QuestionId, QuestionKind, RowRef } from "../../engine/types.ts";
import type { AskLevel } from "../field/Parts.tsx";
import type { TableSetting } from "./table/types.ts";

/** The words of one question, in the language of the page. */
export interface QuestionWords {
  readonly ask: string;
  /** Why it is asked. */
  readonly why?: Text | undefined;
  readonly help?: Text | undefined;
  /** The question above the note; without it there is no note. */
  readonly noteLabel?: string | undefined;
  /** What happens when somebody does not know yet; without it that is not offered. */
  readonly unsure?: string | undefined;
  /** What to do when nothing was filled in. */
  readonly empty: string;
  readonly optionOf: (id: OptionId) => { readonly label: string; readonly help?: string | undefined };
  readonly positionOf: (n: number) => { readonly label: string; readonly example?: string | undefined };
}

/** A question of the page with what was said about it before. */
export interface ShownQuestion {
  readonly question: Question;
  readonly words: QuestionWords;
  readonly answer?: Answer | undefined;
  /** What was typed and not confirmed, as `onDraft` gave it. */
  readonly draft?: unknown;
  readonly note?: string | undefined;
  /** The name of the wizard that the answer comes from. */
  readonly carriedFrom?: string | undefined;
  /** Set when these words are Dutch and the page is not. */
  readonly lang?: "nl" | undefined;
  /** What a table needs besides; every table has one. */
  readonly table?: TableSetting | undefined;
  /** The rows that can be named here. */
  readonly rows?: readonly RowRef[] | undefined;
}

export interface StepFormProps {
  /** Keeps one page while its questions come and go; without it other questions are another page. */
  readonly page?: string | undefined;
  /** "Stap 2 van 9 · Consistent". */
  readonly caption: ReactNode;
  /** The `h1` of the page; a single question without it is its own `h1`. */
  readonly title?: string | undefined;
  readonly help?: Text | undefined;
  readonly questions: readonly ShownQuestion[];
  readonly wordsOf: (question: Question) => QuestionWords;
  /** The fields of a question that show with these answers of the page. */
  readonly fieldsOf: (question: Question, pageAnswers: Answers) => readonly Question[];
  readonly answerOf: (id: QuestionId) => Answer | undefined;
  /** What was typed in a field and not confirmed; the questions themselves carry their own. */
  readonly draftOf?: ((id: QuestionId) => unknown) | undefined;
  /** Between the title and the first question. */
  readonly lead?: ReactNode;
  readonly aside?: ReactNode;
  /** What the button says; "Ga verder" without it. */
  readonly submit?: string | undefined;
  readonly leave?: { readonly href: string; readonly label: string; readonly onLeave?: (() => void) | undefined } | undefined;
  /** Choices at once; typed answers at "Ga verder", when they can be read. */
  readonly onAnswer: (id: QuestionId, answer: Answer | undefined) => void;
  /** What is typed so far; undefined when there is nothing unconfirmed any more. */
  readonly onDraft: (id: QuestionId, input: unknown) => void;
  readonly onNote: (id: QuestionId, text: string) => void;
  /** Everything on the page is answered, or may stay empty. */
  readonly onNext: () => void;
  /** How many errors the page shows; 0 when it shows none. */
  readonly onErrors: (count: number) => void;
  /** Somebody else holds the case: answers are text, nothing can change. */
  readonly readOnly?: boolean | undefined;
}

export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;

export interface FieldProps<Q extends Question> {
  readonly question: Q;
  readonly words: QuestionWords;
  /** The id of the group or the control; controls inside a group put something behind it. */
  readonly id: string;
  /** Set when the question is a heading of the page. */
  readonly level: AskLevel | undefined;
  readonly description: ReactNode;
  readonly error: string | undefined;
  readonly answer: Answer | undefined;
  /** What a typed kind starts with: the draft, else the answer as it is typed. */
  readonly initial: unknown;
  readonly onAnswer: (answer: Answer | undefined) => void;
  readonly shown: ShownQuestion;
  /** Text, and nothing that can be changed; only a table draws itself for who may only read. */
  readonly readOnly?: boolean | undefined;
}

export type ParsedAnswer = Answer | { readonly problem: AnswerProblem };

/** A kind whose answer is given by choosing: it counts at once. */
interface ChosenKind<Q extends Question> {
  readonly typed: false;
  readonly Field: ComponentType<FieldProps<Q>>;
  readonly focusId: (id: string) => string;
  readonly parse: (question: Q, answer: Answer | undefined) => ParsedAnswer;
}
/** A kind whose answer is typed: its controls carry `data-typed` with the question's id and their `name` is a path. */
interface TypedKind<Q extends Question> {
  readonly typed: true;
  readonly Field: ComponentType<FieldProps<Q>>;
  readonly focusId: (id: string) => string;
  /** Reads what was typed; never throws, whatever a draft of another version holds. */
  readonly parse: (question: Q, input: unknown, lang: Lang) => ParsedAnswer;
  /** An answer as somebody would type it. */
  readonly inputOf: (answer: Answer, lang: Lang) => unknown;
}
export type Kind<Q extends Question> = ChosenKind<Q> | TypedKind<Q>;
/** Every kind has an entry: a new kind without one does not compile. */
export type Registry = { readonly [K in QuestionKind]: Kind<QuestionOf<K>> };
