import fc from "fast-check";
import { describe, expect, it } from "vitest";
import profile from "../../../content/profiles/standard.yaml";
import { fitAgainst, meansOf, planWorkOf, roughly, totalOf, workOf, type FormWork } from "./planWork.ts";

const numbers = { ...profile.tools, plan: { ...profile.tools.plan, hourCost: 100, dayHours: 8, again: 0.5 } };
const table: FormWork = {
  preparationDays: 10,
  contactHours: 4,
  cost: "medium",
  participants: { min: 6, max: 25 },
  setting: ["in-person"],
};
const forms: Readonly<Record<string, FormWork>> = {
  table,
  survey: { preparationDays: 8, contactHours: 0.3, cost: "low", participants: { min: 100, max: null }, setting: ["online", "hybrid"] },
  silent: { setting: ["in-person"] },
};
const formWork = (id: string) => forms[id];
const plan = {
  ...numbers.plan,
  estimate: { from: 0.5, to: 2 },
  staff: { from: 1, to: 3 },
  reportHours: { from: 4, to: 10 },
  costTo: { low: 1000, medium: 10_000, high: 50_000 },
};
const tools = { ...numbers, plan };

describe("the work of a step", () => {
  it("adds preparation, hours with participants, report and reaction", () => {
    expect(workOf({ id: "a", method: "table" }, formWork, tools)).toEqual({
      id: "a",
      times: 1,
      days: { low: 5, high: 20 },
      contact: { hours: 4, each: false },
      hours: { low: 5 * 8 + 4 + 4, high: 20 * 8 + 12 + 10 },
      euros: { low: 1000, high: 10_000 },
      people: { least: 6, most: 25 },
      unknown: [],
    });
  });

  it("counts money, people and hours with participants every time, and preparation and report in part", () => {
    expect(workOf({ id: "a", method: "table", times: 3 }, formWork, tools)).toMatchObject({
      days: { low: 10, high: 40 },
      contact: { hours: 12, each: false },
      hours: { low: 80 + 12 + 8, high: 320 + 36 + 20 },
      euros: { low: 3000, high: 30_000 },
      people: { least: 18, most: 75 },
    });
  });

  it("takes no hours of ours for what people fill in by themselves", () => {
    const work = workOf({ id: "a", method: "survey", times: 2 }, formWork, tools);
    expect(work.contact).toEqual({ hours: 0.3, each: true });
    expect(work.hours).toEqual({ low: 6 * 8 + 6, high: 24 * 8 + 15 });
    expect(work.people).toEqual({ least: 200, most: undefined });
  });

  it("names what is unknown and never takes it for nothing", () => {
    expect(workOf({ id: "a", method: "silent" }, formWork, tools)).toMatchObject({
      days: undefined,
      hours: undefined,
      euros: undefined,
      people: undefined,
      unknown: ["preparation", "contact", "euros"],
    });
    expect(workOf({ id: "a", method: "een avond" }, formWork, tools).unknown).toEqual(["form"]);
    expect(workOf({ id: "a" }, formWork, tools).unknown).toEqual(["form"]);
  });
});

describe("the sum of estimates", () => {
  const range = fc
    .tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 }))
    .map(([low, more]) => ({ low, high: low + more }));

  it("is as wide as one step is, and the likely part narrower with more", () => {
    expect(totalOf([])).toBeUndefined();
    expect(totalOf([{ low: 10, high: 20 }])).toEqual({ outer: { low: 10, high: 20 }, likely: { low: 10, high: 20 } });
    expect(
      totalOf([
        { low: 0, high: 6 },
        { low: 0, high: 8 },
      ]),
    ).toEqual({ outer: { low: 0, high: 14 }, likely: { low: 2, high: 12 } });
  });

  it("keeps the likely part inside the outer one, whatever the order, and rises with every step", () => {
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 12 }), range, (ranges, more) => {
        const total = totalOf(ranges)!;
        expect(total.likely.low).toBeGreaterThanOrEqual(total.outer.low);
        expect(total.likely.high).toBeLessThanOrEqual(total.outer.high);
        expect(total.likely.low).toBeLessThanOrEqual(total.likely.high);
        expect(totalOf(ranges.toReversed())!.likely.low).toBeCloseTo(total.likely.low, 6);
        const bigger = totalOf([...ranges, more])!;
        expect(bigger.outer.low).toBeGreaterThanOrEqual(total.outer.low);
        expect(bigger.likely.high).toBeGreaterThanOrEqual(total.likely.high - 1e-6);
      }),
    );
  });
});

describe("a plan in numbers", () => {
  it("leaves out what is unknown and names the step", () => {
    const work = planWorkOf([{ id: "a", method: "table" }, { id: "b" }, { id: "c", method: "survey" }], formWork, tools);
    expect(work.hours?.outer).toEqual({ low: 48 + 36, high: 182 + 138 });
    expect(work.hoursInEuros?.outer).toEqual({ low: 8400, high: 32_000 });
    expect(work.euros?.outer).toEqual({ low: 1000, high: 11_000 });
    expect(work.unknown.map(({ id }) => id)).toEqual(["b"]);
    expect(planWorkOf([{ id: "b" }], formWork, tools)).toMatchObject({ hours: undefined, euros: undefined });
  });

  it("is held against the means of the case", () => {
    const total = { outer: { low: 0, high: 100 }, likely: { low: 40, high: 60 } };
    expect([20, 39, 40, 59, 60, 100].map((given) => meansOf(total, given))).toEqual(["short", "short", "tight", "tight", "ample", "ample"]);
    expect(fitAgainst(4, ["ample", "short"])).toBe("tooRosy");
    expect(fitAgainst(4, ["tight"])).toBeUndefined();
    expect(fitAgainst(2, ["ample", "ample"])).toBe("tooGloomy");
    expect(fitAgainst(2, ["ample", "tight"])).toBeUndefined();
    expect(fitAgainst(2, [])).toBeUndefined();
  });

  it("is said roughly", () =>
    expect([0, 0.4, 7.6, 19.4, 62, 98, 183, 1049, 12_345, 98_765].map(roughly)).toEqual([0, 0, 8, 19, 60, 100, 180, 1000, 12_000, 99_000]));
});
