import { beforeAll, describe, expect, it } from "vitest";
import standard from "../../../../content/profiles/standard.yaml";
import { newDossier } from "../../../dossier/blank.ts";
import { isSettling, rowsIn } from "../../../engine/answers.ts";
import type { Answers, QuestionId } from "../../../engine/types.ts";
import type { Lang } from "../../../i18n/types.ts";
import type { Block } from "../../../report/model.ts";
import { definition } from "../definition.ts";
import { assess } from "../findings.ts";
import { chaptersOf } from "../framework/framework.ts";
import type { FrameworkInput } from "../framework/input.ts";
import { answersOf } from "../framework/sampleAnswers.ts";
import { initSampleWords, on, sampleWords } from "../framework/sampleFramework.ts";
import { pageOf } from "../paths.ts";
import { linkOfIn } from "./origins.ts";
import { sentencesOf } from "./sentencesOf.ts";

beforeAll(initSampleWords);

function inputOf(answers: Answers, track?: string, lang: Lang = "nl"): FrameworkInput {
  const known = { profile: standard, formFacts: () => undefined };
  const dossier = { ...newDossier({ now: () => on, newId: () => "id" }, { id: "standard", version: 1 }), title: "Kerkplein", answers };
  const assessment = assess(answers, known, track ? { track } : {});
  return { dossier, assessment, known, words: sampleWords(lang), on, formName: () => undefined };
}
/** Every block, also those inside others. */
const everyOf = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => [
    block,
    ...(block.kind === "callout" ? everyOf(block.body) : []),
    ...(block.kind === "list" ? everyOf(block.items.flat()) : []),
    ...(block.kind === "definitions" ? everyOf(block.items.flatMap(({ body }) => body)) : []),
  ]);
const originsOf = (input: FrameworkInput): string[] =>
  chaptersOf(input)
    .flatMap(({ blocks }) => everyOf(blocks))
    .flatMap((block) => [...(block.origin ?? []), ...(block.kind === "table" ? (block.rowOrigins ?? []) : [])]);

const cases = [
  ["the repaired case", () => answersOf("HERSTELD")],
  ["the practice case", () => answersOf("KERKPLEIN")],
  ["a case without answers", () => ({})],
] as const;

describe("the way back from a sentence of the framework", () => {
  it.each(cases)("leads to a step or a row that exists, for every block of %s", (_name, answers) => {
    const input = inputOf(answers());
    const linkOf = linkOfIn(input, "#/zaak/1/twice", "people");
    const origins = originsOf(input);
    expect(origins.length).toBeGreaterThan(40);
    for (const origin of origins) {
      const link = linkOf(origin);
      expect(link, origin).toBeDefined();
      expect(link?.label, origin).toMatch(/^(?:Wijzig|Vul in): \S/);
      const page = pageOf(link!.href.replace("#/zaak/1/twice/", ""));
      if (page.kind === "row") {
        const rows = rowsIn(input.assessment.route.answers[page.step]).map(({ id }) => id);
        expect(rows, origin).toContain(page.row);
      } else expect(page).toMatchObject({ kind: "step", from: { chapter: "people" } });
      expect(input.assessment.route.steps).toContain("step" in page ? page.step : "");
    }
  });

  it("has an origin for every block that says something, apart from what the law or the form itself says", () => {
    const withoutOrigin = cases.flatMap(([, answers]) =>
      chaptersOf(inputOf(answers())).flatMap(({ id, blocks }) =>
        blocks.flatMap((block) => {
          const isSaid = !["heading", "pageBreak"].includes(block.kind);
          return isSaid && !everyOf([block]).some(({ origin }) => origin) ? [`${id} ${block.kind}`] : [];
        }),
      ),
    );
    expect([...new Set(withoutOrigin)].toSorted()).toEqual(
      [
        // That nothing is open, and the sentence above what is.
        "choices paragraph",
        // Empty forms to fill in afterwards.
        "finalReport paragraph",
        "finalReport table",
        "finalReport writingLines",
        // That no form was chosen.
        "forms paragraph",
        // Comes from Consistent, not from a question of Twice.
        "assessment paragraph",
        "assessment table",
      ].toSorted(),
    );
  });

  it("says 'Vul in' for what has no answer, and names a row by its first words", () => {
    const linkOf = linkOfIn(inputOf(answersOf("HERSTELD")), "#/t", "people");
    expect(linkOf("decisionDate")).toEqual({ href: "#/t/decisionDate/uit-kader-people", label: "Wijzig: Dag van het besluit" });
    expect(linkOf("evaluationOn")?.href).toBe("#/t/evaluation/uit-kader-people");
    expect(linkOf("risks/row1")).toEqual({ href: "#/t/risks/row1", label: "Wijzig: lage opkomst" });
    expect(linkOf("risks/gone")).toBeUndefined();
    expect(linkOfIn(inputOf({}), "#/t", "people")("decisionDate")?.label).toBe("Vul in: Dag van het besluit");
  });

  it("does not lead off the route that somebody chose", () => {
    const linkOf = linkOfIn(inputOf(answersOf("HERSTELD"), "council"), "#/t", "people");
    expect([linkOf("channels"), linkOf("mainQuestion")?.href]).toEqual([undefined, "#/t/mainQuestion/uit-kader-people"]);
  });
});

/** Why the framework says nothing because of these answers. */
const silent: Readonly<Record<QuestionId, string>> = {
  caseTitle: "It is the title of the document, at the head of every page.",
};

describe("what an answer becomes in the framework", () => {
  const input = inputOf(answersOf("HERSTELD"));
  // Fields on the page of a question as well.
  const answered = input.assessment.route.shown.filter((id) => isSettling(input.dossier.answers[id]));

  it("is something for every question of the repaired case that is shown, apart from a named few", () => {
    const chapters = chaptersOf(inputOf(answersOf("HERSTELD")));
    expect(answered.length).toBeGreaterThan(50);
    const without = answered.filter((id) => sentencesOf(chapters, id).length === 0);
    expect(without).toEqual(Object.keys(silent));
  });

  it("stands under its chapters, once, with a table as a list and without a drawing", () => {
    const chapters = chaptersOf(inputOf(answersOf("HERSTELD")));
    const fixed = sentencesOf(chapters, "fixedPoints");
    expect(fixed.filter(({ kind }) => kind === "heading").map((block) => "text" in block && block.text)).toEqual([
      "0. Samenvatting voor inwoners",
      "3. Speelruimte",
    ]);
    expect(JSON.stringify(fixed)).toContain("gemeenteraad; 25 juni 2026");
    const twice = sentencesOf(chapters, "deviation").filter(({ kind }) => kind === "paragraph");
    expect(twice).toHaveLength(1);
    expect(sentencesOf(chapters, "steps").some(({ kind }) => kind === "table" || kind === "figure")).toBe(false);
  });

  it("keeps the mark of what was typed in Dutch, also where a table became a list", () => {
    const chapters = chaptersOf(inputOf(answersOf("HERSTELD"), undefined, "en"));
    const tableOf = (id: QuestionId): string => JSON.stringify(sentencesOf(chapters, id).findLast(({ kind }) => kind === "list"));
    const quote = (text: string): string => JSON.stringify({ kind: "foreign", text, lang: "nl" });
    expect(tableOf("fixedPoints")).toContain(quote("Terrassen"));
    expect(tableOf("risks")).toContain(quote("vooraf aanbellen en oppas regelen"));
    expect(tableOf("risks")).toContain(JSON.stringify({ kind: "strong", text: "Low turnout" }));
  });

  it("is nothing while there is no answer", () => {
    for (const id of definition.flow.steps.flatMap(({ questions }) => questions))
      expect(sentencesOf(chaptersOf(inputOf({})), id), id).toEqual([]);
  });
});
