import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it, vi } from "vitest";
import catalogue from "../../../../content/catalogue.yaml?filters";
import standard from "../../../../content/profiles/standard.yaml";
import english from "../../../../flows/tools/en.yaml";
import { known } from "../../../dossier/fakes.ts";
import type { Dossier } from "../../../dossier/types.ts";
import { readCaseFile } from "../../../exchange/caseFile.ts";
import app from "../../../i18n/nl.yaml";
import { addWords, initWords, wordsIn } from "../../../i18n/index.ts";
import type { Lang } from "../../../i18n/types.ts";
import { checkPdf } from "../../../pdfcheck/check.ts";
import { unmet } from "../../../pdfcheck/unmet.ts";
import { docxBytes } from "../../../report/docx/bytes.ts";
import { htmlOf } from "../../../report/html.ts";
import { markdownOf } from "../../../report/markdown.ts";
import { pdfBytes } from "../../../report/pdf/bytes.ts";
import { said } from "../../../report/said.ts";
import { documentFor, type FormId } from "../../saveAs/travels.ts";
import { sampleDossier, sampleRows } from "../plan/samplePlan.ts";
import { namespaces } from "../words.ts";
import { cardPages } from "./cards.ts";
import { advisedOf, frameOf, type AdviceInput } from "./input.ts";
import { loadTexts, type FormTexts } from "./texts.ts";
import { cautionOf, documents } from "./versions.ts";

vi.setConfig({ testTimeout: 60_000 });
const on = new Date("2026-11-26T12:00:00Z");
const options = { date: on, fileId: "0".repeat(32) };
let texts: FormTexts;
beforeAll(async () => {
  initWords("nl", { nl: { app } });
  addWords("tools", "en", english);
  texts = await loadTexts(catalogue.methods);
}, 60_000);

/** With a word of its own in every place where something can be written for colleagues. */
const secret = (place: string) => `geheim<${place}>`;
const noted = ["steps", "stakeholders", "decisionDate", "firstContact", "resourceFit", "feedbackWeeks", "influenceLevel", "sensitivity"];
const full = sampleDossier({
  filters: {
    ...sampleDossier().filters,
    los: { goals: { kind: "multi", options: ["inform"] }, rungs: { kind: "multi", options: ["inform"] } },
  },
  notes: Object.fromEntries([...noted, "mainQuestion"].map((id) => [id, secret(`notitie-${id}`)])),
  drafts: { steps: secret("concept") },
});
const inputOf = (dossier: Dossier, lang: Lang = "nl"): AdviceInput => ({
  dossier,
  profile: standard,
  words: wordsIn(lang, ...namespaces),
  texts,
  on,
});
const versions = Object.keys(documents) as (keyof typeof documents)[];
const bare = sampleDossier({
  answers: { steps: { kind: "table", rows: [{ id: "a", cells: { name: { kind: "text", value: "Start" } } }] } },
  filters: {},
});

describe("UX-34: as a PDF it meets every rule, and says what the page says in its order", () => {
  it.each([
    ...versions.map((version) => [version, version, full, "nl"] as const),
    ...versions.map((version) => [`${version}, nothing chosen`, version, bare, "nl"] as const),
    ...versions.map((version) => [`${version}, in English`, version, full, "en"] as const),
  ])("%s", async (_name, version, dossier, lang) => {
    const model = documentFor(version, "pdf", documents[version](inputOf(dossier, lang)), dossier);
    const { bytes } = await pdfBytes(model, options);
    expect(checkPdf(bytes).failures.map(({ rule, faults }) => `${rule} ${JSON.stringify(faults.slice(0, 3))}`)).toEqual([]);
    expect(unmet(bytes, { language: lang === "nl" ? "nl-NL" : "en-GB", text: said(model), everyPage: [model.pageLabel] })).toEqual([]);
  });
});

describe("what a version tells", () => {
  it.each(["council", "worksheet"] as const)("%s reads as it was read before", async (version) => {
    await expect(markdownOf(documents[version](inputOf(full)))).toMatchFileSnapshot(`documents/${version}.md`);
  });

  it("tells more, the closer a reader is to the work", () => {
    const headings = (version: keyof typeof documents) =>
      documents[version](inputOf(full)).blocks.flatMap((block) => (block.kind === "heading" && block.level === 1 ? [block.text] : []));
    const plan = ["Tijdlijn", "Alle stappen samen", "Klopt de mix?"];
    expect(headings("council")).toEqual(["In het kort", "Per stap", ...plan]);
    const own = ["In het kort", "Per stap", ...plan, "Terugrekenen vanaf het besluit", "Kaarten van de gekozen vormen"];
    expect(headings("own")).toEqual(own);
    expect(headings("archive")).toEqual([...own.slice(0, -1), "Notities", ...own.slice(-1), "Hoe dit is gemaakt"]);
    expect(headings("worksheet")).toEqual(["Inloopavond", "Rondetafelgesprek"]);
    const [text, archived] = [markdownOf(documents.own(inputOf(full))), markdownOf(documents.archive(inputOf(full)))];
    for (const said of ["| Gebied | Buurt | eigen keuze |", "| Belofte | Adviseren | het plan |", "**Past erin:**", "### Zonder plan"])
      expect(text).toContain(said);
    expect(text).not.toContain("Punten van de gekozen vorm");
    expect(archived).toContain("| Vraag | Punten | Van |");
  });

  it("names a form by its words when it is somebody's own, and asks for one where there is none", () => {
    expect(markdownOf(documents.council(inputOf(full)))).toContain("Gekozen: een brief");
    expect(markdownOf(documents.council(inputOf(bare)))).toContain("Voor deze stap is nog geen vorm gekozen.");
    expect(markdownOf(documents.own(inputOf(bare)))).toContain("Daarom is er geen lijst.");
  });

  it("cautions before council or executive gets a plan that is not ready", () => {
    expect(cautionOf(inputOf(full))).toBeUndefined();
    expect(cautionOf(inputOf(bare))).toContain("Niet elke stap heeft een vorm.");
    const late = { ...full, answers: { ...full.answers, decisionDate: { kind: "date", value: "2026-12-15" } as const } };
    expect(cautionOf(inputOf(late))).toContain("past niet voor het besluit");
  });

  it("OF-6: is the same for the same case, and says that a form does not fit when it does not", async () => {
    const first = await pdfBytes(documents.archive(inputOf(full)), options);
    expect((await pdfBytes(documents.archive(inputOf(full)), options)).bytes).toEqual(first.bytes);
    const [row] = sampleRows;
    const heavy = { ...row!, cells: { ...row!.cells, method: { kind: "text", value: "citizens-assembly" } as const } };
    const text = markdownOf(documents.council(inputOf({ ...full, answers: { ...full.answers, steps: { kind: "table", rows: [heavy] } } })));
    expect(text).toContain("**Past niet helemaal:** Zou passen als er minstens 20 weken waren. Nu zijn er 1.");
  });
});

const files = ["pdf", "docx", "html", "markdown", "copy", "print"] as const;
async function insideOf(version: keyof typeof documents, form: FormId): Promise<{ readonly bytes: Uint8Array; readonly text: string }> {
  const model = documentFor(version, form, documents[version](inputOf(full)), full);
  const encoded = (text: string) => ({ bytes: new TextEncoder().encode(text), text });
  if (form === "html") return encoded(htmlOf(model));
  if (form === "docx") {
    const { bytes } = await docxBytes(model, { date: on });
    return {
      bytes,
      text: Object.values(unzipSync(bytes))
        .map((part) => new TextDecoder().decode(part))
        .join("\n"),
    };
  }
  if (form !== "pdf") return encoded(markdownOf(model));
  return { bytes: (await pdfBytes(model, options)).bytes, text: said(model).join("\n") };
}
const found = (text: string) =>
  (
    text
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("\\", "")
      .match(/geheim<[\w-]+>/g) ?? []
  ).toSorted();

describe.each(files)("SE-6, PV-4: taken along as %s", (form) => {
  it.each(["council", "worksheet"] as const)("%s holds no note and no case", async (version) => {
    const { bytes, text } = await insideOf(version, form);
    expect(text).toContain("Inloopavond");
    expect(found(text)).toEqual([]);
    expect(text).not.toMatch(/think-dossier/);
    expect((await readCaseFile(bytes.slice(), known)).kind).toBe("notOurs");
  });

  it("the archive shows the notes of what Tools reads, so that what is looked for above can be found", async () => {
    const { text } = await insideOf("archive", form);
    expect(found(text)).toEqual(expect.arrayContaining(noted.map((id) => secret(`notitie-${id}`))));
  });
});

describe("cards to hand round", () => {
  it.each(["nl", "en"] as const)("stand two on an A4, every form of the catalogue, at 10.5 points or more (%s)", async (lang) => {
    const advised = advisedOf(inputOf(full, lang));
    const blocks = cardPages(advised, catalogue.methods);
    const { pages } = await pdfBytes({ ...frameOf(advised, "cards"), dense: true, blocks }, options);
    expect(pages).toBe(Math.ceil(catalogue.methods.length / 2));
  });

  it("always say what a form is, how it goes, when not to use it, and where the rest is", () => {
    const advised = advisedOf(inputOf(full));
    for (const method of catalogue.methods) {
      const text = said({ ...frameOf(advised, "cards"), blocks: cardPages(advised, [method]) }).join("\n");
      const card = texts.cards[method.id]!;
      for (const part of [method.name, card.summary, ...card.steps, ...card.watchOut, card.notWhen]) expect(text).toContain(part.trim());
      expect(text).toContain("De hele kaart staat in de app");
    }
  });
});
