import { describe, expect, it } from "vitest";
import catalogue from "../../../content/catalogue.yaml?filters";
import facts from "../../../content/catalogue.yaml?facts";
import situations from "../../../content/situations.yaml";
import questions from "../../../flows/tools/questions.yaml";
import { parseAnswer } from "../../engine/answers.ts";
import type { Answers } from "../../engine/types.ts";
import { formFactsOf } from "./formFacts.ts";
import { askedFilters, explorePhase, goalIds, impliedIds, needIds, places, platformFamily, tensions } from "./ids.ts";
import type { Method } from "./method.ts";
import { mixOf, type PlannedStep } from "./mix.ts";
import { prefillsOf } from "./prefill.ts";
import { suggestedKinds } from "./suggest.ts";

const methodOf = (id: string): Method => {
  const found = catalogue.methods.find((one) => one.id === id);
  if (!found) throw new Error(`no form ${id}`);
  return found;
};
const options = (id: string) => {
  const question = questions[id];
  return question && "options" in question ? question.options : [];
};

describe("the words that the rule reads", () => {
  it("are those of the questions and the catalogue", () => {
    expect(options("goals").toSorted()).toEqual(Object.values(goalIds).toSorted());
    expect(options("needs")).toEqual(expect.arrayContaining(Object.values(needIds)));
    expect(options("phases")).toContain(explorePhase);
    expect(options("tension")).toEqual(tensions);
    expect(options("place")).toEqual(places);
    expect(options("must").toSorted()).toEqual([...askedFilters].toSorted());
    expect(Object.keys(situations)).toEqual(expect.arrayContaining(Object.values(impliedIds)));
    expect(catalogue.methods.map(({ family }) => family)).toContain(platformFamily);
  });
});

describe("what a plan suggests", () => {
  const given = (answers: Answers, step: Answers = {}) =>
    Object.fromEntries(prefillsOf(answers, step, situations).map(({ filter, answer, from }) => [filter, [answer, from]]));
  const single = (option: string) => ({ kind: "single", option }) as const;
  const several = (...chosen: readonly string[]) => ({ kind: "multi", options: chosen }) as const;
  const date = (value: string) => ({ kind: "date", value }) as const;
  const text = (value: string) => ({ kind: "text", value }) as const;

  it("is taken from the step first and from the case next", () => {
    const answers: Answers = {
      influenceLevel: single("advise"),
      caseTitle: text("Speelplek en groen"),
      sensitivity: { kind: "scale", value: 5 },
      resourceFit: { kind: "scale", value: 2 },
      resourceEuros: { kind: "number", value: 0 },
      phase: single("drafting"),
      expectedCount: { kind: "number", value: 80 },
      barriers: several("lowTrust", "otherLanguage", "youth"),
      inclusionMeasures: several("goToPeople", "interpreter", "paperVersion"),
    };
    const step: Answers = { aim: single("design"), level: single("coproduce"), from: date("2027-03-01"), to: date("2027-03-27") };
    expect(given(answers, step)).toEqual({
      goals: [several("co-design", "collect-ideas"), "aim"],
      rungs: [several("coproduce"), "level"],
      situations: [several("green-play"), "caseTitle"],
      audiences: [several("newcomers", "youth"), "barriers"],
      tension: [single("entrenched"), "sensitivity"],
      weeks: [{ kind: "number", value: 3 }, "to"],
      budget: [{ kind: "number", value: 0 }, "resourceEuros"],
      phases: [several("develop-ideas", "work-out-plan"), "phase"],
      groupSize: [{ kind: "number", value: 80 }, "expectedCount"],
      effort: [{ kind: "scale", value: 1 }, "resourceFit"],
      needs: [several("low-threshold", "offline"), "inclusionMeasures"],
    });
    expect(given(answers).rungs).toEqual([several("advise"), "influenceLevel"]);
    expect(given({}, { ...step, to: date("2027-03-01") })["weeks"]).toBeUndefined();
  });

  it("is an answer to its question", () => {
    const aims = ["inform", "collect", "understand", "design", "choose", "agree", "feedBack", "evaluate"].map((aim) =>
      given({}, { aim: single(aim) }),
    );
    const phases = ["signalling", "exploring", "drafting", "preparingDecision", "carryingOut", "maintaining"].map((phase) =>
      given({ phase: single(phase) }),
    );
    const barriers = ["youth", "lowLiteracy", "otherLanguage", "disability", "littleTime", "smallBusiness"].map((one) =>
      given({ barriers: several(one) }),
    );
    for (const found of [...aims, ...phases, ...barriers]) {
      expect(Object.keys(found).length).toBe(1);
      for (const [filter, [answer]] of Object.entries(found)) {
        const question = questions[filter];
        const chosen = typeof answer === "object" && answer.kind === "multi" ? answer.options : [];
        expect(question && parseAnswer(question, chosen)).toMatchObject({ kind: "multi" });
      }
    }
  });

  it("is nothing where the plan does not know", () => {
    expect(
      given({ sensitivity: { kind: "unsure" }, barriers: several("nobody") }, { aim: { kind: "unsure" }, from: date("2027-03-01") }),
    ).toEqual({});
  });

  it.each([
    ["Fietspad langs de weg", "Er komt een fietspad voor fietsers. Er staan bomen.", ["traffic-parking"]],
    ["Verkeer en groen", "", ["green-play", "traffic-parking"]],
    ["Een app voor de buurt", "", ["digital-service"]],
    ["Grappige happen", "", []],
    ["Iets anders", "", []],
  ])("finds the kind of case in words: %s", (title, summary, kinds) => expect(suggestedKinds(title, summary, situations)).toEqual(kinds));
});

describe("all steps of a plan together", () => {
  const step = (id: string, method: string, more: Partial<PlannedStep> = {}): PlannedStep => ({
    id,
    method: methodOf(method),
    goals: [],
    phases: [],
    aim: undefined,
    level: "consult",
    group: "",
    ...more,
  });
  const rules = (steps: readonly PlannedStep[], invited: readonly string[] = []) =>
    mixOf(steps, invited).map(({ rule, steps: ids }) => `${rule} ${ids.join("+")}`);

  it("say nothing of a plan without forms, and nothing of a good one", () => {
    expect(rules([], ["Ouderen"])).toEqual([]);
    const good = [
      step("a", "market-stall", { phases: ["explore"] }),
      step("b", "design-atelier", { group: "de ouderen en winkeliers", level: "coproduce" }),
      step("c", "you-said-we-did", { aim: "feedBack" }),
    ];
    expect(rules(good, ["Ouderen"])).toEqual([]);
  });

  it("name what is lopsided, with the steps", () => {
    expect(rules([step("a", "focus-group", { aim: "feedBack" }), step("b", "in-depth-interviews")])).toEqual(["mix-no-breadth a+b"]);
    expect(rules([step("a", "survey", { aim: "feedBack" }), step("b", "digital-poll", { level: "advise" })])).toContain("mix-no-depth a+b");
    expect(rules([step("a", "survey"), step("b", "digital-poll", { level: "consult" })])).not.toContain("mix-no-depth a+b");
    expect(rules([step("a", "survey"), step("b", "sample-survey"), step("c", "digital-poll")])).toEqual(
      expect.arrayContaining(["mix-one-family a+b+c", "mix-no-feedback a+b+c"]),
    );
    expect(rules([step("a", "loomio", { goals: ["report-back"] })])).toEqual(["mix-all-online a"]);
    expect(rules([step("a", "dot-voting", { goals: ["decide-together", "prioritise"] }), step("b", "you-said-we-did")])).toContain(
      "mix-starts-choosing a",
    );
    expect(rules([step("a", "dot-voting", { goals: [] }), step("b", "you-said-we-did")])).not.toContain("mix-starts-choosing a");
    const heavyFirst = [
      step("a", "survey"),
      step("b", "citizens-assembly"),
      step("c", "market-stall", { phases: ["explore"], aim: "feedBack" }),
    ];
    expect(rules(heavyFirst)).toEqual(["mix-heavy-before-explore b+c"]);
  });

  it("name an invited group that is nowhere", () => {
    const steps = [step("a", "you-said-we-did", { group: "Cafés, ouders" })];
    expect(mixOf(steps, ["cafes", "Ouder", ""]).filter(({ rule }) => rule === "mix-group-missing")).toEqual([
      { rule: "mix-group-missing", steps: ["a"], group: "Ouder" },
    ]);
  });
});

describe("the facts of a form for the rules of a framework", () => {
  const formFacts = formFactsOf(facts);
  it("give setting, highest promise and number of people", () => {
    expect(formFacts("roundtable")).toEqual({ setting: ["in-person"], rungsMax: 4, participantsMax: 25 });
    expect(formFacts("you-said-we-did")).toEqual({ setting: ["online", "hybrid"], rungsMax: 6, participantsMax: null });
  });
  it("know nothing of a form that is not there", () => {
    expect(formFacts("nowhere")).toBeUndefined();
    expect(formFacts("constructor")).toBeUndefined();
  });
});
