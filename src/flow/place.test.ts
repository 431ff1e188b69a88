import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { routeOf } from "../engine/route.ts";
import type { Answer, Answers, Definition, Question } from "../engine/types.ts";
import { machineOf } from "./machine.ts";
import { placeOf } from "./place.ts";
import { positionIn } from "./position.ts";

const single = (option: string): Answer => ({ kind: "single", option });
const choice = (id: string): Question => ({ kind: "single", id, sources: [], options: ["x", "y"] });
const branching = (order: "strict" | "free"): Definition => ({
  flow: {
    id: "f",
    scope: "case",
    version: 1,
    order,
    tracks: [],
    reads: [],
    steps: [
      { id: "goal", questions: ["goal"] },
      { id: "group", questions: ["group"], showIf: { question: "goal", is: "x" } },
      { id: "hall", questions: ["hall"], showIf: { question: "group", is: "x" } },
      { id: "time", questions: ["time"] },
    ],
  },
  questions: Object.fromEntries(["goal", "group", "hall", "time"].map((id) => [id, choice(id)])),
  rules: [],
});
const strict = machineOf(branching("strict"));
const free = machineOf(branching("free"));
const full: Answers = { goal: single("x"), group: single("x"), hall: single("x"), time: single("x") };

describe("placeOf", () => {
  it("starts at the first step and ends at the end", () => {
    expect(placeOf(strict, {})).toEqual({ step: "goal", next: undefined, back: undefined, furthest: "goal" });
    expect(placeOf(strict, full)).toMatchObject({ step: "done", back: "time" });
  });

  it("goes on over the steps that are shown, also after an earlier answer changed", () => {
    expect(placeOf(strict, full, "goal")).toMatchObject({ step: "goal", next: "group" });
    expect(placeOf(strict, { ...full, goal: single("y") }, "goal")).toMatchObject({ step: "goal", next: "time", furthest: "done" });
  });

  it("opens no hidden step, and in a strict flow none that lies ahead of an open one", () => {
    expect(placeOf(strict, { ...full, goal: single("y") }, "hall").step).toBe("done");
    expect(placeOf(strict, { goal: single("x") }, "time").step).toBe("group");
    expect(placeOf(strict, { goal: single("x") }, "done").step).toBe("group");
    expect(placeOf(strict, full, "nowhere").step).toBe("done");
    expect(placeOf(free, { goal: single("x") }, "time").step).toBe("time");
  });

  it("UX-3: tells no total while an answer can make the flow longer", () => {
    const certain = { flow: { steps: [{ id: "a" }, { id: "b" }] } };
    expect(positionIn(certain, ["a", "b"], "b")).toEqual({ at: 2, of: 3 });
    expect(positionIn(certain, ["a", "b"], "done")).toEqual({ at: 3, of: 3 });
    expect(positionIn(branching("strict"), ["goal", "time"], "time")).toEqual({ at: 2, of: undefined });
  });
});

const answers = fc
  .record(Object.fromEntries(["goal", "group", "hall", "time"].map((id) => [id, fc.constantFrom(undefined, "x", "y")])))
  .map((all): Answers => Object.fromEntries(Object.entries(all).flatMap(([id, one]) => (one ? [[id, single(one)] as const] : []))));

describe("laws of places", () => {
  it("the machine goes over exactly the steps of the route, forward and back", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { steps } = routeOf(branching("strict"), given);
        const walked: string[] = [];
        for (let at: string | undefined = "goal"; at !== undefined && at !== "done"; at = placeOf(strict, given, at).next) walked.push(at);
        expect(walked).toEqual(steps.slice(0, walked.length));
        for (const [at, step] of walked.entries()) expect(placeOf(strict, given, step).back).toBe(walked[at - 1]);
      }),
    );
  });
});
