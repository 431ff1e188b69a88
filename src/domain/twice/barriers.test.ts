import { describe, expect, it } from "vitest";
import standard from "../../../content/profiles/standard.yaml";
import questions from "../../../flows/twice/questions.yaml";
import type { Answers } from "../../engine/types.ts";
import { checkOf } from "../checks.ts";
import { measureOf } from "./barriers.ts";
import { checkedWith, multi, text, unsure } from "./given.ts";

const checked = checkedWith(standard);

const judged = (barriers: readonly string[], more: Answers = {}) =>
  checked("barrierWithoutMeasure", { barriers: multi(...barriers), ...more })[0];
const options = (id: string) => {
  const question = questions[id];
  return question && "options" in question ? question.options : [];
};

describe("R22: a barrier without a fitting measure", () => {
  it.each(options("barriers").filter((id) => id !== "nobody"))(
    "%s: every measure of the profile is enough, any other is not",
    (barrier) => {
      const fitting = standard.twice.barrierMeasures[barrier]?.map(measureOf) ?? [];
      expect(fitting.length).toBeGreaterThan(0);
      for (const { question, option } of fitting)
        expect(judged([barrier], { inclusionMeasures: multi("none"), [question]: option === undefined ? text("x") : multi(option) })).toBe(
          "no",
        );
      const other = options("inclusionMeasures").filter((id) => !fitting.some(({ option }) => option === id));
      expect(judged([barrier], { inclusionMeasures: multi(...other) })).toBe("yes");
      expect(judged([barrier])).toBe("yes");
    },
  );

  it("names every barrier that lacks one", () => {
    const given = { barriers: multi("youth", "littleTime", "lowTrust"), inclusionMeasures: multi("compensation") };
    const { because } = checkOf("barrierWithoutMeasure", { answers: given, profile: standard })!;
    expect(because.slice(1)).toEqual([
      { question: "barriers", includes: "youth" },
      { question: "barriers", includes: "lowTrust" },
    ]);
  });

  it("is no for nobody and unknown while the measures are", () => {
    expect(judged(["nobody"])).toBe("no");
    expect(checked("barrierWithoutMeasure", {})).toEqual(["no"]);
    expect(checked("barrierWithoutMeasure", { barriers: unsure })).toEqual(["unknown", "barriers"]);
    expect(checked("barrierWithoutMeasure", { barriers: multi("youth"), inclusionMeasures: unsure })).toEqual([
      "unknown",
      "inclusionMeasures",
    ]);
    expect(judged(["youth", "futureUsers"], { inclusionMeasures: unsure, absentInterests: text("x") })).toBe("unknown");
    expect(judged(["futureUsers"], { inclusionMeasures: multi("plainLanguage"), selection: unsure })).toBe("unknown");
  });

  it("blames nobody for what is not asked on the route, but does for no measures at all", () => {
    const isShown = (id: string) => ["barriers", "inclusionMeasures"].includes(id);
    const short = (barrier: string, ...measures: string[]) =>
      checked("barrierWithoutMeasure", { barriers: multi(barrier), inclusionMeasures: multi(...measures) }, { isShown })[0];
    expect(short("futureUsers", "plainLanguage")).toBe("no");
    expect(short("smallBusiness", "plainLanguage")).toBe("yes");
    expect(short("futureUsers")).toBe("yes");
    expect(checked("barrierWithoutMeasure", { barriers: multi("youth") }, { isShown: () => false })).toEqual(["hidden"]);
  });
});
