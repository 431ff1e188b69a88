import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isComplete, routeOf, shownFields, shownSteps } from "./route.ts";
import type { Answer, Answers, Definition, Question } from "./types.ts";

const single = (option: string): Answer => ({ kind: "single", option });
const choice = (id: string, ...options: string[]): Question => ({ kind: "single", id, sources: [], options });
const detail: Question & { showIf: { question: string; is: string } } = {
  ...choice("detail", "p", "q"),
  showIf: { question: "goal", is: "x" },
};
const definition: Definition = {
  flow: {
    id: "f",
    scope: "case",
    version: 1,
    order: "strict",
    tracks: [],
    reads: ["earlier"],
    steps: [
      { id: "goal", questions: ["goal"] },
      { id: "group", questions: ["group"], showIf: { question: "goal", is: "x" } },
      { id: "hall", questions: ["hall"], showIf: { question: "group", is: "x" } },
      { id: "extra", questions: ["extra"], showIf: { question: "earlier", is: "x" } },
      { id: "time", questions: ["time"] },
    ],
  },
  questions: {
    goal: { ...choice("goal", "x", "y"), with: [detail] },
    group: choice("group", "x", "y"),
    hall: choice("hall", "x", "y"),
    extra: choice("extra", "x", "y"),
    time: { ...choice("time", "x", "y"), optional: true },
    detail,
  },
  rules: [],
};
const full: Answers = { goal: single("x"), detail: single("p"), group: single("x"), hall: single("x"), time: single("x") };

describe("routeOf", () => {
  it("shows what the answers before it open", () => {
    expect(routeOf(definition, {}).steps).toEqual(["goal", "time"]);
    expect(routeOf(definition, full).steps).toEqual(["goal", "group", "hall", "time"]);
    expect(routeOf(definition, { earlier: single("x") }).steps).toEqual(["goal", "extra", "time"]);
    expect(routeOf(definition, full, { steps: ["goal", "time"] }).steps).toEqual(["goal", "time"]);
  });

  it("lets an answer behind a closed door decide nothing", () => {
    const changed = { ...full, goal: single("y") };
    const route = routeOf(definition, changed);
    expect(route.steps).toEqual(["goal", "time"]);
    expect(Object.keys(route.answers)).toEqual(["goal", "time"]);
    expect(routeOf(definition, { ...changed, goal: single("x") }).steps).toEqual(["goal", "group", "hall", "time"]);
  });

  it("lists shown questions and fields without a settling answer, not the optional ones", () => {
    expect(routeOf(definition, {}).open).toEqual(["goal"]);
    expect(routeOf(definition, { goal: single("x"), group: { kind: "unsure" } }).open).toEqual(["detail", "group"]);
    expect(routeOf(definition, { goal: { kind: "text", value: " " } }).open).toEqual(["goal"]);
    expect(routeOf(definition, { goal: { kind: "table", rows: [] } }).open).toEqual([]);
  });

  it("names everything that is asked, also what needs no answer", () => {
    expect(routeOf(definition, { goal: single("x") }).shown).toEqual(["goal", "detail", "group", "time"]);
    expect(routeOf(definition, { goal: single("y") }).shown).toEqual(["goal", "time"]);
  });

  it("lets answers on other steps decide on a shorter reading as well", () => {
    expect(routeOf(definition, full, { steps: ["hall", "time"] }).steps).toEqual(["hall", "time"]);
    expect(routeOf(definition, { ...full, group: single("y") }, { steps: ["hall", "time"] }).steps).toEqual(["time"]);
  });

  const complete = (step: string, answers: Answers) =>
    isComplete(
      shownSteps(definition, answers).find(({ id }) => id === step),
      answers,
    );
  it("keeps a step open until its fields are answered too; `unsure` is an answer", () => {
    expect(complete("goal", { goal: single("x") })).toBe(false);
    expect(complete("goal", { goal: single("x"), detail: { kind: "unsure" } })).toBe(true);
    expect(complete("goal", { goal: single("y") })).toBe(true);
    expect(complete("time", {})).toBe(true);
    expect(complete("hall", {})).toBe(false);
  });

  it("opens a field by the answer above it", () => {
    const goal = definition.questions["goal"]!;
    expect(shownFields(goal, { goal: single("x") }).map(({ id }) => id)).toEqual(["detail"]);
    expect(shownFields(goal, { goal: { kind: "unsure" } })).toEqual([]);
  });
});

const answers = fc
  .record(
    Object.fromEntries(
      ["goal", "detail", "group", "hall", "extra", "time", "earlier"].map((id) => [id, fc.constantFrom(undefined, "x", "y", "unsure")]),
    ),
  )
  .map((all): Answers =>
    Object.fromEntries(
      Object.entries(all).flatMap(([id, one]) =>
        one === undefined ? [] : [[id, one === "unsure" ? { kind: "unsure" } : single(one)] as const],
      ),
    ),
  );

describe("laws of routes", () => {
  it("a route of the answers that count is the same route", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const route = routeOf(definition, given);
        expect(routeOf(definition, route.answers)).toEqual(route);
      }),
    );
  });

  it("UX-11: whatever is changed and changed back, the route is as it was and no answer is gone", () => {
    fc.assert(
      fc.property(answers, fc.constantFrom("goal", "group", "hall", "earlier"), fc.constantFrom("x", "y"), (given, id, option) => {
        const there: Answers = { ...given, [id]: single(option) };
        const { [id]: before, ...rest } = there;
        const back: Answers = given[id] === undefined ? rest : { ...rest, [id]: given[id] };
        expect(before).toBeDefined();
        expect(routeOf(definition, back)).toEqual(routeOf(definition, given));
      }),
    );
  });
});
