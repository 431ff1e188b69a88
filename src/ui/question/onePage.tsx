import { render } from "@testing-library/react";
import { useState, type ReactNode } from "react";
import type { Answer, Answers, Question, QuestionId } from "../../engine/types.ts";
import { initWords } from "../../i18n/index.ts";
import dutch from "../../i18n/nl.yaml";
import { StepForm } from "./StepForm.tsx";
import type { QuestionWords, ShownQuestion, StepFormProps } from "./types.ts";

/** Words for a test; what a question is called follows from its id. */
const wordsFor = (question: Question, more: Partial<QuestionWords> = {}): QuestionWords => ({
  ask: `Vraag ${question.id}?`,
  empty: `Beantwoord vraag ${question.id}`,
  optionOf: (id) => ({ label: `Keuze ${id}` }),
  positionOf: (n) => ({ label: `Zin bij ${n}`, example: `voorbeeld ${n}` }),
  ...more,
});

type Said<F> = Readonly<Record<"onAnswer" | "onDraft" | "onNote" | "onNext" | "onErrors", F>>;
export interface OnePage<F, U> {
  readonly user: U;
  readonly answers: () => Answers;
  /** What the page told the wizard. */
  readonly said: Said<F>;
  readonly unmount: () => void;
  /** Draws the same page with other properties. */
  readonly again: (props: Partial<StepFormProps>) => void;
}

/** Draws one step as a wizard does: it keeps the answers that the page gives. `spy` and `person` come from the test. */
export const pageWith =
  <F extends (...told: unknown[]) => unknown, U>(spy: () => F, person: () => U) =>
  (questions: readonly ShownQuestion[], props: Partial<StepFormProps> = {}, before: Answers = {}): OnePage<F, U> => {
    initWords("nl", { nl: { app: dutch } });
    const said: Said<F> = { onAnswer: spy(), onDraft: spy(), onNote: spy(), onNext: spy(), onErrors: spy() };
    let kept = before;
    function Wizard({ more }: { readonly more: Partial<StepFormProps> }): ReactNode {
      const [answers, setAnswers] = useState<Answers>(before);
      const onAnswer = (id: QuestionId, answer: Answer | undefined) => {
        said.onAnswer(id, answer);
        kept = { ...kept, [id]: answer } as Answers;
        setAnswers(kept);
      };
      return (
        <StepForm
          caption="Stap 2 van 9"
          questions={questions.map((shown) => ({ ...shown, answer: answers[shown.question.id] ?? shown.answer }))}
          wordsOf={(question) => wordsFor(question)}
          fieldsOf={(question) => question.with ?? []}
          answerOf={(id) => answers[id]}
          leave={{ href: "#/zaken", label: "Stop" }}
          {...said}
          onAnswer={onAnswer}
          {...more}
        />
      );
    }
    const drawn = render(<Wizard more={props} />);
    return {
      user: person(),
      answers: () => kept,
      said,
      unmount: drawn.unmount,
      again: (more) => drawn.rerender(<Wizard more={{ ...props, ...more }} />),
    };
  };

/** A question of the page with words. */
export const shownAs = (question: Question, words: Partial<QuestionWords> = {}, more: Partial<ShownQuestion> = {}): ShownQuestion => ({
  question,
  words: wordsFor(question, words),
  ...more,
});

/** One question of every kind that a page draws. */
export const every = {
  single: { id: "one", kind: "single", options: ["a", "b"], sources: [] },
  multi: { id: "some", kind: "multi", options: ["a", "b", "none"], ordered: false, alone: "none", sources: [] },
  scale: { id: "weight", kind: "scale", from: 1, to: 5, sources: [] },
  text: { id: "title", kind: "text", long: false, max: 40, sources: [] },
  long: { id: "story", kind: "text", long: true, max: 40, sources: [] },
  number: { id: "people", kind: "number", min: 1, max: 5000, sources: [] },
  date: { id: "day", kind: "date", sources: [] },
} as const satisfies Record<string, Question>;
