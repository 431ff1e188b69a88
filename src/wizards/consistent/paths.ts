import { done } from "../../flow/position.ts";
import type { StepId } from "../../engine/types.ts";

/** What stands behind the address of the wizard. Steps have their own id there. */
export const pages = { check: "controle", advice: "advies", card: "kaart", questionnaire: "vragenlijst" } as const;
/** Behind a step that was opened from the check page or the advice, to go straight back there. */
const changing = "wijzig";

export type Page =
  { readonly kind: "step"; readonly step: StepId | undefined; readonly changing: boolean } | { readonly kind: keyof typeof pages };

/** The page of what stands behind the address of the wizard. A step that does not exist is decided by the flow. */
export function pageOf(path: string): Page {
  const [first = "", second] = path.split("/");
  const page = (Object.keys(pages) as (keyof typeof pages)[]).find((kind) => pages[kind] === first);
  return page ? { kind: page } : { kind: "step", step: first || undefined, changing: second === changing };
}

export const pathOfStep = (step: StepId): string => (step === done ? pages.check : step);
export const pathToChange = (step: StepId): string => `${step}/${changing}`;
