import { beforeAll, describe, expect, it } from "vitest";
import words from "../../../i18n/nl.yaml";
import { initWords, wordsIn } from "../../../i18n/index.ts";
import type { Dossier } from "../../../dossier/types.ts";
import { markdownOf } from "../../../report/markdown.ts";
import { pdfBytes } from "../../../report/pdf/bytes.ts";
import { adjusted, dossierOf, inputOf, on, open, referenceOf } from "../versions/sampleCases.ts";
import { blankWorksheet } from "../versions/worksheet.ts";
import { calibrationCases } from "../calibration.ts";
import { readableCase } from "../caseDocument.ts";
import { namespaces } from "../words.ts";
import { cardOf } from "./cardDocument.ts";

beforeAll(() => initWords("nl", { nl: { app: words } }));
const dutch = () => wordsIn("nl", ...namespaces);
const cardFor = (dossier: Dossier) => cardOf(inputOf(dossier, dutch()));

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
