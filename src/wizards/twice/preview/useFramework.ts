import { useMemo } from "react";
import type { Session } from "../../../dossier/api.ts";
import { formName } from "../../formFacts.ts";
import { useDocumentWords } from "../documentWords.ts";
import { type Chapter, chaptersOf, frameOf } from "../framework/framework.ts";
import type { FrameworkInput } from "../framework/input.ts";
import { known, useAssessment } from "../useAssessment.ts";

/** The framework of a case as it is now, in chapters. */
export interface Framework {
  readonly input: FrameworkInput;
  readonly frame: ReturnType<typeof frameOf>;
  readonly chapters: readonly Chapter[];
}

export function useFramework(session: Session): Framework {
  const { dossier, assessment } = useAssessment(session);
  const words = useDocumentWords();
  const input = useMemo(
    () => ({ dossier, assessment, known, words, on: new Date(dossier.changed), formName }),
    [dossier, assessment, words],
  );
  // What is typed and not confirmed changes the case after every few keys; the chapters read answers and notes only.
  // oxlint-disable-next-line react/exhaustive-deps
  const chapters = useMemo(() => chaptersOf(input), [assessment, dossier.notes, words]);
  return useMemo(() => ({ input, frame: frameOf(input), chapters }), [input, chapters]);
}
