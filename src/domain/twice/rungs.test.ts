import { describe, expect, it } from "vitest";
import standard from "../../../content/profiles/standard.yaml";
import type { Answer, Answers } from "../../engine/types.ts";
import type { FormFactsOf } from "../forms.ts";
import { checkedWith, multi, single, table, text, unsure } from "./given.ts";

const checked = checkedWith(standard);

const scale = (value: number): Answer => ({ kind: "scale", value });
const level = (id: string) => ({ level: single(id) });

describe("R10: a row above the promise", () => {
  it("names every row that is, whatever table", () => {
    const rows = table(level("coproduce"), level("advise"), { group: text("x") }, level("selfManage"));
    for (const id of ["step", "group"] as const) {
      const own = id === "step" ? "steps" : "stakeholders";
      expect(checked(`${id}AbovePromise`, { [own]: rows, influenceLevel: single("advise") })).toEqual([
        "yes",
        `${own}.row1`,
        `${own}.row4`,
      ]);
      expect(checked(`${id}AbovePromise`, { [own]: rows, influenceLevel: single("selfManage") })).toEqual(["no"]);
      expect(checked(`${id}AbovePromise`, { [own]: rows })).toEqual(["unknown", "influenceLevel"]);
      expect(checked(`${id}AbovePromise`, { [own]: table(level("inform")) })).toEqual(["no"]);
      expect(checked(`${id}AbovePromise`, { [own]: unsure, influenceLevel: single("inform") })).toEqual(["unknown", own]);
    }
  });
});

describe("R54: far from the advice or below the floor", () => {
  // Impact 3 and dependence 4 give an advice of 3; room s3 gives a ceiling of 4.
  const settled: Answers = {
    impact: scale(3),
    sensitivity: scale(3),
    dependence: scale(4),
    room: single("s3"),
    shareDecision: single("no"),
    legalTracks: multi("none"),
  };
  const promise = (id: string, more: Answers = {}) => checked("strayFromAdvice", { ...settled, influenceLevel: single(id), ...more });
  it("leaves one rung up or down free", () => {
    expect(["inform", "consult", "advise", "coproduce", "coDecide"].map((id) => promise(id)[0])).toEqual(["yes", "no", "no", "no", "yes"]);
  });
  it("holds below the floor, also while the advice is open", () => {
    const ownOrdinance = { legalTracks: multi("ownOrdinance"), ordinanceRung: scale(4) };
    expect(promise("advise", ownOrdinance)).toEqual(["yes"]);
    expect(promise("advise", { ...ownOrdinance, impact: unsure })).toEqual(["yes"]);
    expect(promise("coproduce", { ...ownOrdinance, impact: unsure })).toEqual(["unknown", "impact"]);
  });
  it("counts only what is settled", () => {
    expect(promise("inform", { legalTracks: unsure })).toEqual(["unknown", "legalTracks"]);
    expect(promise("inform", { legalTracks: multi("environmentalVision", "ownOrdinance") })).toEqual(["unknown", "ordinanceRung"]);
    expect(promise("inform", { legalTracks: multi("outOfPlanPermit") })).toEqual(["unknown", "councilList"]);
    expect(promise("inform", { shareDecision: unsure })).toEqual(["unknown", "shareDecision"]);
    expect(promise("inform", { room: single("s1"), shareDecision: unsure })).toEqual(["no"]);
    expect(checked("strayFromAdvice", settled)).toEqual(["unknown", "influenceLevel"]);
  });
  it("takes the number of free rungs from the profile", () => {
    const profile = { ...standard, twice: { ...standard.twice, maxRungDeviation: 2 } };
    expect(checked("strayFromAdvice", { ...settled, influenceLevel: single("coDecide") }, { profile })).toEqual(["no"]);
  });
});

describe("R55: a light case", () => {
  const sliders = (impact: number, reach: number, sensitivity: number, dependence: number) => ({
    impact: scale(impact),
    reach: scale(reach),
    sensitivity: scale(sensitivity),
    dependence: scale(dependence),
  });
  it("is one of the lowest class, once all four are answered", () => {
    expect(checked("lightCase", sliders(2, 2, 1, 2))).toEqual(["yes"]);
    expect(checked("lightCase", sliders(2, 2, 2, 2))).toEqual(["no"]);
    expect(checked("lightCase", sliders(4, 1, 1, 1))).toEqual(["no"]);
    expect(checked("lightCase", { ...sliders(2, 2, 1, 2), reach: unsure })).toEqual(["unknown", "reach"]);
    expect(checked("lightCase", {}, { isShown: () => false })[0]).toBe("unknown");
  });
});

describe("R56: a form that cannot make the promise true", () => {
  const formFacts: FormFactsOf = (id) =>
    id === "market"
      ? { setting: [], rungsMax: 2, participantsMax: undefined }
      : id === "vague"
        ? { setting: [], rungsMax: undefined, participantsMax: 9 }
        : undefined;
  const step = (more: Answers) => ({ method: text("market"), aim: single("collect"), ...more });
  const judged = (row: Answers, more: Answers = {}) =>
    checked("formTooLow", { steps: table(row), influenceLevel: single("coproduce"), levelVaries: single("no"), ...more }, { formFacts });
  it("compares with the rung of the step, else with that of the framework", () => {
    expect(judged(step(level("advise")))).toEqual(["yes", "steps.row1"]);
    expect(judged(step(level("consult")))).toEqual(["no"]);
    expect(judged(step({}))).toEqual(["yes", "steps.row1"]);
    expect(judged(step({}), { levelVaries: single("perGroup"), influenceLevel: single("consult") })).toEqual(["no"]);
  });
  it("is unknown without a rung or a form that is known", () => {
    expect(judged(step({}), { levelVaries: single("perStep") })).toEqual(["unknown", "steps"]);
    expect(judged(step({}), { levelVaries: unsure })).toEqual(["unknown", "steps"]);
    expect(judged({ method: text("market") })).toEqual(["unknown", "steps"]);
    expect(judged(step({ aim: single("inform") }))).toEqual(["unknown", "steps"]);
    expect(judged({ ...step(level("advise")), method: text("other") })).toEqual(["unknown", "steps"]);
    expect(judged({ ...step(level("advise")), method: text("vague") })).toEqual(["unknown", "steps"]);
    expect(checked("formTooLow", {}, { formFacts })).toEqual(["no"]);
  });
  it("looks at a step with a rung of its own when nothing varies because people are only informed", () => {
    const isShown = (id: string) => id !== "levelVaries";
    expect(
      checked("formTooLow", { steps: table(step(level("advise"))), influenceLevel: single("inform") }, { formFacts, isShown }),
    ).toEqual(["yes", "steps.row1"]);
  });
});
