import { useMemo } from "react";
import standard from "../../../content/profiles/standard.yaml";
import type { Session } from "../../dossier/api.ts";
import type { Dossier } from "../../dossier/types.ts";
import { formFacts } from "../formFacts.ts";
import { useSession } from "../useSession.ts";
import type { Known } from "./definition.ts";
import { assess, type Assessment } from "./findings.ts";

/** What the rules need besides answers: the profile that ships with the product, and the forms of the catalogue. */
export const known: Known = { profile: standard, formFacts };

/** A case with everything that follows from it now. */
export interface Assessed {
  readonly dossier: Dossier;
  readonly assessment: Assessment;
}

export const assessed = (dossier: Dossier): Assessment =>
  assess(dossier.answers, known, { accepted: dossier.accepted, ...(dossier.track["twice"] ? { track: dossier.track["twice"] } : {}) });

/** Judges the case again after every change of its answers, its route or what was accepted. */
export function useAssessment(session: Session): Assessed {
  const dossier = useSession(session);
  const { answers, accepted, track } = dossier;
  // Whatever else changes in the case decides nothing here.
  // oxlint-disable-next-line react/exhaustive-deps
  const assessment = useMemo(() => assessed(dossier), [answers, accepted, track]);
  return { dossier, assessment };
}
