import { useMemo, type ReactNode } from "react";
import type { Session } from "../../../dossier/api.ts";
import type { QuestionId } from "../../../engine/types.ts";
import type { DocModel } from "../../../report/model.ts";
import { Preview } from "../../../report/Preview.tsx";
import { Panel } from "../../../ui/panel/Panel.tsx";
import { sentencesOf } from "./sentencesOf.ts";
import { useFramework } from "./useFramework.ts";

/** What comes into the framework from one question, under the names of its chapters. */
export default function SentencesHere({ session, question }: { readonly session: Session; readonly question: QuestionId }): ReactNode {
  const { input, frame, chapters } = useFramework(session);
  const model = useMemo((): DocModel => ({ ...frame, blocks: sentencesOf(chapters, question) }), [frame, chapters, question]);
  if (model.blocks.length === 0) return null;
  return (
    <Panel title={input.words.t("words.preview.sentences")}>
      <Preview model={model} piece />
    </Panel>
  );
}
