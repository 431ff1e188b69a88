import profile from "../../../../content/profiles/standard.yaml";
import cases from "../../../../flows/twice/cases.yaml";
import { newDossier } from "../../../dossier/blank.ts";
import type { Dossier } from "../../../dossier/types.ts";
import { parseAnswer } from "../../../engine/answers.ts";
import type { Answers } from "../../../engine/types.ts";
import type { Words } from "../../../i18n/types.ts";
import { definition, type Known } from "../definition.ts";
import { assess } from "../findings.ts";
import type { FrameworkInput } from "../framework/input.ts";
import { sampleForms } from "../sampleForms.ts";

// Cases for tests of documents and screens.
export const on = new Date("2026-11-24T12:00:00Z");
const known: Known = { profile, formFacts: sampleForms };

export function answersOf(id: string): Answers {
  const found = cases.find((one) => one.case === id);
  if (!found) throw new Error(`There is no case '${id}'.`);
  return Object.fromEntries(
    Object.entries(found.answers).flatMap(([question, value]) => {
      const asked = definition.questions[question];
      const answer = asked && parseAnswer(asked, value);
      return answer && !("problem" in answer) ? [[question, answer]] : [];
    }),
  );
}

export const dossierOf = (answers: Answers, more: Partial<Dossier> = {}): Dossier => ({
  ...newDossier({ now: () => on, newId: () => "id" }, { id: "standard", version: 1 }),
  title: answers["caseTitle"]?.kind === "text" ? answers["caseTitle"].value : "",
  answers,
  ...more,
});

/** With mistakes in it on purpose, and the same without. */
export const practice = dossierOf(answersOf("KERKPLEIN"));
export const repaired = dossierOf(answersOf("HERSTELD"));

/** Everything there is to say about a case as a document takes it. */
export function inputOf(dossier: Dossier, words: Words): FrameworkInput {
  const track = dossier.track["twice"];
  const assessment = assess(dossier.answers, known, { accepted: dossier.accepted, ...(track ? { track } : {}) });
  const formName = (id: string) => (id === "design-atelier" ? "Ontwerpatelier" : undefined);
  return { dossier, assessment, known, words, on, formName };
}
