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

it("fills in what an older copy leaves out under twice, and only there", () => {
  const { closedVerbs: _verbs, holidays: _holidays, ...twice } = standard.twice;
  const older = { ...standard, id: "ouder", twice: { ...twice, minInputSteps: 3 } };
  expect(readProfile(older)).toMatchObject({ problems: [{ path: "twice.closedVerbs" }, { path: "twice.holidays" }] });
  expect(readProfile(older, standard)).toEqual({
    profile: { ...older, twice: { ...standard.twice, minInputSteps: 3 } },
  });
  expect(readProfile({ ...standard, twice: 3 }, standard)).toHaveProperty("problems");
  expect(readProfile(null, standard)).toHaveProperty("problems");
});
