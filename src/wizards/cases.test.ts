import { describe, expect, it } from "vitest";
import consistentCases from "../../flows/consistent/cases.yaml";
import twiceCases from "../../flows/twice/cases.yaml";
import { parseAnswer } from "../engine/answers.ts";
import type { Answers, Definition } from "../engine/types.ts";
import { assess } from "./consistent/assess.ts";
import { definition as consistent, standardProfile } from "./consistent/definition.ts";
import { outputOf } from "./consistent/record.ts";
import { definition as twice } from "./twice/definition.ts";
import { assess as assessTwice } from "./twice/findings.ts";
import { outputOf as outputOfTwice } from "./twice/record.ts";
import { sampleForms } from "./twice/sampleForms.ts";

type NamedCase = (typeof twiceCases)[number];

function answersOf({ questions }: Definition, given: NamedCase["answers"]): Answers {
  return Object.fromEntries(
    Object.entries(given).map(([id, value]) => {
      const answer = parseAnswer(questions[id]!, value);
      if ("problem" in answer) throw new Error(`${id}: ${answer.problem}`);
      return [id, answer];
    }),
  );
}
const named = (cases: readonly NamedCase[]) => cases.map((entry) => [entry.case, entry] as const);

const outcomeOf = (entry: NamedCase) => assess(answersOf(consistent, entry.answers), standardProfile);
const judgeOf = (entry: NamedCase) => assessTwice(answersOf(twice, entry.answers), { profile: standardProfile, formFacts: sampleForms });

describe("the named cases of Consistent give what was agreed", () => {
  it.each(named(consistentCases))("%s", (_id, entry) => {
    expect(outputOf(outcomeOf(entry))).toMatchObject(entry.expect);
  });

  it("holds the fourteen calibration cases", () => {
    const ids = consistentCases.map((entry) => entry.case).filter((id) => id.startsWith("IJK-"));
    expect(ids).toEqual(Array.from({ length: 14 }, (_, at) => `IJK-${String(at + 1).padStart(2, "0")}`));
  });
});

describe("the named cases of Twice give what was agreed", () => {
  interface Expected {
    readonly findings: readonly string[];
    readonly unknown?: Readonly<Record<string, readonly string[]>>;
    readonly rows?: Readonly<Record<string, readonly string[]>>;
  }

  it.each(named(twiceCases))("%s", (_id, entry) => {
    const { findings, unknown = {}, rows = {} } = entry.expect as unknown as Expected;
    const output = outputOfTwice(judgeOf(entry));
    expect(output.findings.map(({ rule }) => rule)).toEqual(findings);
    const missing = Object.fromEntries(output.unknown.map((one) => [one.rule, one.missing]));
    expect(missing).toMatchObject(unknown);
    const causes = output.findings.map(({ rule, because }) => {
      const named = because.flatMap((fact) => fact.rows ?? []).map(({ table, row }) => `${table}.${row}`);
      return [rule, named] as const;
    });
    expect(Object.fromEntries(causes)).toMatchObject(rows);
  });

  it("answers everything in the practice case but the feedback, and everything after repair", () => {
    const openIn = (id: string) => judgeOf(twiceCases.find((entry) => entry.case === id)!).route.open;
    expect(openIn("KERKPLEIN")).toEqual(["feedback"]);
    expect(openIn("HERSTELD")).toEqual([]);
  });

  it.each(twice.rules.map(({ id }) => id))("%s has a case of its own that comes out so, and one close to it that does not", (id) => {
    const own = twiceCases.find((entry) => entry.case === id);
    const near = twiceCases.find((entry) => [`${id}-niet`, `${id}-open`].includes(entry.case));
    const finds = (entry: NamedCase | undefined) => judgeOf(entry!).findings.some(({ rule }) => rule === id);
    expect([finds(own), finds(near)]).toEqual([true, false]);
  });
});

describe.each([
  ["Consistent", consistent, consistentCases, (entry: NamedCase) => outcomeOf(entry).findings] as const,
  ["Twice", twice, twiceCases, (entry: NamedCase) => judgeOf(entry).judged] as const,
])("the cases of %s look at everything", (_name, definition, cases, judged) => {
  const all = cases.map(judged);
  it.each(definition.rules.map(({ id }) => id))("%s holds in one case and not in another", (id) => {
    const truths = all.map((findings) => findings.find(({ rule }) => rule === id)?.judged.truth);
    expect(truths).toContain("yes");
    expect(truths).toContain("no");
  });

  it("answers every question and every field in some case", () => {
    const answered = new Set(cases.flatMap((entry) => Object.keys(entry.answers)));
    const asked = definition.flow.steps.flatMap(({ questions }) =>
      questions.flatMap((id) => [id, ...(definition.questions[id]?.with ?? []).map((field) => field.id)]),
    );
    expect(asked.filter((id) => !answered.has(id))).toEqual([]);
  });
});
