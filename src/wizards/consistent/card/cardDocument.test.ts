import { beforeAll, describe, expect, it } from "vitest";
import words from "../../../i18n/nl.yaml";
import { initWords, wordsIn } from "../../../i18n/index.ts";
import { newDossier } from "../../../dossier/blank.ts";
import type { Dossier } from "../../../dossier/types.ts";
import type { Answers } from "../../../engine/types.ts";
import { markdownOf } from "../../../report/markdown.ts";
import { pdfBytes } from "../../../report/pdf/bytes.ts";
import { assess } from "../assess.ts";
import { blankWorksheet } from "../versions/worksheet.ts";
import { answersOf, calibrationCases } from "../calibration.ts";
import { readableCase } from "../caseDocument.ts";
import { standardProfile } from "../definition.ts";
import { namespaces } from "../words.ts";
import { cardOf } from "./cardDocument.ts";

const on = new Date("2026-11-24T12:00:00Z");
beforeAll(() => initWords("nl", { nl: { app: words } }));
const dutch = () => wordsIn("nl", ...namespaces);
const dossierOf = (answers: Answers, more: Partial<Dossier> = {}): Dossier => ({
  ...newDossier({ now: () => on, newId: () => "id" }, { id: "standard", version: 1 }),
  title: answers["caseTitle"]?.kind === "text" ? answers["caseTitle"].value : "",
  answers,
  ...more,
});
const cardFor = (dossier: Dossier) =>
  cardOf({ dossier, assessment: assess(dossier.answers, standardProfile), profile: standardProfile, words: dutch(), alike: [], on });
const referenceOf = (id: string) => calibrationCases.find((entry) => entry.id === id)!.reference;
const adjusted = dossierOf(
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
const open = dossierOf({ ...referenceOf("IJK-07"), ...answersOf({ dependence: "unsure" }) });

describe("the assessment card says what was advised, why, and what was chosen", () => {
  it.each([
    ["IJK-04-adjusted", () => cardFor(adjusted)],
    ["IJK-05-signals", () => cardFor(dossierOf(referenceOf("IJK-05")))],
    ["IJK-07-open", () => cardFor(open)],
    ["IJK-11-shared", () => cardFor(dossierOf(referenceOf("IJK-11")))],
    ["questionnaire", () => blankWorksheet(dutch(), "2026-11-24")],
    ["case-file", () => readableCase({ ...adjusted, notes: { impact: "Bewoners gaan 6 euro per maand betalen." } }, dutch())],
  ])("%s", async (name, model) => {
    await expect(markdownOf(model())).toMatchFileSnapshot(`documents/${name}.md`);
  });

  it("PV-5: names no person, only a function when one was given", () => {
    const without = markdownOf(cardFor(dossierOf(referenceOf("IJK-04"))));
    expect(without).not.toContain("Ingevuld door");
    expect(markdownOf(cardFor(adjusted))).toContain("Ingevuld door: projectleider parkeren");
  });

  it.each(calibrationCases.map(({ id, reference }) => [id, reference] as const))("%s fits on one A4", async (_id, reference) => {
    const { pages, substituted } = await pdfBytes(cardFor(dossierOf(reference)), { date: on, fileId: "0".repeat(32) });
    expect({ pages, substituted }).toEqual({ pages: 1, substituted: [] });
  });
});
