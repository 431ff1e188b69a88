import { useMemo } from "react";
import type { Profile } from "../../domain/profile.ts";
import type { Session } from "../../dossier/api.ts";
import type { Dossier } from "../../dossier/types.ts";
import { useSession } from "../useSession.ts";
import { assess, type Assessment } from "./assess.ts";
import { standardProfile } from "./definition.ts";

/** A case with everything that follows from it now. */
export interface Assessed {
  readonly dossier: Dossier;
  readonly assessment: Assessment;
  readonly profile: Profile;
}

/** Works the case out again after every change of it. */
export function useAssessment(session: Session): Assessed {
  const dossier = useSession(session);
  const assessment = useMemo(() => assess(dossier.answers, standardProfile), [dossier.answers]);
  return { dossier, assessment, profile: standardProfile };
}
