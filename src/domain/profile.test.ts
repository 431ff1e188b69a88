import { expect, it } from "vitest";
import standard from "../../content/profiles/standard.yaml";
import { readProfile } from "./profile.ts";

it("reads the standard profile", () => expect(readProfile(standard)).toEqual({ profile: standard }));

it("names every problem by its path", () => {
  const broken = { ...standard, consistent: { ...standard.consistent, freeSteps: "one" }, surprise: 1 };
  expect(readProfile(broken)).toEqual({
    problems: expect.arrayContaining([
      expect.objectContaining({ path: "consistent.freeSteps" }),
      expect.objectContaining({ path: "surprise" }),
    ]),
  });
});

it("refuses a table in which an outcome could drop when a slider rises", () => {
  const falling = { ...standard, consistent: { ...standard.consistent, weightBands: [7, 15, 11] } };
  expect(readProfile(falling)).toEqual({ problems: [{ path: "consistent.weightBands", message: expect.any(String) }] });
});

it("fills in what an older copy leaves out under twice and tools, and only there", () => {
  const { closedVerbs: _verbs, holidays: _holidays, ...twice } = standard.twice;
  const older = { ...standard, id: "ouder", twice: { ...twice, minInputSteps: 3 } };
  expect(readProfile(older)).toMatchObject({ problems: [{ path: "twice.closedVerbs" }, { path: "twice.holidays" }] });
  expect(readProfile(older, standard)).toEqual({
    profile: { ...older, twice: { ...standard.twice, minInputSteps: 3 } },
  });
  expect(readProfile({ ...standard, twice: 3 }, standard)).toHaveProperty("problems");
  expect(readProfile(null, standard)).toHaveProperty("problems");
  const { plan: _plan, ...tools } = standard.tools;
  expect(readProfile({ ...standard, tools: { ...tools, listLength: 8 } }, standard)).toEqual({
    profile: { ...standard, tools: { ...standard.tools, listLength: 8 } },
  });
  expect(readProfile({ ...standard, tools })).toMatchObject({ problems: [{ path: "tools.plan" }] });
});

it("refuses an estimate whose least is above its most", () => {
  const wrong = (plan: object) => readProfile({ ...standard, tools: { ...standard.tools, plan: { ...standard.tools.plan, ...plan } } });
  expect(wrong({ staff: { from: 3, to: 1 } })).toMatchObject({ problems: [{ path: "tools.plan.staff" }] });
  expect(wrong({ costTo: { low: 1000, medium: 900, high: 50_000 } })).toMatchObject({
    problems: [{ path: "tools.plan.costTo" }, { path: "tools.plan.costTo.medium" }],
  });
});
