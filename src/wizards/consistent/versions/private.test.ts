import { unzipSync } from "fflate";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { inflateSync } from "node:zlib";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Dossier } from "../../../dossier/types.ts";
import { known } from "../../../dossier/fakes.ts";
import { readCaseFile } from "../../../exchange/caseFile.ts";
import words from "../../../i18n/nl.yaml";
import { initWords, wordsIn } from "../../../i18n/index.ts";
import { docxBytes } from "../../../report/docx/bytes.ts";
import { htmlOf } from "../../../report/html.ts";
import { markdownOf } from "../../../report/markdown.ts";
import { pdfBytes } from "../../../report/pdf/bytes.ts";
import { documentFor, type FormId, type VersionId } from "../../saveAs/travels.ts";
import { answersOf } from "../calibration.ts";
import { definition } from "../definition.ts";
import "../firstWords.ts";
import "../resultWords.ts";
import { namespaces } from "../words.ts";
import { dossierOf, inputOf, on, referenceOf } from "./sampleCases.ts";
import { documents } from "./versions.ts";

vi.setConfig({ testTimeout: 30_000 });
beforeAll(() => initWords("nl", { nl: { app: words } }));

const asked = definition.flow.steps.flatMap(({ questions }) =>
  questions.flatMap((id) => [id, ...(definition.questions[id]?.with ?? []).map((field) => field.id)]),
);
/** A case with a word of its own in every place where something can be written for colleagues. */
const secrets = new Set<string>();
const secret = (place: string) => {
  const word = `geheim<${place}>`;
  secrets.add(word);
  return word;
};
const full: Dossier = dossierOf(
  {
    ...referenceOf("IJK-04"),
    ...answersOf({
      caseTitle: "Zwembad",
      legalTracks: ["statutoryConsultation", "ownOrdinance", "outOfPlanPermit"],
      ordinanceRung: 2,
      councilList: "yes",
      influenceLevel: "coproduce",
      influenceReason: "other",
      influenceReasonNote: secret("uitleg-invloed"),
    }),
  },
  {
    id: secret("kenmerk"),
    filledBy: secret("functie"),
    notes: Object.fromEntries([...asked, "influenceLevel", "steps"].map((id) => [id, secret(`notitie-${id}`)])),
    drafts: { impact: secret("concept") },
    adjusted: [{ setting: "intensity", chosen: 1, proposed: 4, reason: "other", note: secret("uitleg-intensiteit"), on: "2026-11-24" }],
    retired: [
      { question: "tone", answer: { kind: "text", value: secret("oud") }, words: secret("oud"), reason: secret("reden"), told: true },
    ],
  },
);

/** Everything that can be found in a file of this form, by whoever looks inside. */
async function insideOf(version: VersionId, form: FormId): Promise<{ readonly bytes: Uint8Array; readonly text: string }> {
  const model = documentFor(version, form, documents[version](inputOf(full, wordsIn("nl", ...namespaces))), full);
  const encoded = (text: string) => ({ bytes: new TextEncoder().encode(text), text });
  if (form === "html") return encoded(htmlOf(model));
  if (form === "docx") {
    const { bytes } = await docxBytes(model, { date: on });
    const parts = Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part));
    return { bytes, text: parts.join("\n") };
  }
  if (form !== "pdf") return encoded(markdownOf(model));
  const { bytes } = await pdfBytes(model, { date: on, fileId: "0".repeat(32) });
  const file = bytes.slice();
  return { bytes: file, text: [await wordsInPdf(bytes), ...rawParts(file)].join("\n") };
}
async function wordsInPdf(data: Uint8Array): Promise<string> {
  const task = getDocument({ data, verbosity: 0 });
  const file = await task.promise;
  const pages: string[] = [];
  for (let at = 1; at <= file.numPages; at++)
    pages.push((await (await file.getPage(at)).getTextContent()).items.map((item) => ("str" in item ? item.str : "")).join(""));
  await task.destroy();
  return pages.join("\n");
}
function rawParts(bytes: Uint8Array): string[] {
  const raw = Buffer.from(bytes).toString("latin1");
  const packed = [...raw.matchAll(/stream\r?\n/g)].map(({ index, 0: begin }) => {
    try {
      return inflateSync(bytes.subarray(index + begin.length, raw.indexOf("endstream", index))).toString("latin1");
    } catch {
      return "";
    }
  });
  return [raw, ...packed];
}

const files = ["pdf", "docx", "html", "markdown", "copy", "print"] as const;
/** What was written for colleagues and can be read in a file. Where lines break nobody can know, so white space does not count. */
function found(text: string): readonly string[] {
  const plain = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("\\", "").replaceAll(/\s+/g, "");
  return [...secrets].filter((word) => plain.includes(word)).toSorted();
}

describe.each(files)("SE-6, PV-4: taken along as %s", (form) => {
  it("the version for residents holds nothing that was written for colleagues, and no case", async () => {
    const { bytes, text } = await insideOf("residents", form);
    expect(text).toContain("Voor inwoners");
    expect(found(text)).toEqual([]);
    expect(text).not.toMatch(/think-dossier|statutoryConsultation/);
    expect((await readCaseFile(bytes, known)).kind).toBe("notOurs");
  });

  it("the version for council or executive explains deviations and holds no note, and no case", async () => {
    const { bytes, text } = await insideOf("council", form);
    expect(found(text)).toEqual([secret("functie"), secret("uitleg-intensiteit"), secret("uitleg-invloed")].toSorted());
    expect(text).not.toMatch(/think-dossier|statutoryConsultation/);
    expect((await readCaseFile(bytes, known)).kind).toBe("notOurs");
  });

  it("the archive shows every note of the questions, so that what is looked for above can be found", async () => {
    const { text } = await insideOf("archive", form);
    expect(found(text)).toEqual(expect.arrayContaining(asked.map((id) => full.notes[id])));
  });
});

describe("OF-18: the case that goes along", () => {
  it.each(["own", "archive"] as const)("comes back out of a web page and a PDF of the %s version", async (version) => {
    for (const form of ["html", "pdf"] as const) {
      const { bytes } = await insideOf(version, form);
      expect(await readCaseFile(bytes, { ...known, questions: definition.questions }), form).toMatchObject({
        dossier: { id: full.id, notes: full.notes, answers: full.answers },
      });
    }
  });

  it.each(["docx", "markdown"] as const)("stays out of a %s of the archive version", async (form) => {
    const { bytes, text } = await insideOf("archive", form);
    expect(text).not.toMatch(/think-dossier|statutoryConsultation/);
    expect((await readCaseFile(bytes, known)).kind).toBe("notOurs");
  });
});
