import { lazy, Suspense, useState, type ReactNode } from "react";
import type { Session, Shelf } from "../../dossier/api.ts";
import { isSlider } from "../../domain/ids.ts";
import type { Question, StepId } from "../../engine/types.ts";
import { useWords } from "../../i18n/index.ts";
import { Button } from "../../ui/button/Button.tsx";
import { Details } from "../../ui/details/Details.tsx";
import { Panel } from "../../ui/panel/Panel.tsx";
import type { Navigate } from "../props.ts";
import { useSession } from "../useSession.ts";
import { namespaces } from "./words.ts";

const OthersHere = lazy(() => import("./OthersHere.tsx"));

interface AsideProps {
  readonly step: StepId;
  readonly question: Question | undefined;
  readonly session: Session;
  readonly shelf: Shelf;
  readonly navigate: Navigate;
}

/** Beside a question: what its answer counts for, and how others here placed it. */
export function StepAside({ step, question, session, shelf, navigate }: AsideProps): ReactNode {
  const words = useWords(...namespaces);
  const [isOpen, setOpen] = useState(false);
  if (!question) return step === "task" ? <NextQuestion session={session} shelf={shelf} navigate={navigate} /> : null;
  const counts = `questions.${question.id}.counts`;
  return (
    <>
      {words.has(counts) && (
        <Panel title={words.t("flow.counts")} level={2}>
          <p className="utrecht-paragraph">{words.t(counts)}</p>
        </Panel>
      )}
      {isSlider(question.id) && (
        <Details summary={words.t("flow.others")} onToggle={setOpen}>
          <Suspense>{isOpen && <OthersHere slider={question.id} session={session} shelf={shelf} />}</Suspense>
        </Details>
      )}
    </>
  );
}

/** Whether, where and how are three questions with room of their own: a copy keeps them together without mixing them. */
function NextQuestion({ session, shelf, navigate }: Omit<AsideProps, "step" | "question">): ReactNode {
  const words = useWords(...namespaces);
  const { id, title } = useSession(session);
  const copy = async (): Promise<void> => {
    await session.flush();
    const made = await shelf.duplicate(id, { title: words.t("flow.nextQuestionTitle", { title }), sameTask: true });
    navigate(`#/zaak/${made}/consistent/task`);
  };
  return (
    <Panel title={words.t("flow.oneQuestion")} level={2}>
      <p className="utrecht-paragraph">{words.t("flow.oneQuestionHelp")}</p>
      {title !== "" && (
        <>
          <p className="utrecht-paragraph">{words.t("flow.nextQuestionHelp")}</p>
          <Button onClick={() => void copy()}>{words.t("flow.nextQuestion")}</Button>
        </>
      )}
    </Panel>
  );
}
