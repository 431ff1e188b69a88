import type { Answer, FlowId, Question, QuestionId } from "../engine/types.ts";

/** What became of a question or option that once was released. `dropped` or `to`, never both. */
export interface Rename {
  readonly to?: string;
  readonly dropped?: true;
  readonly because: string;
}

/** What this release knows of questions, so that a stored case can be held against it. Handed in by the app. */
export interface Known {
  readonly questions: Readonly<Record<QuestionId, Question>>;
  /**
   * What a flow asks once for each step of a plan. It is kept apart: the same id may be another question there, so renames of these
   * carry the name of the flow (`tools.goals`).
   */
  readonly perStep: { readonly flow: FlowId; readonly questions: Readonly<Record<QuestionId, Question>> };
  readonly renames: {
    readonly questions: Readonly<Record<QuestionId, Rename>>;
    /** By `question.option`, with the ids from before the rename. */
    readonly options: Readonly<Record<string, Rename>>;
  };
  /** An answer in words a reader understands; an empty text when there are none any more. */
  readonly wordsOf: (question: QuestionId, answer: Answer) => string;
}
