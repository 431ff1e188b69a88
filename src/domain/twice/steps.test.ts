import { describe, expect, it } from "vitest";
import standard from "../../../content/profiles/standard.yaml";
import type { Answers } from "../../engine/types.ts";
import type { FormFactsOf } from "../forms.ts";
import { checkedWith, number, single, table, text, unsure } from "./given.ts";
import { isInput } from "./steps.ts";

const checked = checkedWith(standard);

const step = (aim?: string, level?: string, more: Answers = {}): Answers => ({
  ...(aim ? { aim: single(aim) } : {}),
  ...(level ? { level: single(level) } : {}),
  ...more,
});
const formFacts: FormFactsOf = (id) =>
  ({
    hall: { setting: ["in-person"], rungsMax: 3, participantsMax: 20 },
    web: { setting: ["online"], rungsMax: 2, participantsMax: undefined },
    both: { setting: ["online", "in-person"], rungsMax: undefined, participantsMax: 10 },
    unread: { setting: [], rungsMax: undefined, participantsMax: 10 },
  })[id];
const form = (id: string) => ({ method: text(id) });

describe("a step with input", () => {
  it.each([
    ["collect", undefined, "yes"],
    ["design", "coproduce", "yes"],
    ["agree", "inform", "no"],
    ["inform", "coproduce", "no"],
    ["feedBack", undefined, "no"],
    ["evaluate", undefined, "no"],
    [undefined, "consult", "yes"],
    [undefined, "inform", "no"],
    [undefined, undefined, "unknown"],
  ])("aim %s and level %s", (aim, level, truth) => expect(isInput({ id: "r", cells: step(aim, level) }).truth).toBe(truth));
});

describe("R23: input only online", () => {
  const place = (id: string) => ({ place: single(id) });
  it.each<[string, readonly Answers[], string]>([
    ["all online", [step("collect", undefined, place("online")), step("choose", undefined, place("online"))], "yes"],
    ["one on paper", [step("collect", undefined, place("online")), step("choose", undefined, place("paper"))], "no"],
    ["hybrid is not online", [step("collect", undefined, place("hybrid"))], "no"],
    ["informing does not help", [step("collect", undefined, place("online")), step("inform", undefined, place("inPerson"))], "yes"],
    ["no input at all: every step", [step("inform", undefined, place("online"))], "yes"],
    ["what may ask for input counts", [step("collect", undefined, place("online")), place("inPerson")], "no"],
    ["a form that is only online", [step("collect", undefined, form("web"))], "yes"],
    ["a form that is never online", [step("collect", undefined, form("hall"))], "no"],
    ["a form that is sometimes online", [step("collect", undefined, form("both"))], "unknown"],
    ["a form nobody wrote the place of", [step("collect", undefined, form("unread"))], "unknown"],
    ["a form nobody knows", [step("collect", undefined, form("other"))], "unknown"],
    ["nowhere", [step("collect")], "unknown"],
    ["the place goes before the form", [step("collect", undefined, { ...place("inPerson"), ...form("web") })], "no"],
  ])("%s", (_title, rows, truth) => expect(checked("inputOnlyOnline", { steps: table(...rows) }, { formFacts })[0]).toBe(truth));

  it("holds for no table without rows, and for none that is unsure", () => {
    expect(checked("inputOnlyOnline", {})).toEqual(["no"]);
    expect(checked("inputOnlyOnline", { steps: unsure })).toEqual(["unknown", "steps"]);
  });
});

describe("R38 and R55: counting steps", () => {
  it("counts rows with input, not repeats, and an empty table as none", () => {
    expect(checked("fewInputSteps", {})).toEqual(["yes"]);
    expect(checked("fewInputSteps", { steps: table(step("design", undefined, { times: number(9) }), step("inform")) })).toEqual([
      "yes",
      "steps.row1",
    ]);
    expect(checked("fewInputSteps", { steps: table(step("design"), step("choose")) })).toEqual(["no"]);
    expect(checked("fewInputSteps", { steps: table(step("design"), { name: text("later") }) })).toEqual(["unknown", "steps"]);
    expect(checked("fewInputSteps", { steps: unsure })).toEqual(["unknown", "steps"]);
  });

  it("counts every filled row, also informing ones", () => {
    const rows = [step("inform"), step("inform"), step("design"), {}];
    expect(checked("manySteps", { steps: table(...rows) })).toEqual(["no"]);
    expect(checked("manySteps", { steps: table(...rows, step("feedBack")) })).toEqual([
      "yes",
      "steps.row1",
      "steps.row2",
      "steps.row3",
      "steps.row5",
    ]);
    expect(checked("manySteps", { steps: unsure })).toEqual(["unknown", "steps"]);
  });
});

describe("R57: places", () => {
  const expected = (count: number, ...rows: Answers[]) =>
    checked("tooFewPlaces", { expectedCount: number(count), steps: table(...rows) }, { formFacts });
  it("multiplies by the number of times, which is one when left empty", () => {
    expect(expected(21, step("collect", undefined, form("hall")))).toEqual(["yes", "steps.row1"]);
    expect(expected(20, step("collect", undefined, form("hall")))).toEqual(["no"]);
    expect(expected(41, step("collect", undefined, { ...form("hall"), times: number(2) }))).toEqual(["yes", "steps.row1"]);
    expect(expected(50, step("collect", undefined, { ...form("hall"), times: number(2) }), form("unread"))).toEqual(["no"]);
  });
  it("is no with one form without an upper limit, with known places enough, and without steps that ask", () => {
    expect(expected(9000, step("collect", undefined, form("web")), step("collect"))).toEqual(["no"]);
    expect(expected(20, step("collect", undefined, form("hall")), step("collect"))).toEqual(["no"]);
    expect(expected(9000, step("inform", undefined, form("hall")))).toEqual(["no"]);
    expect(checked("tooFewPlaces", { expectedCount: number(5) })).toEqual(["no"]);
  });
  it("is unknown while a form or the number is, and places would not be enough", () => {
    expect(expected(21, step("collect", undefined, form("hall")), step("collect"))).toEqual(["unknown", "steps"]);
    expect(checked("tooFewPlaces", { steps: table(step("collect", undefined, form("hall"))) }, { formFacts })).toEqual([
      "unknown",
      "expectedCount",
    ]);
    expect(checked("tooFewPlaces", { steps: unsure, expectedCount: number(5) })).toEqual(["unknown", "steps"]);
  });
});
