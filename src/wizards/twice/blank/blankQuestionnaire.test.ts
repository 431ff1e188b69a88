import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Condition, QuestionId } from "../../../engine/types.ts";
import english from "../../../i18n/en.yaml";
import dutch from "../../../i18n/nl.yaml";
import { initWords, wordsIn } from "../../../i18n/index.ts";
import { checkPdf } from "../../../pdfcheck/check.ts";
import { unmet } from "../../../pdfcheck/unmet.ts";
import type { Block } from "../../../report/model.ts";
import { markdownOf } from "../../../report/markdown.ts";
import { pdfBytes } from "../../../report/pdf/bytes.ts";
import { said } from "../../../report/said.ts";
import { definition } from "../definition.ts";
import "../english.ts";
import "../words.ts";
import { namespaces } from "../words.ts";
import { blankQuestionnaire } from "./blankQuestionnaire.ts";
import { stepsOn, tracks } from "./sheet.ts";
import { numberOf } from "../asked.ts";
import { whenAsked } from "./whenAsked.ts";

vi.setConfig({ testTimeout: 60_000 });
beforeAll(() => initWords("nl", { nl: { app: dutch }, en: { app: english } }));
const words = (lang: "nl" | "en" = "nl") => wordsIn(lang, ...namespaces);
const listOn = (track: string, lang: "nl" | "en" = "nl") => blankQuestionnaire(words(lang), track, "2026-11-24");
const whole = definition.flow.steps.map(({ id }) => id);
const inWords = (condition: Condition, track = "full") =>
  whenAsked(condition, { words: words(), isListed: (id) => stepsOn(track).includes(id) });
const conditionOf = (step: string): Condition => definition.flow.steps.find(({ id }) => id === step)!.showIf!;

/** The blocks from the heading of a question to the next one of its level. */
function under(question: QuestionId, blocks: readonly Block[]): readonly Block[] {
  const from = blocks.findIndex((block) => block.kind === "heading" && block.id === question);
  const to = blocks.findIndex((block, at) => at > from && block.kind === "heading" && block.level <= 2);
  return blocks.slice(from, to < 0 ? undefined : to);
}

describe("the questionnaire on paper", () => {
  it.each(tracks)("asks every question of the route '%s' under its own number, with why, and no other", (track) => {
    const model = listOn(track);
    const headings = model.blocks.flatMap((block) => (block.kind === "heading" && block.level === 2 ? [block] : []));
    expect(headings.map(({ id }) => id)).toEqual(whole.filter((id) => stepsOn(track).includes(id)));
    for (const { id, text } of headings) {
      expect(text).toBe(`${whole.indexOf(id) + 1}. ${words().t(`questions.${id}.ask`)}`);
      expect(JSON.stringify(under(id, model.blocks))).toContain(JSON.stringify(words().t(`questions.${id}.why`)).slice(1, -1));
    }
  });

  it("has 58 questions on the full route, 27 on the short one and 14 for the council", () => {
    expect(tracks.map((track) => [track, stepsOn(track).length])).toEqual([
      ["short", 27],
      ["council", 14],
      ["full", 58],
    ]);
  });

  it("marks exactly the questions and fields that are not always asked", () => {
    const { blocks } = listOn("full");
    for (const { id, showIf, questions } of definition.flow.steps) {
      const fields = questions.flatMap((question) => definition.questions[question]?.with ?? []);
      const conditions = [showIf, ...fields.map((field) => field.showIf)].filter((one) => one !== undefined);
      expect(JSON.stringify(under(id, blocks)).match(/→/g)?.length ?? 0, id).toBe(conditions.length);
    }
  });

  it("gives every option a box, and every column of a table a head", () => {
    const model = listOn("full");
    const markdown = markdownOf(model);
    for (const id of whole) {
      const question = definition.questions[id]!;
      if (question.kind === "single" || question.kind === "multi")
        for (const option of question.options)
          expect(markdown).toContain(`- [ ] ${words().t(`questions.${id}.options.${option}.label`).slice(0, 20)}`);
      const heads = under(id, model.blocks).flatMap((block) => (block.kind === "table" ? block.head.map(({ text }) => text) : []));
      if (question.kind === "table")
        for (const column of question.columns) expect(heads).toContain(words().t(`questions.${id}.columns.${column.id}.label`));
    }
  });

  it("reads as it stands in the snapshot", async () => {
    await expect(markdownOf(listOn("full"))).toMatchFileSnapshot("documents/blank-full.md");
  });

  it("looks nothing up in vain, in either language", () => {
    for (const lang of ["nl", "en"] as const)
      for (const track of tracks) expect(said(listOn(track, lang)).join(" ")).not.toMatch(/words\.|questions\.|undefined|\{\{/);
  });

  it.each(tracks)("UX-34: the route '%s' as a PDF meets every rule, and says what the page says in its order", async (track) => {
    const model = listOn(track);
    const { bytes, substituted } = await pdfBytes(model, { date: new Date("2026-11-24T12:00:00Z"), fileId: "0".repeat(32) });
    expect(substituted).toEqual([]);
    expect(checkPdf(bytes).failures.map(({ rule, faults }) => `${rule} ${JSON.stringify(faults.slice(0, 3))}`)).toEqual([]);
    expect(unmet(bytes, { language: "nl-NL", text: said(model), everyPage: [model.pageLabel] })).toEqual([]);
  });
});

describe("when a question is asked, in words", () => {
  it("is said for every condition of the flow, made from that condition", () => {
    const all = [
      ...definition.flow.steps.flatMap(({ showIf }) => showIf ?? []),
      ...Object.values(definition.questions).flatMap(({ with: fields }) => (fields ?? []).flatMap(({ showIf }) => showIf ?? [])),
    ];
    expect(all.length).toBeGreaterThan(20);
    for (const condition of all) expect(inWords(condition), JSON.stringify(condition)).toMatch(/^Alleen als .+\.$/);
  });

  it("names a rung and higher, all but one, a list, and the rows of a table", () => {
    expect(numberOf("influenceLevel")).toBe(14);
    expect(inWords(conditionOf("levelVaries"))).toBe("Alleen als je bij vraag 14 “Raadplegen” of hoger koos.");
    expect(inWords(conditionOf("decisionRule"))).toBe("Alleen als je bij vraag 14 “Meebeslissen” of hoger koos.");
    expect(inWords(conditionOf("openPoints"))).toBe("Alleen als je bij vraag 12 iets anders koos dan “Niets”.");
    expect(inWords(conditionOf("whyNoMore"))).toBe("Alleen als je bij vraag 14 “Informeren” of “Raadplegen” koos.");
    expect(inWords(conditionOf("inclusionMeasures"))).toBe(
      "Alleen als je bij vraag 23 iets anders koos dan “Niemand in het bijzonder”, of als er bij vraag 20 een rij is met Bereikbaar: “Lastig”.",
    );
  });

  it("names a question by its words when the route leaves it out", () => {
    expect(inWords(conditionOf("openPoints"), "council")).toBe(
      "Alleen als je bij “Wat kan er nog veranderen?” iets anders koos dan “Niets”.",
    );
  });

  it("says nothing about a kind of condition that has no words yet, rather than something wrong", () => {
    expect(inWords({ not: { question: "room", is: "s0" } })).toBeUndefined();
    expect(
      inWords({
        any: [
          { question: "room", is: "s0" },
          { quantity: "rung", atLeast: 3 },
        ],
      }),
    ).toBeUndefined();
  });
});
