import type { Effects } from "./api.ts";
import type { Dossier } from "./types.ts";

/** The format this release writes. `migrations/` holds one step per number. */
export const formatVersion = 1;

/** A case in which nobody said anything yet, or one that starts from what is in `from`. Id, clock and revision are its own. */
export function newDossier(effects: Pick<Effects, "now" | "newId">, profile: Dossier["profile"], from: Partial<Dossier> = {}): Dossier {
  const now = effects.now().toISOString();
  const id = effects.newId();
  return {
    title: "",
    task: id,
    track: {},
    givenIn: {},
    answers: {},
    notes: {},
    accepted: {},
    adjusted: [],
    filters: {},
    considered: {},
    drafts: {},
    rounds: [],
    receipts: [],
    retired: [],
    ...from,
    schema: "think-dossier",
    version: formatVersion,
    id,
    revision: 0,
    created: now,
    changed: now,
    profile,
  };
}

/** Whether nobody put anything into the case yet; where they looked does not count. */
export const isBlank = (dossier: Dossier): boolean =>
  [
    dossier.answers,
    dossier.drafts,
    dossier.notes,
    dossier.filters,
    dossier.considered,
    dossier.adjusted,
    dossier.receipts,
    dossier.rounds,
  ].every((part) => Object.keys(part).length === 0) &&
  !dossier.title &&
  !dossier.filledBy &&
  !dossier.adopted;
