import { lazy, Suspense, type ReactNode } from "react";
import type { Session } from "../../../dossier/api.ts";
import { isSettling } from "../../../engine/answers.ts";
import type { QuestionId } from "../../../engine/types.ts";
import { useSession } from "../../useSession.ts";

const SentencesHere = lazy(() => import("./SentencesHere.tsx"));

interface SentencesProps {
  readonly session: Session;
  readonly question: QuestionId;
}

/** Beside a question: what the framework says because of its answer. Nothing, and nothing loaded, as long as there is none. */
export function Sentences({ session, question }: SentencesProps): ReactNode {
  const { answers } = useSession(session);
  if (!isSettling(answers[question])) return null;
  return (
    <Suspense>
      <SentencesHere session={session} question={question} />
    </Suspense>
  );
}
