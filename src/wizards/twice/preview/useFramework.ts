import { useMemo } from "react";
import type { Session } from "../../../dossier/api.ts";
import { formName } from "../../formFacts.ts";
import { useDocumentWords } from "../documentWords.ts";
import { type Chapter, chaptersOf, frameOf } from "../framework/framework.ts";
import type { FrameworkInput } from "../framework/input.ts";
import { known, useAssessment } from "../useAssessment.ts";

/** The framework of a case as it is now, in chapters; made again after every change. */
export interface Framework {
  readonly input: FrameworkInput;
  readonly frame: ReturnType<typeof frameOf>;
  readonly chapters: readonly Chapter[];
}

export function useFramework(session: Session): Framework {
  const { dossier, assessment } = useAssessment(session);
  const words = useDocumentWords();
  return useMemo(() => {
    const input = { dossier, assessment, known, words, on: new Date(dossier.changed), formName };
    return { input, frame: frameOf(input), chapters: chaptersOf(input) };
  }, [dossier, assessment, words]);
}
