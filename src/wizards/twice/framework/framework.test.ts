import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import outline from "../../../../flows/twice/document.yaml";
import standard from "../../../../content/profiles/standard.yaml";
import type { OutlinePart } from "../../../engine/outline.ts";
import { markdownOf } from "../../../report/markdown.ts";
import type { DocModel } from "../../../report/model.ts";
import { pdfBytes } from "../../../report/pdf/bytes.ts";
import { checkPdf } from "../../../pdfcheck/check.ts";
import { own } from "./own/own.ts";
import { answersOf } from "./sampleAnswers.ts";
import { asStandard, documentOf, initSampleWords, on } from "./sampleFramework.ts";

beforeAll(initSampleWords);
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

  it("says under no heading what belongs under another: nothing open comes first, and fixed bodies stand before the sections", () => {
    const markdown = markdownOf(documentOf(answersOf(repaired)));
    expect(markdown).toMatch(/## 12\. [^\n]*\n\nEr zijn geen open punten/);
    expect(markdown.indexOf("Deze raden en partijen")).toBeLessThan(markdown.indexOf("### Meedoen makkelijker maken"));
  });

  it("begins and ends a free text as a sentence, and leaves a list in it alone", () => {
    const text = (value: string) => ({ kind: "text", value }) as const;
    const said = (value: string): string => markdownOf(documentOf({ ...answersOf(repaired), disagreementRule: text(value) }));
    expect(said("de raad kiest")).toContain("\n\nDe raad kiest.\n\n");
    expect(said("Kiest de raad?")).toContain("\n\nKiest de raad?\n\n");
    expect(said("drie regels\n- een\n- twee")).not.toContain("twee.");
  });

  it("names the days of a step once, and no step by a number that nothing explains", () => {
    const markdown = markdownOf(documentOf(answersOf(repaired)));
    expect(markdown).toContain("| Stap | Wanneer | Doel | Vorm | Trede |");
    expect(markdown).toContain("\n#### Ontwerpavond 1\n");
    expect(markdown).toContain("| Ontwerpavond 1 | 7 januari 2027 | meedoen |");
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
    const adopted = documentOf(answersOf(repaired), { dossier: { adopted: { on: "2027-01-12", by: "council" } } });
    expect(adopted.status).toEqual({ text: "Vastgesteld op 12 januari 2027", detail: "Door de gemeenteraad", tone: "settled" });
  });

  it("speaks to residents as 'u' in their summary, and never as 'je'", () => {
    const markdown = markdownOf(documentOf(answersOf(repaired)));
    const summary = markdown.slice(markdown.indexOf("## 0."), markdown.indexOf("## 1."));
    expect(summary).toMatch(/\bu\b/);
    expect(summary).not.toMatch(/\b(?:je|jij|jouw)\b/i);
  });

  it("says how heavy a warning weighs, and fills in the numbers of the profile", () => {
    const { backbenchWeeks, ...answers } = answersOf(repaired);
    expect(backbenchWeeks).toBeDefined();
    const markdown = markdownOf(documentOf({ ...answers, backbenchWeeks: { kind: "number", value: 1 } }));
    expect(markdown).toContain("**Let op:** Wie namens een groep spreekt");
    expect(markdown).toContain("Geef minstens 2 weken tussen de rondes.");
  });

  it("uses the names and the promise of the municipality where it has its own", () => {
    const coproduce = { number: 4, name: "samen maken", promise: "Wij maken het met elkaar." } as const;
    const profile = {
      ...standard,
      rungs: { ...standard.rungs, coproduce },
      weightClasses: { ...standard.weightClasses, solid: "pittig" },
    };
    const markdown = markdownOf(documentOf(answersOf(repaired), { known: { ...asStandard, profile } }));
    for (const own of ["We beloven: samen maken", "**Dit mag u verwachten:** Wij maken het met elkaar.", "| Zwaarte | pittig |"])
      expect(markdown).toContain(own);
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
