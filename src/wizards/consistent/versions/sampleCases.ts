import { newDossier } from "../../../dossier/blank.ts";
import type { Dossier } from "../../../dossier/types.ts";
import type { Answers } from "../../../engine/types.ts";
import type { WordsOf } from "../words.ts";
import { assess } from "../assess.ts";
import { answersOf, calibrationCases } from "../calibration.ts";
import { standardProfile } from "../definition.ts";
import type { VersionInput } from "./input.ts";

// Cases for tests of documents.
export const on = new Date("2026-11-24T12:00:00Z");

export const dossierOf = (answers: Answers, more: Partial<Dossier> = {}): Dossier => ({
  ...newDossier({ now: () => on, newId: () => "id" }, { id: "standard", version: 1 }),
  title: answers["caseTitle"]?.kind === "text" ? answers["caseTitle"].value : "",
  answers,
  ...more,
});
export const referenceOf = (id: string): Answers => calibrationCases.find((entry) => entry.id === id)!.reference;

/** Chosen otherwise than proposed, with reasons, and a function of who filled it in. */
export const adjusted = dossierOf(
  { ...referenceOf("IJK-04"), ...answersOf({ influenceLevel: "advise" }) },
  {
    filledBy: "projectleider parkeren",
    adjusted: [
      {
        setting: "intensity",
        chosen: 2,
        proposed: 4,
        reason: "earlierProcess",
        note: "In 2025 deden 400 bewoners mee aan een onderzoek.",
        on: "2026-11-24",
      },
    ],
  },
);
/** One answer of weight is open. */
export const open = dossierOf({ ...referenceOf("IJK-07"), ...answersOf({ dependence: "unsure" }) });

/** Everything there is to say about a case as a document takes it. */
export const inputOf = (dossier: Dossier, words: WordsOf, more: Partial<VersionInput> = {}): VersionInput => ({
  dossier,
  assessment: assess(dossier.answers, standardProfile),
  profile: standardProfile,
  words,
  alike: [],
  on,
  ...more,
});
