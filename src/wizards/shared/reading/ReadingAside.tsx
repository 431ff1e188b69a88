import { lazy, Suspense, type ReactNode } from "react";
import type { Session } from "../../../dossier/api.ts";
import type { Question } from "../../../engine/types.ts";
import type { Words } from "../../../i18n/types.ts";
import { useRole, useSession } from "../../useSession.ts";

// It comes after the question, which can be answered without it.
const ReadingHelp = lazy(() => import("./ReadingHelp.tsx"));

interface ReadingAsideProps {
  readonly session: Session;
  readonly question: Question | undefined;
  readonly words: Words;
}

/** Beside a question with a long text: how what is typed reads, confirmed or not. Nothing beside any other, and nothing for who only reads. */
export function ReadingAside({ session, question, words }: ReadingAsideProps): ReactNode {
  const { answers, drafts } = useSession(session);
  const role = useRole(session);
  if (question?.kind !== "text" || !question.long || role === "reader") return null;
  const [draft, answer] = [drafts[question.id], answers[question.id]];
  const text = typeof draft === "string" ? draft : answer?.kind === "text" ? answer.value : "";
  return (
    <Suspense>
      <ReadingHelp key={question.id} text={text} words={words} />
    </Suspense>
  );
}
