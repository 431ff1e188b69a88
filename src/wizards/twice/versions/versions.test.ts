import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { wordsFrom } from "../../../domain/readability.ts";
import type { Dossier } from "../../../dossier/types.ts";
import english from "../../../i18n/en.yaml";
import dutch from "../../../i18n/nl.yaml";
import { initWords, wordsIn } from "../../../i18n/index.ts";
import { checkPdf } from "../../../pdfcheck/check.ts";
import { unmet } from "../../../pdfcheck/unmet.ts";
import { markdownOf } from "../../../report/markdown.ts";
import type { Block, DocModel } from "../../../report/model.ts";
import { pdfBytes } from "../../../report/pdf/bytes.ts";
import { said } from "../../../report/said.ts";
import { documentFor, type VersionId } from "../../saveAs/travels.ts";
import { definition } from "../definition.ts";
import "../english.ts";
import { frameworkOf } from "../framework/framework.ts";
import { receiptFor } from "../receipt.ts";
import { documentNamespaces } from "../documentWords.ts";
import { answersOf, dossierOf, inputOf, on, practice, repaired } from "./sampleCases.ts";
import { cautionOf, documents } from "./versions.ts";

vi.setConfig({ testTimeout: 60_000 });
beforeAll(() => initWords("nl", { nl: { app: dutch }, en: { app: english } }));
const words = (lang: "nl" | "en" = "nl") => wordsIn(lang, ...documentNamespaces);
const make = (version: VersionId, dossier: Dossier): DocModel => documents[version](inputOf(dossier, words()));
const versions = Object.keys(documents) as VersionId[];

const empty = dossierOf({});
const noted: Dossier = {
  ...repaired,
  filledBy: "projectleider plein",
  notes: { goals: "Vraag dit na bij de wijkraad.", steps: "Twee is genoeg." },
};
const taken: Dossier = {
  ...noted,
  revision: 7,
  receipts: [receiptFor(noted, inputOf(noted, words()).assessment, inputOf(noted, words()).known.profile, on)!],
  answers: { ...noted.answers, influenceReason: { kind: "single", option: "urgency" } },
  retired: [
    { question: "tone", answer: { kind: "text", value: "scherp" }, words: "De toon was scherp.", reason: "vraag vervallen", told: true },
  ],
};

describe("each version says what its readers need, in prose that a person can check", () => {
  it.each([
    ["own-noted", "own", noted],
    ["residents-repaired", "residents", repaired],
    ["residents-practice", "residents", practice],
    ["residents-nothing-yet", "residents", empty],
    ["council-practice", "council", practice],
    ["worksheet-noted", "worksheet", { ...noted, track: { twice: "short" } }],
    ["archive-taken", "archive", taken],
    ["archive-practice", "archive", practice],
  ] as const)("%s", async (name, version, dossier) => {
    await expect(markdownOf(make(version, dossier))).toMatchFileSnapshot(`documents/${name}.md`);
  });
});

describe("UX-34: as a PDF it meets every rule, and says what the page says in its order", () => {
  it.each([
    ...versions.map((version) => [version, version, taken] as const),
    ...versions.map((version) => [`${version} with stops`, version, practice] as const),
    ...versions.map((version) => [`${version}, nothing filled in yet`, version, empty] as const),
  ])("%s", async (_name, version, dossier) => {
    const model = documentFor(version, "pdf", make(version, dossier), dossier);
    const { bytes } = await pdfBytes(model, { date: on, fileId: "0".repeat(32) });
    expect(checkPdf(bytes).failures.map(({ rule, faults }) => `${rule} ${JSON.stringify(faults.slice(0, 3))}`)).toEqual([]);
    expect(unmet(bytes, { language: "nl-NL", text: said(model), everyPage: [model.pageLabel] })).toEqual([]);
  });
});

/** What a block says is still to be filled in. */
const gapsIn = (block: Block): readonly string[] => {
  if (block.kind !== "callout") return [];
  return block.tone === "gap" ? block.body.map((one) => JSON.stringify(one)) : block.body.flatMap(gapsIn);
};

describe("the version for residents", () => {
  const texts = (dossier: Dossier) => said(make("residents", dossier));

  it("says everything that their chapter of the framework says", () => {
    for (const dossier of [practice, repaired]) {
      const chapter = frameworkOf(inputOf(dossier, words())).blocks.find((block) => block.kind === "callout" && block.tone === "summary");
      const own = texts(dossier).join(" ");
      const lines = said({ ...make("residents", dossier), blocks: chapter ? [chapter] : [] }).slice(4);
      expect(lines.length).toBeGreaterThan(8);
      for (const line of lines.filter(
        (one) => !one.startsWith("Nog invullen") && !/^(?:Dit ligt vast|Hier kunt u|Dit gaan we|U hoort van)/.test(one),
      ))
        expect(own).toContain(line.replace(/^Dit mag u verwachten: /, ""));
    }
  });

  it("UX-22: says 'u', and says once what is not known yet", () => {
    expect(wordsFrom(["je", "jij", "jou", "jouw"], texts(repaired).join(" "))).toEqual([]);
    expect(texts(repaired)).not.toContain("Dit weten we nog niet");
    expect(texts(practice).filter((one) => one === "Dit weten we nog niet")).toHaveLength(1);
    expect(texts(empty).join(" ")).not.toContain("Nog invullen");
  });

  it("calls unknown what their chapter of the framework leaves to be filled in", () => {
    const { feedback: _gone, steps: _neither, ...rest } = repaired.answers;
    const consulted = { ...rest, influenceLevel: { kind: "single", option: "consult" } } as const;
    for (const dossier of [empty, practice, dossierOf(consulted), repaired]) {
      const input = inputOf(dossier, words());
      const { blocks } = frameworkOf(input);
      const gaps = new Set(
        blocks
          .slice(
            0,
            blocks.findIndex((block) => block.kind === "heading" && block.id === "task"),
          )
          .flatMap(gapsIn),
      );
      const list = make("residents", dossier).blocks.at(-1);
      const isListed = texts(dossier).includes("Dit weten we nog niet");
      expect(isListed && list?.kind === "list" ? list.items.length : 0).toBe(gaps.size);
    }
  });

  it("is a draft until it is adopted, and while a stop stands, without naming the stop", () => {
    const adopted = { on: "2027-01-12", by: "council" } as const;
    const status = (dossier: Dossier) => make("residents", dossier).status;
    expect(status(repaired)).toEqual({ text: "Concept", tone: "draft" });
    expect(status({ ...repaired, adopted })).toMatchObject({ text: "Vastgesteld op 12 januari 2027", detail: "Door de gemeenteraad" });
    expect(status({ ...practice, adopted })).toEqual({ text: "Concept", tone: "draft" });
  });

  it.each([["repaired", repaired] as const, ["practice", practice] as const])("%s fits on one A4", async (_name, dossier) => {
    const { pages, substituted } = await pdfBytes(make("residents", dossier), { date: on, fileId: "0".repeat(32) });
    expect({ pages, substituted }).toEqual({ pages: 1, substituted: [] });
  });
});

describe("the other versions", () => {
  it("asks council or executive for decisions, and says that a stop stands without its wording", () => {
    const council = said(make("council", practice)).join(" ");
    expect(council).toContain("Bijlage C. Beslispunten");
    expect(council).toContain("Concept – eerst oplossen");
    expect(council).not.toContain("Meldingen die blijven staan");
    // Not a word that all is well either.
    expect(council).not.toContain("Er zijn geen open punten en geen meldingen.");
  });

  it("warns before a framework with a stop goes to others, and when it holds no points to decide", () => {
    const caution = (version: VersionId, dossier: Dossier) => cautionOf(version, inputOf(dossier, words()));
    for (const version of ["residents", "council"] as const) {
      expect(caution(version, practice)).toMatch(/^Er staan nog 7 stops open/);
      expect(caution(version, repaired)).toBeUndefined();
    }
    const { decisionBody: _gone, ...rest } = repaired.answers;
    expect(caution("council", dossierOf(rest))).toContain("geen beslispunten");
    expect(caution("residents", dossierOf(rest))).toContain("Nog niet elke vraag");
    for (const version of ["own", "worksheet", "archive"] as const) expect(caution(version, practice)).toBeUndefined();
  });

  it("holds every answer, note and finding in the archive", () => {
    const asked = definition.flow.steps.flatMap(({ questions }) => questions);
    const notes = Object.fromEntries(asked.map((id) => [id, `Notitie over ${id}.`]));
    const input = inputOf({ ...practice, notes }, words());
    const archive = said(documents.archive(input)).join(" ");
    for (const id of asked) {
      expect(archive).toContain(words().t(`questions.${id}.ask`));
      expect(archive).toContain(`Notitie over ${id}.`);
    }
    expect(input.assessment.findings.length).toBeGreaterThan(5);
    for (const { rule } of input.assessment.findings) expect(archive).toContain(words().t(`rules.${rule}.sentence`));
  });

  it("marks in the worksheet what was chosen, and nothing in one without answers", () => {
    const chosen = (dossier: Dossier) => markdownOf(make("worksheet", dossier)).match(/\(gekozen/g)?.length ?? 0;
    expect(chosen(empty)).toBe(0);
    const counted = Object.values(inputOf(repaired, words()).assessment.route.answers).reduce(
      (sum, answer) =>
        sum + (answer?.kind === "multi" ? answer.options.length : answer?.kind === "single" || answer?.kind === "scale" ? 1 : 0),
      0,
    );
    const sliders = definition.flow.reads.filter((id) => repaired.answers[id]).length;
    expect(chosen(repaired)).toBe(counted - sliders);
  });

  it("never fails, whatever is left out or not known yet", () => {
    const all = answersOf("HERSTELD");
    const ids = Object.keys(all);
    fc.assert(
      fc.property(fc.subarray(ids), fc.subarray(ids), (kept, unsure) => {
        const answers = Object.fromEntries(kept.map((id) => [id, unsure.includes(id) ? ({ kind: "unsure" } as const) : all[id]!]));
        for (const version of versions) expect(said(make(version, dossierOf(answers))).join(" ")).not.toMatch(/words\.\w|undefined|\{\{/);
      }),
      { numRuns: 15 },
    );
  });
});

describe("the receipt of a framework that was taken along", () => {
  const receiptOf = (dossier: Dossier) =>
    receiptFor(dossier, inputOf(dossier, words()).assessment, inputOf(dossier, words()).known.profile, on);

  it("is not repeated while nothing that counts has changed", () => {
    // What was answered besides does not count.
    expect(receiptOf(taken)).toBeUndefined();
    const same = { ...noted, receipts: taken.receipts };
    expect(receiptOf(same)).toBeUndefined();
    expect(receiptOf({ ...same, notes: {}, revision: 9 })).toBeUndefined();
    expect(receiptOf({ ...same, answers: { ...same.answers, phase: { kind: "single", option: "exploring" } } })).toBeDefined();
  });

  it("is another one when a finding was accepted since", () => {
    const { assessment } = inputOf(practice, words());
    const [finding] = assessment.findings;
    const before = { ...practice, receipts: [receiptOf(practice)!] };
    const accepted = { [finding!.rule]: { reason: "Zo afgesproken.", on: "2026-11-26", facts: assessment.groundsOf(finding!) } };
    expect(receiptOf(before)).toBeUndefined();
    expect(receiptOf({ ...before, accepted })).toBeDefined();
  });
});
