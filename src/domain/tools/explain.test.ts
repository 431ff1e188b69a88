import { describe, expect, it } from "vitest";
import standard from "../../../content/profiles/standard.yaml";
import catalogue from "../../../content/catalogue.yaml?filters";
import situations from "../../../content/situations.yaml";
import type { Answers } from "../../engine/types.ts";
import { askedOf } from "./asked.ts";
import { askedFilters } from "./ids.ts";
import { impossibleWish, questionsOf, withoutFilter } from "./empty.ts";
import { reasonsAgainst, reasonsFor } from "./explain.ts";
import { mismatchesOf } from "./mismatch.ts";
import { movedUp, recommend } from "./recommend.ts";

const profile = standard.tools;
const kinds = Object.keys(situations);
const several = (...options: readonly string[]) => ({ kind: "multi", options }) as const;
const shopping: Answers = {
  goals: several("resolve-conflict", "co-design", "explore-interests"),
  rungs: several("coproduce", "advise"),
  situations: several("street-square", "traffic-parking"),
  audiences: several("older-people", "entrepreneurs"),
  scale: { kind: "single", option: "street" },
  tension: { kind: "single", option: "entrenched" },
  weeks: { kind: "number", value: 9 },
  budget: { kind: "number", value: 8000 },
  phases: several("make-choices", "work-out-plan"),
  groupSize: { kind: "number", value: 60 },
  effort: { kind: "unsure" },
  needs: { kind: "unsure" },
};
const result = recommend(catalogue, askedOf(shopping), profile);
const one = (id: string) => {
  const found = [...result.ranked, ...result.excluded].find(({ method }) => method.id === id);
  if (!found) throw new Error(`no form ${id}`);
  return found;
};

describe("answers as the rule reads them", () => {
  it("come without order, doubles and what is not known", () => {
    expect(askedOf(shopping)).toMatchObject({
      goals: ["co-design", "explore-interests", "resolve-conflict"],
      rungs: [3, 4],
      tension: 3,
      effort: undefined,
      needs: [],
      must: [],
    });
    expect(askedOf({ must: several("time", "place", "goals"), place: { kind: "single", option: "online" } })).toMatchObject({
      must: ["goals", "time"],
      place: "online",
    });
  });
});

describe("why a form fits", () => {
  it("names the two criteria that gave most", () => {
    expect(reasonsFor(one("roundtable"), result.asked)).toEqual([
      { filter: "situations", says: "made", about: ["conflict-repair", "traffic-parking"] },
      { filter: "goals", says: "main", about: ["explore-interests", "resolve-conflict"] },
    ]);
  });
  it("names how common a form is only when little else speaks for it", () => {
    const alone = recommend(catalogue, askedOf({ goals: several("inform"), rungs: several("inform") }), profile);
    const forms = alone.offered.map((scored) => reasonsFor(scored, alone.asked).map(({ filter }) => filter));
    expect(forms[0]).toEqual(["situations", "goals"]);
    const bare = recommend(catalogue, askedOf({}), profile);
    expect(reasonsFor(bare.offered[0] ?? one("roundtable"), bare.asked)).toEqual([{ filter: "form", says: "common", about: [] }]);
  });
});

describe("why a form does not fit", () => {
  it("names every criterion that gave little, with what the form is for", () => {
    expect(reasonsAgainst(one("citizens-assembly"), result.asked, profile, kinds).map(({ filter, says }) => `${filter} ${says}`)).toEqual([
      "goals not",
      "situations not",
      "audiences not",
      "scale not",
      "budget not",
      "time not",
    ]);
    expect(reasonsAgainst(one("citizens-assembly"), result.asked, profile, kinds)[1]).toEqual({
      filter: "situations",
      says: "not",
      about: ["energy-climate"],
    });
  });
});

describe("variety", () => {
  it("marks the forms that stand before a better one", () => {
    const quick = recommend(catalogue, askedOf({ goals: several("decide-together"), rungs: several("selfManage") }), profile);
    const marked = [...movedUp(quick)].map(({ method }) => method.id);
    for (const id of marked) {
      const at = quick.offered.findIndex(({ method }) => method.id === id);
      expect(quick.offered.slice(at + 1).some(({ exact }) => exact >= (quick.offered[at]?.exact ?? 0))).toBe(true);
    }
    expect(movedUp(result).size).toBe(0);
  });
});

describe("a wish that cannot be", () => {
  it.each([
    [["decide-together"], [4], ["decideTogether"]],
    [["decide-together"], [4, 5], []],
    [["co-design"], [2], ["coDesign"]],
    [["prioritise", "use-knowledge"], [1], ["collect", "collect"]],
    [["inform"], [1], []],
    [["decide-together"], [], []],
  ])("%j with the promise %j", (goals, rungs, says) => {
    expect(mismatchesOf({ goals, rungs }).map((one_) => one_.says)).toEqual(says);
  });

  it("is told apart from one that a single answer blocks", () => {
    const wish = (answers: Answers) => impossibleWish(catalogue, askedOf(answers), profile);
    expect(wish(shopping)).toBeUndefined();
    expect(
      wish({
        goals: several("co-design"),
        rungs: several("inform"),
        place: { kind: "single", option: "online" },
        weeks: { kind: "number", value: 1 },
        must: several("goals"),
      }),
    ).toEqual({
      mismatches: [{ goal: "co-design", says: "coDesign" }],
    });
    const blocked = {
      goals: several("resolve-conflict"),
      rungs: several("coproduce"),
      weeks: { kind: "number", value: 1 },
      tension: { kind: "single", option: "entrenched" },
      phases: several("look-back"),
      place: { kind: "single", option: "online" },
      must: several("phases"),
    } as const;
    const told = wish(blocked);
    expect(told).toMatchObject({ filter: "goals" });
    expect(questionsOf("people")).toEqual(["atOnce", "groupSize"]);
    const loosened = [...askedFilters, "place" as const].map(
      (filter) => recommend(catalogue, withoutFilter(askedOf(blocked), filter), profile).offered.length,
    );
    const most = Math.max(...loosened);
    expect(most).toBeGreaterThan(0);
    expect([told, loosened[0]]).toEqual([{ filter: "goals", offers: most }, most]);
  });
});
