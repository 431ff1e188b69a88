import fc from "fast-check";
import { describe, expect, it } from "vitest";
import standard from "../../../content/profiles/standard.yaml";
import { checkedWith, date, single, table } from "../twice/given.ts";
import { dayNumber, dayOf } from "../twice/outcome.ts";
import { backPlanOf, type BackInput, type BackStep } from "./planBack.ts";

const profile = {
  ...standard,
  twice: { ...standard.twice, minInviteDays: 14, daysOutsideHoliday: 14, holidays: [] },
  tools: { ...standard.tools, plan: { ...standard.tools.plan, reportWeeks: 2, decisionWeeks: 6 } },
};
const step = (id: string, more: Partial<BackStep> = {}): BackStep => ({
  id,
  aim: "collect",
  from: undefined,
  to: undefined,
  form: { preparationDays: 10, weeks: 4, weeksMin: 3 },
  ...more,
});
const input = (steps: readonly BackStep[], more: Partial<BackInput> = {}): BackInput => ({
  decision: "2027-06-30",
  today: "2026-11-26",
  steps,
  feedbackWeeks: undefined,
  backbenchWeeks: undefined,
  ...more,
});

describe("planning back from the decision", () => {
  it("leaves time for report and proposal, invitation and preparation", () => {
    const plan = backPlanOf(input([step("a")]), profile);
    expect(plan).toEqual({
      latest: [{ id: "a", to: "2027-05-05", from: "2027-04-22", inviteBy: "2027-04-08", prepareFrom: "2027-04-08" }],
      free: [],
      unknown: [],
      pace: "usual",
      late: 0,
      between: 2,
      before: 8,
    });
  });

  it("leaves time between two steps to hear back and to ask around", () => {
    const days = (more: Partial<BackInput>) => backPlanOf(input([step("a"), step("b")], more), profile).latest.map(({ to }) => to);
    expect(days({})).toEqual(["2027-04-08", "2027-05-05"]);
    expect(days({ feedbackWeeks: 3 })).toEqual(["2027-03-25", "2027-04-28"]);
    expect(days({ backbenchWeeks: 4 })).toEqual(["2027-03-25", "2027-05-05"]);
  });

  it("keeps the length of a step that has both days, and keeps steps together that overlap", () => {
    const steps = [
      step("a", { from: "2027-02-01", to: "2027-02-10" }),
      step("b", { from: "2027-02-08", to: "2027-02-08" }),
      step("c", { from: "2027-03-01", to: "2027-03-01" }),
    ];
    expect(backPlanOf(input(steps), profile).latest.map(({ id, from, to }) => `${id} ${from} ${to}`)).toEqual([
      "a 2027-04-12 2027-04-21",
      "b 2027-04-21 2027-04-21",
      "c 2027-05-05 2027-05-05",
    ]);
  });

  it("goes by the days when every step has them, and else by the order of the plan", () => {
    const [a, b] = [step("a", { from: "2027-03-01", to: "2027-03-01" }), step("b", { from: "2027-02-01", to: "2027-02-01" })];
    expect(backPlanOf(input([a, b]), profile).latest.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(backPlanOf(input([a, { ...b, from: undefined }]), profile).latest.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("moves a step forward that a holiday would swallow, and lets a long one run through", () => {
    const spring = ["2027-04-24", "2027-05-09"] as [string, string];
    const holidays = [{ name: "mei", north: spring, middle: spring, south: spring }];
    const own = { ...profile, twice: { ...profile.twice, holidays } };
    expect(backPlanOf(input([step("a")]), own).latest[0]).toMatchObject({ from: "2027-04-10", to: "2027-04-23" });
    const long = step("a", { from: "2027-01-01", to: "2027-01-31" });
    expect(backPlanOf(input([long]), own).latest[0]?.to).toBe("2027-05-05");
  });

  it("tells people after the decision what became of it, and leaves looking back free", () => {
    const plan = backPlanOf(input([step("a"), step("b", { aim: "feedBack" }), step("c", { aim: "evaluate" })]), profile);
    expect(plan.latest.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(plan.latest[1]).toMatchObject({ from: "2027-07-01", to: "2027-07-14", after: true });
    expect(plan.free).toEqual(["c"]);
    const before = step("b", { aim: "feedBack", from: "2027-05-01", to: "2027-05-01" });
    expect(backPlanOf(input([step("a"), before]), profile).latest.at(-1)).not.toHaveProperty("after");
  });

  it("takes the shortest times when the usual do not fit, and says how many days are missing", () => {
    const pace = (today: string) => {
      const { pace: own, late } = backPlanOf(input([step("a")], { today }), profile);
      return `${own} ${late}`;
    };
    expect(pace("2027-04-08")).toBe("usual 0");
    expect(pace("2027-04-09")).toBe("shortest 0");
    expect(pace("2027-04-15")).toBe("shortest 0");
    expect(pace("2027-04-20")).toBe("shortest 5");
  });

  it("counts a step without form and days for one day, and names it", () => {
    const plan = backPlanOf(input([step("a", { form: undefined })]), profile);
    expect(plan.latest[0]).toMatchObject({ from: "2027-05-05", to: "2027-05-05", prepareFrom: "2027-04-21" });
    expect(plan.unknown).toEqual(["a"]);
    expect(backPlanOf(input([]), profile)).toMatchObject({ latest: [], late: 0 });
  });
});

describe("what is proposed", () => {
  const anyForm = fc.record({
    preparationDays: fc.integer({ min: 1, max: 60 }),
    weeks: fc.integer({ min: 1, max: 30 }),
    weeksMin: fc.integer({ min: 1, max: 10 }),
  });
  const anySteps = fc.array(
    fc.record({
      form: anyForm,
      length: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
      start: fc.integer({ min: 0, max: 300 }),
    }),
    { minLength: 1, maxLength: 6 },
  );
  const checked = checkedWith(standard);

  it("never runs into the rules about days, and keeps everything in its order", () => {
    fc.assert(
      fc.property(anySteps, fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 12 }), (given, later, feedbackWeeks) => {
        const first = dayNumber("2026-06-01");
        const steps = given.map(({ form, length, start }, at) =>
          step(`row${at + 1}`, {
            form,
            ...(length === undefined ? {} : { from: dayOf(first + start), to: dayOf(first + start + length - 1) }),
          }),
        );
        const decision = dayOf(dayNumber("2026-12-01") + later);
        const { latest, between } = backPlanOf(input(steps, { decision, feedbackWeeks }), standard);
        expect(latest.map(({ id }) => id).toSorted()).toEqual(steps.map(({ id }) => id).toSorted());
        const rows = table(
          ...latest.map(({ from, to, inviteBy }) => ({
            aim: single("collect"),
            level: single("consult"),
            from: date(from),
            to: date(to),
            inviteBy: date(inviteBy),
          })),
        );
        const answers = { steps: rows, decisionDate: date(decision) };
        for (const rule of ["inputAfterDecision", "lateInvitation", "stepInHoliday"]) expect(checked(rule, answers)).toEqual(["no"]);
        for (const { prepareFrom, inviteBy, from, to } of latest)
          expect([prepareFrom, inviteBy, from, to].toSorted()).toEqual([prepareFrom, inviteBy, from, to]);
        const ends = latest.map(({ to }) => to);
        const rounds = [...new Set(latest.map(({ from }) => from))];
        if (rounds.length > 1) expect(between).toBeGreaterThanOrEqual(feedbackWeeks);
        expect(ends.every((to) => dayNumber(to) <= dayNumber(decision) - 7 * (feedbackWeeks + 6))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
