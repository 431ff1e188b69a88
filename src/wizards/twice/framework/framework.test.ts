import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import consistentWords from "../../../../flows/consistent/nl.yaml";
import outline from "../../../../flows/twice/document.yaml";
import cases from "../../../../flows/twice/cases.yaml";
import sharedWords from "../../../../flows/shared/nl.yaml";
import twiceWords from "../../../../flows/twice/nl.yaml";
import standard from "../../../../content/profiles/standard.yaml";
import { newDossier } from "../../../dossier/blank.ts";
import type { Dossier } from "../../../dossier/types.ts";
import { parseAnswer } from "../../../engine/answers.ts";
import type { OutlinePart } from "../../../engine/outline.ts";
import type { Answers } from "../../../engine/types.ts";
import appWords from "../../../i18n/nl.yaml";
import { initWords, wordsIn } from "../../../i18n/index.ts";
import { markdownOf } from "../../../report/markdown.ts";
import type { DocModel } from "../../../report/model.ts";
import { pdfBytes } from "../../../report/pdf/bytes.ts";
import { checkPdf } from "../../../pdfcheck/check.ts";
import { definition } from "../definition.ts";
import { assess } from "../findings.ts";
import { frameworkOf } from "./framework.ts";
import { own } from "./own/own.ts";

const on = new Date("2026-11-24T12:00:00Z");
beforeAll(() => initWords("nl", { nl: { app: appWords, twice: twiceWords, shared: sharedWords, consistent: consistentWords } }));
const known = { profile: standard, formFacts: () => undefined };

function answersOf(id: string): Answers {
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
function documentOf(answers: Answers, more: Partial<Dossier> = {}): DocModel {
  const dossier = {
    ...newDossier({ now: () => on, newId: () => "id" }, { id: "standard", version: 1 }),
    title: "Kerkplein opnieuw inrichten",
    answers,
    ...more,
  };
  const assessment = assess(answers, known, { accepted: dossier.accepted });
  const formName = (name: string) => (name === "design-atelier" ? "Ontwerpatelier" : undefined);
  return frameworkOf({ dossier, assessment, known, words: wordsIn("nl", "twice", "shared", "consistent", "app"), on, formName });
}
const headings = (model: DocModel): string[] =>
  model.blocks.flatMap((block) => (block.kind === "heading" && block.level === 1 ? [String(block.text)] : []));
const [practice, repaired] = ["KERKPLEIN", "HERSTELD"] as const;

describe("the participation framework", () => {
  it.each([
    ["practice", () => documentOf(answersOf(practice))],
    ["repaired", () => documentOf(answersOf(repaired))],
    ["nothing-answered", () => documentOf({})],
  ])("says what the answers carry: %s", async (name, model) => {
    await expect(markdownOf(model())).toMatchFileSnapshot(`documents/${name}.md`);
  });

  it("has thirteen chapters and four annexes, and none of them is empty", () => {
    const model = documentOf(answersOf(repaired));
    const titles = headings(model);
    expect(titles.filter((title) => /^\d+\. /.test(title)).map((title) => Number.parseInt(title, 10))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    expect(titles.filter((title) => title.startsWith("Bijlage")).map((title) => title.slice(8, 9))).toEqual(["A", "B", "C", "D"]);
    for (const [at, block] of model.blocks.entries())
      if (block.kind === "heading")
        expect(["heading", "pageBreak", undefined].includes(model.blocks[at + 1]?.kind) && block.level === 3).toBe(false);
  });

  it("carries the stamp that fits: a stop, a draft, or who adopted it and when", () => {
    expect(documentOf(answersOf(practice)).status).toMatchObject({ text: "Concept – eerst oplossen", tone: "stop" });
    expect(documentOf(answersOf(repaired)).status).toMatchObject({ text: "Concept", tone: "draft" });
    const adopted = documentOf(answersOf(repaired), { adopted: { on: "2027-01-12", by: "council" } });
    expect(adopted.status).toEqual({ text: "Vastgesteld op 12 januari 2027", detail: "Door de gemeenteraad", tone: "settled" });
  });

  it("speaks to residents as 'u' in their summary, and never as 'je'", () => {
    const markdown = markdownOf(documentOf(answersOf(repaired)));
    const summary = markdown.slice(markdown.indexOf("## 0."), markdown.indexOf("## 1."));
    expect(summary).toMatch(/\bu\b/);
    expect(summary).not.toMatch(/\b(?:je|jij|jouw)\b/i);
  });

  it("UX-34: meets every rule of the archive and of accessibility", async () => {
    for (const id of [practice, repaired]) {
      const { bytes, substituted } = await pdfBytes(documentOf(answersOf(id)), { date: on, fileId: "0".repeat(32) });
      expect(substituted).toEqual([]);
      expect(checkPdf(bytes).failures.map(({ rule, faults }) => `${rule} ${JSON.stringify(faults.slice(0, 2))}`)).toEqual([]);
    }
  });

  it("says nothing that is not there, whatever is left out or not known yet", () => {
    const all = answersOf(repaired);
    const ids = Object.keys(all);
    fc.assert(
      fc.property(fc.subarray(ids), fc.subarray(ids), (kept, unsure) => {
        const answers = Object.fromEntries(kept.map((id) => [id, unsure.includes(id) ? ({ kind: "unsure" } as const) : all[id]!]));
        const model = documentOf(answers);
        const markdown = markdownOf(model);
        expect(markdown).not.toMatch(/undefined|\{\{|NaN|\[object|\b(?:words|questions|rules|ui|twice)\.[a-z]/);
        const at = model.blocks.findIndex(
          (block, index) =>
            block.kind === "heading" &&
            model.blocks[index + 1]?.kind === "heading" &&
            block.level >= (model.blocks[index + 1] as { level: number }).level,
        );
        expect(at).toBe(-1);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it("knows every part that document.yaml names, and names every part that it knows", () => {
    const named = new Set<string>();
    const walk = (parts: readonly OutlinePart[]): void => {
      for (const part of parts) {
        if ("own" in part) named.add(part.own);
        if ("section" in part) walk(part.parts);
      }
    };
    for (const { parts } of [...outline.chapters, ...outline.annexes]) walk(parts);
    expect([...named].toSorted()).toEqual(Object.keys(own).toSorted());
  });
});
