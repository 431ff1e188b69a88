import { useEffect } from "react";
import type { Dossier } from "../dossier/types.ts";
import { useWords } from "../i18n/index.ts";
import { useLaterWords } from "../ui/laterWords.ts";
import { statusOf as consistent } from "../wizards/consistent/status.ts";
import type { CaseStatus, StatusOf } from "../wizards/props.ts";
import { statusOf as tools } from "../wizards/tools/status.ts";
import { statusOf as twice } from "../wizards/twice/status.ts";
import { wizardIds, type WizardId } from "./routes.ts";

const statusIn: Readonly<Record<WizardId, StatusOf>> = { consistent, twice, tools };

/** Where a case stands, in the words of the screen. */
export interface Statuses {
  readonly of: (dossier: Dossier, wizard: WizardId) => CaseStatus;
  /** In the wizard where somebody was last; in Consistent while nobody was anywhere. */
  readonly last: (dossier: Dossier) => CaseStatus & { readonly wizard: WizardId };
}

const statuses: Statuses = {
  of: (dossier, wizard) => statusIn[wizard](dossier),
  last: (dossier) => {
    const wizard = wizardIds.find((id) => id === dossier.place?.flow) ?? "consistent";
    return { ...statusIn[wizard](dossier), wizard };
  },
};

/** The component renders again when the words of the screen change. */
export function useStatus(): Statuses {
  const { lang } = useWords("consistent");
  useLaterWords();
  useEffect(() => {
    if (lang === "en") void import("../wizards/consistent/english.ts");
  }, [lang]);
  return statuses;
}
