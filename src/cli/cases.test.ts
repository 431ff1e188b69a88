import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import standard from "../../content/profiles/standard.yaml";
import situations from "../../content/situations.yaml";
import cases from "../../flows/tools/cases.yaml";
import { parseAnswer } from "../engine/answers.ts";
import type { Answers } from "../engine/types.ts";
import { suggestedKinds } from "../domain/tools/suggest.ts";
import { partsOf, type Scored } from "../domain/tools/score.ts";
import { recommendFor } from "../wizards/tools/catalogue.ts";
import { questionnaire } from "../wizards/tools/questionnaire.ts";
import { agreementOf, type Shortlist } from "./shortlist.ts";

type Case = (typeof cases)[number];
interface Exactly {
  readonly notExcluded?: number;
  readonly offered: number;
  readonly first: Readonly<Record<string, number>>;
  readonly inside: Readonly<Record<string, number>>;
  readonly nearMisses: readonly unknown[];
  readonly closing: readonly string[];
}
const answersOf = (given: Case["answers"]): Answers =>
  Object.fromEntries(
    Object.entries(given).map(([id, value]) => {
      const question = questionnaire.questions[id];
      const answer = question && parseAnswer(question, value);
      if (answer === undefined || "problem" in answer) throw new Error(`${id}: ${JSON.stringify(value)}`);
      return [id, answer];
    }),
  );
const give = (answers: Case["answers"]) => recommendFor(answersOf(answers), standard);
const scores = (list: readonly Scored[]) => list.map(({ method, score }) => [method.id, score]);
const found = (name: string) => {
  const one = cases.find((entry) => entry.case === name);
  if (!one) throw new Error(`no case ${name}`);
  return one;
};

describe("the worked examples come out exactly", () => {
  const exact = cases.filter((entry) => "first" in entry.expect);
  it("are the five situations and the five smaller ones", () => expect(exact.length).toBe(10));

  it.each(exact.map((entry) => [entry.case, entry] as const))("%s", (_name, { answers, expect: expected }) => {
    const wanted = expected as unknown as Exactly;
    const { ranked, offered, inside, nearMisses, closing } = give(answers);
    expect(scores(offered.slice(0, 10))).toEqual(Object.entries(wanted.first));
    expect(scores(inside)).toEqual(Object.entries(wanted.inside));
    expect(nearMisses.map(({ method, score, excludedBy }) => ({ method: method.id, score, ...excludedBy[0] }))).toEqual(wanted.nearMisses);
    expect(offered.length).toBe(wanted.offered);
    if (wanted.notExcluded !== undefined) expect(ranked.length).toBe(wanted.notExcluded);
    expect(closing).toEqual(wanted.closing);
  });

  it("explains a round table for a shopping street point by point", () => {
    const { ranked, asked } = give(found("winkelstraat-parkeren").answers);
    const roundtable = ranked.find(({ method }) => method.id === "roundtable");
    if (!roundtable) throw new Error("no round table");
    expect([roundtable.exact, roundtable.score]).toEqual([92.68, 93]);
    expect(partsOf(roundtable, asked).map(({ filter, gave, of }) => [filter, gave, of])).toEqual([
      ["goals", 13.66, 16.39],
      ["situations", 18.03, 18.03],
      ["audiences", 6.89, 11.48],
      ["rungs", 6.56, 6.56],
      ["phases", 6.56, 6.56],
      ["scale", 6.56, 6.56],
      ["tension", 4.92, 4.92],
      ["budget", 3.28, 3.28],
      ["time", 4.92, 4.92],
      ["people", 9.84, 9.84],
      ["form", 11.48, 11.48],
    ]);
  });
});

describe("the first ten beside what advisers propose", () => {
  const judged = cases.filter((entry) => "core" in entry.expect);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  /** Figures over all situations, with the kind of case answered in one way. */
  function figures(kindsOf: (entry: Case) => readonly string[]) {
    const all = judged.map((entry) => {
      const { situations: _given, ...answers } = entry.answers;
      const kinds = kindsOf(entry);
      return agreementOf(give(kinds.length === 0 ? answers : { ...answers, situations: kinds }), entry.expect as unknown as Shortlist);
    });
    return {
      pass: all.filter(({ passes }) => passes).length,
      found: Math.round(100 * mean(all.map((one) => one.found))),
      right: Math.round(100 * mean(all.map((one) => one.right))),
      unsuitable: all.reduce((sum, one) => sum + one.unsuitable.length, 0),
    };
  }

  /** At least the figures with which the catalogue began. */
  function reaches(now: ReturnType<typeof figures>, pass: number, found: number, right: number): void {
    expect(now.unsuitable).toBe(0);
    expect(now.pass).toBeGreaterThanOrEqual(pass);
    expect(now.found).toBeGreaterThanOrEqual(found);
    expect(now.right).toBeGreaterThanOrEqual(right);
  }

  it("holds 33 situations", () => expect(judged.length).toBe(33));
  it("with the kind of case given", () => {
    reaches(
      figures((entry) => (entry.answers["situations"] ?? []) as readonly string[]),
      22,
      84,
      83,
    );
  });
  it("with the kind of case that the text suggests", () => {
    reaches(
      figures((entry) => suggestedKinds(entry.title, entry.situation ?? "", situations)),
      21,
      84,
      82,
    );
  });
  it("without a kind of case", () => {
    reaches(
      figures(() => []),
      12,
      65,
      69,
    );
  });

  it("says why a form is missing", () => {
    const { missed } = agreementOf(give(found("hofje-zelf-bouwen").answers), found("hofje-zelf-bouwen").expect as unknown as Shortlist);
    expect(missed[0]).toEqual({ method: "consensus-decision", why: "place 17 with 71 points, low on situations, audiences" });
    const other: Shortlist = {
      core: ["consensus-decision", "referendum", "you-said-we-did", "nine-whys", "nowhere"],
      alsoGood: [],
      unsuitable: {},
    };
    const whys = agreementOf(give(found("B").answers), other).missed.map(({ why }) => why);
    expect(whys).toEqual([
      "excluded by decides (wants 5)",
      "excluded by decides (wants 4), time (wants 20)",
      "closing step",
      'under "Past erin" with 65 points, low on situations, tension, people',
      "not in the catalogue",
    ]);
  });

  it("is printed by the command", () => {
    const run = (...words: string[]) =>
      spawnSync(process.execPath, ["src/build/run.mjs", "src/cli/cases.ts", ...words], { encoding: "utf8" });
    const tools = run("tools");
    expect(tools.stdout).toContain(
      "22 of 33 pass; 0.84 of what advisers name first is in ten; 83% of the ten is right or defensible; 0 unsuitable",
    );
    expect(tools.stdout).toContain("MISS  dorpsplein-schets: ");
    expect(run().stdout).toContain("IJK-01  Riool vernieuwen");
    expect(run("twice")).toMatchObject({ status: 2, stderr: "There are no cases of 'twice'. Use consistent or tools.\n" });
  }, 60_000);
});
