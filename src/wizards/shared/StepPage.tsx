import { useEffect, useState, type ReactNode } from "react";
import { shownFields } from "../../engine/route.ts";
import type { Answer, Answers, FlowId, Question, QuestionId, StepId } from "../../engine/types.ts";
import type { Words } from "../../i18n/types.ts";
import { StepForm, type QuestionWords, type ShownQuestion } from "../../ui/question/StepForm.tsx";
import type { TableSetting } from "../../ui/question/table/types.ts";
import type { FrameProps, WizardProps } from "../props.ts";
import { useRole, useSession } from "../useSession.ts";
import { questionWords } from "./questionWords.ts";

export interface StepPageProps extends Pick<WizardProps, "session" | "Frame"> {
  readonly flow: FlowId;
  readonly wizard: NonNullable<FrameProps["wizard"]>;
  readonly words: Words;
  readonly step: StepId;
  readonly questions: readonly Question[];
  /** "Stap 2 van 9". */
  readonly caption: string;
  /** What stands behind that on the page: the name of the wizard, or the number of the question. */
  readonly behind: string;
  readonly back: NonNullable<FrameProps["back"]>;
  readonly leave: { readonly href: string; readonly label: string };
  readonly aside?: ReactNode;
  /** The fields of a question that show; with conditions over quantities a wizard gives its own. */
  /** The words of a question where they are more than what the flow says. */
  readonly wordsOf?: (question: Question) => QuestionWords;
  readonly fieldsOf?: (question: Question, answers: Answers) => readonly Question[];
  /** The answer as people read it, where that is not how the case keeps it. */
  readonly readable?: (question: Question, answer: Answer | undefined) => Answer | undefined;
  /** What a table needs besides; a wizard without tables has none. */
  readonly tableOf?: (table: QuestionId) => TableSetting;
  readonly onNext: () => void;
}

/** The page of one step of any wizard: what the case says is shown, what a person says goes into the case. */
export function StepPage(props: StepPageProps): ReactNode {
  const { session, Frame, flow, wizard, words, step, questions, caption, behind, back, leave, aside, fieldsOf, tableOf, onNext } = props;
  const wordsOf = props.wordsOf ?? ((question: Question) => questionWords(words, question));
  const dossier = useSession(session);
  const role = useRole(session);
  const [errors, setErrors] = useState(0);
  useKeptPlace(session, flow, step);
  const only = questions.length === 1 ? questions[0] : undefined;
  const title = only ? words.t(`questions.${only.id}.ask`) : words.t(`steps.${step}.title`);

  const shownOf = (question: Question): ShownQuestion => {
    const { answers, drafts, notes, givenIn } = dossier;
    const answer = props.readable ? props.readable(question, answers[question.id]) : answers[question.id];
    const from = givenIn[question.id];
    const isCarried = from !== undefined && from !== flow && answers[question.id] !== undefined;
    return {
      question,
      words: wordsOf(question),
      ...(answer ? { answer } : {}),
      ...(question.id in drafts ? { draft: drafts[question.id] } : {}),
      ...(notes[question.id] ? { note: notes[question.id]! } : {}),
      ...(isCarried ? { carriedFrom: words.t(`shell.wizards.${from}`) } : {}),
      ...(words.langOf(`questions.${question.id}.ask`) ? { lang: "nl" as const } : {}),
      ...(question.kind === "table" ? { table: tableOf?.(question.id) } : {}),
    };
  };
  return (
    <Frame kind="task" wizard={wizard} title={stepTitle(words, caption, title, errors)} back={back}>
      <StepForm
        key={step}
        caption={`${caption} · ${behind}`}
        {...(only ? {} : { title })}
        {...(words.has(`steps.${step}.help`) ? { help: words.inlines(`steps.${step}.help`) } : {})}
        questions={questions.map(shownOf)}
        wordsOf={wordsOf}
        fieldsOf={fieldsOf ?? shownFields}
        answerOf={(id) => dossier.answers[id]}
        draftOf={(id) => dossier.drafts[id]}
        aside={aside}
        leave={leave}
        onAnswer={(question, answer) => void session.apply({ kind: "answer", question, answer, flow })}
        onDraft={(question, input) => void session.apply({ kind: "draft", question, input })}
        onNote={(question, text) => void session.apply({ kind: "note", question, text })}
        onNext={onNext}
        onErrors={setErrors}
        readOnly={role === "reader"}
      />
    </Frame>
  );
}

/** The title of the document: what is wrong is said first. */
export const stepTitle = (words: Words, caption: string, title: string, errors: number): string =>
  `${errors > 0 ? `${words.t("ui.errorPrefix")} ` : ""}${caption}: ${title}`;

/** Remembers where somebody was, once there is something to come back to. */
function useKeptPlace(session: WizardProps["session"], flow: FlowId, step: StepId): void {
  useEffect(() => {
    const now = session.current();
    const isBegun = Object.keys({ ...now.answers, ...now.drafts, ...now.notes }).length > 0;
    if (isBegun && (now.place?.flow !== flow || now.place.step !== step)) session.apply({ kind: "place", flow, step });
  }, [session, flow, step]);
}
