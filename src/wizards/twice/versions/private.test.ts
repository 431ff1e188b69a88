import { unzipSync } from "fflate";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { inflateSync } from "node:zlib";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { known } from "../../../dossier/fakes.ts";
import type { Dossier } from "../../../dossier/types.ts";
import { readCaseFile } from "../../../exchange/caseFile.ts";
import dutch from "../../../i18n/nl.yaml";
import { initWords, wordsIn } from "../../../i18n/index.ts";
import { docxBytes } from "../../../report/docx/bytes.ts";
import { htmlOf } from "../../../report/html.ts";
import { markdownOf } from "../../../report/markdown.ts";
import { pdfBytes } from "../../../report/pdf/bytes.ts";
import { documentFor, formIds, type FormId, type VersionId } from "../../saveAs/travels.ts";
import { definition } from "../definition.ts";
import { receiptFor } from "../receipt.ts";
import { documentNamespaces } from "../documentWords.ts";
import { dossierOf, inputOf, on, practice } from "./sampleCases.ts";
import { documents } from "./versions.ts";

vi.setConfig({ testTimeout: 60_000 });
beforeAll(() => initWords("nl", { nl: { app: dutch } }));
const words = () => wordsIn("nl", ...documentNamespaces);

/** A word of its own in every place where something can be written for colleagues. */
const secrets = new Set<string>();
const secret = (place: string) => {
  const word = `geheim<${place}>`;
  secrets.add(word);
  return word;
};
const asked = definition.flow.steps.flatMap(({ questions }) =>
  questions.flatMap((id) => [id, ...(definition.questions[id]?.with ?? []).map((field) => field.id)]),
);
/** A case with mistakes and open questions, so that every part of the framework that could repeat a note is there. */
const given = inputOf(practice, words()).assessment;
const [first, ...standing] = given.findings;
const open = ["phase", "questionType", "channels", "information"];
const full: Dossier = dossierOf(
  Object.fromEntries(Object.entries(practice.answers).map(([id, answer]) => [id, open.includes(id) ? { kind: "unsure" } : answer!])),
  {
    id: secret("kenmerk"),
    filledBy: secret("functie"),
    notes: Object.fromEntries([...asked, ...definition.flow.reads].map((id) => [id, secret(`notitie-${id}`)])),
    drafts: Object.fromEntries(asked.map((id) => [id, secret(`concept-${id}`)])),
    accepted: {
      [first!.rule]: { reason: secret("reden-melding"), by: secret("wie-aanvaardde"), on: "2026-11-20", facts: given.groundsOf(first!) },
    },
    adjusted: [{ setting: "intensity", chosen: 1, proposed: 4, reason: "other", note: secret("uitleg-intensiteit"), on: "2026-11-24" }],
    retired: [
      {
        question: "tone",
        answer: { kind: "text", value: secret("oud") },
        words: secret("oude-vraag"),
        reason: secret("reden"),
        told: true,
      },
    ],
    filters: { row1: { goals: { kind: "text", value: secret("filter") } } },
    receipts: [receiptFor(practice, given, inputOf(practice, words()).known.profile, on)!],
  },
);
/** What the check says to who works on the framework. */
const findings = standing.map(({ rule }) => rule);
const sentences = () => findings.flatMap((rule) => [words().t(`rules.${rule}.sentence`), words().t(`rules.${rule}.do`)]);

/** Everything that can be found in a file of this form, by whoever looks inside. */
async function insideOf(version: VersionId, form: FormId): Promise<{ readonly bytes: Uint8Array; readonly text: string }> {
  const model = documentFor(version, form, documents[version](inputOf(full, words())), full);
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

/** Where lines break nobody can know, so white space does not count; a Word file wraps words in its own marks. */
const plainOf = (text: string): string =>
  text
    .replaceAll(/<\/?w:[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("\\", "")
    .replaceAll(/[\s\u00ad]+/g, "");
const found = (text: string): readonly string[] => {
  const plain = plainOf(text);
  return [...secrets].filter((word) => plain.includes(word)).toSorted();
};
const findingsIn = (text: string): readonly string[] => {
  const plain = plainOf(text);
  return sentences().filter((sentence) => plain.includes(plainOf(sentence)));
};

describe.each(formIds)("SE-6, PV-4: taken along as %s", (form) => {
  it("the version for residents holds nothing that was written for colleagues, no finding, no reason and no case", async () => {
    const { bytes, text } = await insideOf("residents", form);
    expect(plainOf(text)).toContain("Voorinwoners");
    expect(found(text)).toEqual([]);
    expect(findingsIn(text)).toEqual([]);
    expect(text).not.toMatch(/think-dossier|environmentalVision|coproduce"/);
    expect((await readCaseFile(bytes, known)).kind).toBe("notOurs");
  });

  it("the version for council or executive holds a reason that was given on purpose, and no note, draft, finding or case", async () => {
    const { bytes, text } = await insideOf("council", form);
    expect(plainOf(text)).toContain("Beslispunten");
    expect(found(text)).toEqual([secret("functie"), secret("reden-melding")].toSorted());
    expect(findingsIn(text)).toEqual([]);
    expect(text).not.toMatch(/think-dossier/);
    expect((await readCaseFile(bytes, known)).kind).toBe("notOurs");
  });

  it("the archive shows every note and finding, so that what is looked for above can be found", async () => {
    const { text } = await insideOf("archive", form);
    expect(found(text)).toEqual(expect.arrayContaining(asked.map((id) => full.notes[id]!).filter((note) => note !== "")));
    expect(findingsIn(text).length).toBeGreaterThan(5);
  });
});

describe("OF-18: the case that goes along", () => {
  it.each(["own", "archive"] as const)("comes back out of a web page and a PDF of the %s version", async (version) => {
    for (const form of ["html", "pdf"] as const) {
      const { bytes } = await insideOf(version, form);
      expect(await readCaseFile(bytes, { ...known, questions: definition.questions }), form).toMatchObject({
        dossier: { id: full.id, notes: full.notes, answers: full.answers, accepted: full.accepted },
      });
    }
  });
  it.each(["own", "archive", "worksheet"] as const)("stays out of a Word file of the %s version", async (version) => {
    const { bytes, text } = await insideOf(version, "docx");
    expect(text).not.toContain("think-dossier");
    expect((await readCaseFile(bytes, known)).kind).toBe("notOurs");
  });
});
