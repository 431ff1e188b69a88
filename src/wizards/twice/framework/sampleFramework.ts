import consistentEnglish from "../../../../flows/consistent/en.yaml";
import consistentWords from "../../../../flows/consistent/nl.yaml";
import sharedEnglish from "../../../../flows/shared/en.yaml";
import sharedWords from "../../../../flows/shared/nl.yaml";
import cases from "../../../../flows/twice/cases.yaml";
import twiceEnglish from "../../../../flows/twice/en.yaml";
import twiceWords from "../../../../flows/twice/nl.yaml";
import standard from "../../../../content/profiles/standard.yaml";
import { newDossier } from "../../../dossier/blank.ts";
import type { Dossier } from "../../../dossier/types.ts";
import type { Answers } from "../../../engine/types.ts";
import appEnglish from "../../../i18n/en.yaml";
import { initWords, wordsIn } from "../../../i18n/index.ts";
import appWords from "../../../i18n/nl.yaml";
import type { Lang, Words } from "../../../i18n/types.ts";
import type { DocModel } from "../../../report/model.ts";
import type { Known } from "../definition.ts";
import { assess } from "../findings.ts";
import { frameworkOf } from "./framework.ts";

/** For tests: frameworks of the cases in flows/twice/cases.yaml, made on one day with the standard profile. */
export const on = new Date("2026-11-24T12:00:00Z");
export const asStandard: Known = { profile: standard, formFacts: () => undefined };
export const caseIds: readonly string[] = cases.map((one) => one.case);

export const initSampleWords = (): void =>
  initWords("nl", {
    nl: { app: appWords, twice: twiceWords, shared: sharedWords, consistent: consistentWords },
    en: { app: appEnglish, twice: twiceEnglish, shared: sharedEnglish, consistent: consistentEnglish },
  });
export const sampleWords = (lang: Lang): Words => wordsIn(lang, "twice", "shared", "consistent", "app");

interface Sample {
  readonly dossier?: Partial<Dossier>;
  readonly known?: Known;
  readonly words?: Words;
}
export function documentOf(answers: Answers, { dossier: more, known = asStandard, words = sampleWords("nl") }: Sample = {}): DocModel {
  const dossier = {
    ...newDossier({ now: () => on, newId: () => "id" }, { id: "standard", version: 1 }),
    title: "Kerkplein opnieuw inrichten",
    answers,
    ...more,
  };
  const assessment = assess(answers, known, { accepted: dossier.accepted });
  const atelier = words.lang === "nl" ? "Ontwerpatelier" : "Design studio";
  const formName = (name: string) => (name === "design-atelier" ? atelier : undefined);
  return frameworkOf({ dossier, assessment, known, words, on, formName });
}
