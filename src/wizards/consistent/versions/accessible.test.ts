import { beforeAll, describe, expect, it, vi } from "vitest";
import words from "../../../i18n/nl.yaml";
import { initWords, wordsIn } from "../../../i18n/index.ts";
import { checkPdf } from "../../../pdfcheck/check.ts";
import { unmet } from "../../../pdfcheck/unmet.ts";
import { pdfBytes } from "../../../report/pdf/bytes.ts";
import { said } from "../../../report/said.ts";
import { documentFor, type VersionId } from "../../saveAs/travels.ts";
import "../firstWords.ts";
import "../resultWords.ts";
import { namespaces } from "../words.ts";
import { adjusted, inputOf, on, open } from "./sampleCases.ts";
import { documents } from "./versions.ts";
import { blankWorksheet } from "./worksheet.ts";

vi.setConfig({ testTimeout: 30_000 });
beforeAll(() => initWords("nl", { nl: { app: words } }));

const noted = { ...adjusted, notes: { impact: "Bewoners gaan 6 euro per maand betalen.", room: "Het college besloot dit in 2025." } };

describe("UX-34: as a PDF it meets every rule, and says what the page says in its order", () => {
  const dutch = () => wordsIn("nl", ...namespaces);
  const versions = Object.keys(documents) as VersionId[];
  it.each([
    ...versions.map((version) => [version, () => documentFor(version, "pdf", documents[version](inputOf(noted, dutch())), noted)] as const),
    ...versions.map((version) => [`${version}, still open`, () => documents[version](inputOf(open, dutch()))] as const),
    ["blank worksheet", () => blankWorksheet(dutch(), "2026-11-24")] as const,
  ])("%s", async (_name, make) => {
    const model = make();
    const { bytes } = await pdfBytes(model, { date: on, fileId: "0".repeat(32) });
    expect(checkPdf(bytes).failures.map(({ rule, faults }) => `${rule} ${JSON.stringify(faults.slice(0, 3))}`)).toEqual([]);
    expect(unmet(bytes, { language: "nl-NL", text: said(model), everyPage: [model.pageLabel] })).toEqual([]);
  });
});
