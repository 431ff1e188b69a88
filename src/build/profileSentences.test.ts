import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { wrongInProfile } from "./profileSentences.ts";

const standard = readFileSync("content/profiles/standard.yaml", "utf8");
/** The standard profile with another value in one place; `undefined` takes the key out. */
function changed(path: string, value: unknown): unknown {
  const profile = parse(standard) as Record<string, unknown>;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const inner = keys.reduce((own, key) => own[key] as Record<string, unknown>, profile);
  if (value === undefined) delete inner[last];
  else inner[last] = value;
  return profile;
}

const mistakes: readonly (readonly [path: string, value: unknown, says: readonly string[]])[] = [
  ["version", "veel", [`'version' must be a whole number of 1 or more, not "veel".`]],
  ["version", 0.5, ["'version' must be a whole number of 1 or more, not 0.5."]],
  ["consistent.sensitiveFrom", 9, ["'consistent.sensitiveFrom' must be a whole number from 1 to 6, not 9."]],
  ["name", undefined, ["'name' is missing. Add it."]],
  ["name", "", ["'name' must be a text of 1 to 60 signs, not empty."]],
  ["id", "A b", [`'id' must be an id of small letters, digits and '-', not "A b".`]],
  ["foo", 1, ["'foo' is not a key of a profile. Remove it."]],
  ["consistent.signals.foo", 1, ["'foo' is not a key of 'consistent.signals'. Remove it."]],
  ["rungs.consult.number", 3, ["'rungs.consult.number' must be 2, not 3."]],
  ["consistent", 3, ["'consistent' must be keys with values, not 3."]],
  ["consistent.weightBands", 5, ["'consistent.weightBands' must be a list, not 5."]],
  ["consistent.weightBands", [1], ["The list 'consistent.weightBands' is too short. Add what is missing."]],
  ["consistent.weightBands.1", [], ["'consistent.weightBands.1' must be a whole number from 0 to 1000, not a list."]],
  ["consistent.weightAtLeast.9", "solid", ["A key of 'consistent.weightAtLeast' must be a number from 1 to 5, not '9'."]],
  [
    "consistent.governance.councilFromWeight",
    "heavy",
    [`'consistent.governance.councilFromWeight' must be one of: light, targeted, solid, intensive, not "heavy".`],
  ],
  ["adopted", { on: "1 mei", by: "council" }, [`'adopted.on' must be a day such as 2026-11-23, not "1 mei".`]],
  ["adopted", { on: "2026-05-01", by: "mayor" }, [`'adopted.by' must be council or executive, not "mayor".`]],
  ["twice.a", [1], ["'a' is not a key of 'twice'. Remove it."]],
  ["twice.minInputSteps", undefined, ["'twice.minInputSteps' is missing. Add it."]],
  ["twice.holidayRegion", "oost", [`'twice.holidayRegion' must be one of: north, middle, south, not "oost".`]],
  ["twice.barrierMeasures.youth", "youthForm", [`'twice.barrierMeasures.youth' must be a list, not "youthForm".`]],
  ["twice.holidays.0.north", ["2026-01-04", "2025-12-20"], ["In 'twice.holidays.0.north' the first day must not be after the last."]],
  ["twice.holidays.0.north.1", "kerst", [`'twice.holidays.0.north.1' must be a day such as 2026-11-23, not "kerst".`]],
  ["tools.plan.hourCost", "95 euro", [`'tools.plan.hourCost' must be a number from 0 to 1000, not "95 euro".`]],
  ["tools.plan.reportWeeks", 1.5, ["'tools.plan.reportWeeks' must be a whole number from 0 to 52, not 1.5."]],
  ["tools.plan.estimate.to", undefined, ["'tools.plan.estimate.to' is missing. Add it."]],
  ["tools.plan.staff", { from: 3, to: 1 }, ["The values of 'tools.plan.staff' may not fall: write none lower than the one before it."]],
  ["tools.plan.costTo.low", -1, ["'tools.plan.costTo.low' must be a number from 0 to 1000000, not -1."]],
];

describe("what is wrong in a profile", () => {
  it.each(mistakes)("%s as %j says what to write", (path, value, says) => {
    expect(wrongInProfile(changed(path, value)).map(({ sentence }) => sentence)).toEqual(says);
  });

  it("is nothing for the standard, and one sentence for what is no profile", () => {
    expect(wrongInProfile(parse(standard))).toEqual([]);
    expect(wrongInProfile(null)).toMatchObject([
      { sentence: "A profile is a list of keys with values, such as 'id', 'version' and 'name'." },
    ]);
  });

  it("never shows the words of the program that reads it", () => {
    const paths = ["id", "version", "rungs.inform", "adopted", "examples", "consistent.ceilings.s1", "references.ordinance", "twice"];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 1 }), (path, value) => {
        for (const { sentence } of wrongInProfile(changed(path, value)))
          expect(sentence).not.toMatch(/Invalid|Expected|received|Object|undefined/);
      }),
      { numRuns: 100 },
    );
  });
});
