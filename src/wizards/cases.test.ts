import { describe, expect, it } from "vitest";
import cases from "../../flows/consistent/cases.yaml";
import { answersOf } from "./consistent/calibration.ts";
import { assess } from "./consistent/assess.ts";
import { definition, standardProfile } from "./consistent/definition.ts";
import { outputOf } from "./consistent/record.ts";

describe("the named cases of Consistent give what was agreed", () => {
  it.each(cases.map((entry) => [entry.case, entry] as const))("%s", (_id, { answers, expect: expected }) => {
    const output = outputOf(assess(answersOf(answers), standardProfile));
    expect(output).toMatchObject(expected);
  });

  it("holds the fourteen calibration cases", () => {
    const ids = cases.map((entry) => entry.case).filter((id) => id.startsWith("IJK-"));
    expect(ids).toEqual(Array.from({ length: 14 }, (_, at) => `IJK-${String(at + 1).padStart(2, "0")}`));
  });
});

describe("the cases look at everything", () => {
  const judged = cases.map((entry) => assess(answersOf(entry.answers), standardProfile).findings);
  it.each(definition.rules.map(({ id }) => id))("%s holds in one case and not in another", (id) => {
    const truths = judged.map((findings) => findings.find(({ rule }) => rule === id)?.judged.truth);
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
