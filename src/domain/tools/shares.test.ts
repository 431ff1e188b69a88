import { describe, expect, it } from "vitest";
import standard from "../../../content/profiles/standard.yaml";
import { preparedOf, type Asked } from "./asked.ts";
import { exclusionsOf } from "./exclusions.ts";
import type { Filter } from "./ids.ts";
import type { Method } from "./method.ts";
import { partsOf, scoreOf } from "./score.ts";
import { notesOf } from "./shares.ts";

const profile = standard.tools;
const bare: Method = {
  id: "a",
  name: "A",
  family: "dialogue",
  role: "main",
  depth: "deep",
  practice: 2,
  goals: { main: ["inform"], other: ["evaluate"] },
};
const nothing: Asked = {
  goals: [],
  rungs: [],
  situations: [],
  audiences: [],
  scale: undefined,
  tension: undefined,
  weeks: undefined,
  budget: undefined,
  phases: [],
  atOnce: undefined,
  groupSize: undefined,
  effort: undefined,
  needs: [],
  place: undefined,
  must: [],
};
const judge = (facts: Partial<Method>, asked: Partial<Asked>) => {
  const prepared = preparedOf({ ...nothing, ...asked }, profile);
  const scored = scoreOf({ ...bare, ...facts }, prepared, profile);
  const parts = partsOf(scored, prepared);
  const share = (filter: Filter) => parts.find((part) => part.filter === filter)?.share;
  return {
    ...scored,
    parts,
    share,
    notes: notesOf(scored.method, prepared, profile),
    out: exclusionsOf({ ...bare, ...facts }, prepared, profile),
  };
};

describe("the share of each filter", () => {
  const table: readonly (readonly [what: string, filter: Filter, facts: Partial<Method>, asked: Partial<Asked>, share: number])[] = [
    ["made for the only goal", "goals", {}, { goals: ["inform"] }, 1],
    ["serves the goal as well", "goals", {}, { goals: ["evaluate"] }, 0.6],
    ["made for one of two", "goals", {}, { goals: ["inform", "prioritise"] }, 0.5 * 1 + 0.5 * 0.5],
    ["a kind of case it is made for", "situations", { situations: { housing: 2 } }, { situations: ["green-play", "housing"] }, 1],
    ["a kind of case it often fits", "situations", { situations: { housing: 1 } }, { situations: ["housing"] }, 0.6],
    ["another kind of case", "situations", { situations: { housing: 1 } }, { situations: ["green-play"] }, 0.3],
    ["another kind of case and a fixed subject", "situations", { topic: "place" }, { situations: ["green-play"] }, 0],
    [
      "groups it is made for, serves badly and does not name",
      "audiences",
      { bestFor: { youth: 2 }, weakFor: ["experts"] },
      { audiences: ["disability", "experts", "youth"] },
      1.2 / 3,
    ],
    ["a group it works well for", "audiences", { bestFor: { youth: 1 } }, { audiences: ["youth"] }, 0.6],
    ["no word about groups", "audiences", {}, { audiences: ["youth"] }, 0.2],
    ["a promise it keeps", "rungs", { levels: [2, 3], rungs: { min: 2, max: 3 } }, { rungs: [3, 4] }, 1],
    ["every promise", "rungs", { levels: [1], rungs: { min: 1, max: 6 } }, { rungs: [5] }, 1],
    ["one below the promise", "rungs", { levels: [2], rungs: { min: 2, max: 2 } }, { rungs: [3] }, 0.4],
    ["two below the promise", "rungs", { levels: [2], rungs: { min: 2, max: 2 } }, { rungs: [4] }, 0.2],
    ["a promise between its levels", "rungs", { levels: [1, 4], rungs: { min: 1, max: 4 } }, { rungs: [2] }, 0.4],
    ["no word about promises", "rungs", {}, { rungs: [2] }, 0.5],
    ["its phase", "phases", { phases: ["explore"] }, { phases: ["carry-out", "explore"] }, 1],
    ["another phase", "phases", { phases: ["explore"] }, { phases: ["carry-out"] }, 0],
    ["no word about phases", "phases", { phases: [] }, { phases: ["carry-out"] }, 0.5],
    ["its area", "scale", { scale: ["street"] }, { scale: "street" }, 1],
    ["an area of the same size", "scale", { scale: ["district"] }, { scale: "village" }, 0.8],
    ["one size off", "scale", { scale: ["street", "region"] }, { scale: "municipality" }, 0.5],
    ["two sizes off", "scale", { scale: ["street"] }, { scale: "municipality" }, 0],
    ["too calm a form", "tension", { tension: "calm" }, { tension: 2 }, 0],
    ["fixed camps and made for it", "tension", { tension: "entrenched", needs: ["conflict-proof"] }, { tension: 3 }, 1],
    ["fixed camps and able to", "tension", { tension: "entrenched" }, { tension: 3 }, 0.7],
    ["money enough", "budget", { cost: "medium" }, { budget: 1000 }, 1],
    ["just too little money", "budget", { cost: "medium" }, { budget: 999 }, 0.4],
    ["time enough", "time", { weeks: 8 }, { weeks: 8 }, 1],
    ["just too little time", "time", { weeks: 8 }, { weeks: 7 }, 0.5],
    ["a fitting number", "people", { participants: { min: 5, max: 20 } }, { atOnce: 20, groupSize: 5 }, 1],
    ["too many at once", "people", { participants: { min: 5, max: 20 } }, { atOnce: 80 }, 0.4],
    ["far too many at once", "people", { participants: { min: 5, max: 20 } }, { atOnce: 81 }, 0.1],
    ["too few in total", "people", { participants: { min: 5, max: 20 } }, { atOnce: 30, groupSize: 4 }, 0.3],
    ["no upper bound", "people", { participants: { min: 5, max: null } }, { atOnce: 100_000 }, 1],
    ["no word about numbers", "people", {}, { atOnce: 100_000, groupSize: 1 }, 1],
    ["one heavier", "effort", { effort: 2 }, { effort: 1 }, 0.4],
    ["two heavier", "effort", { effort: 3 }, { effort: 1 }, 0],
    ["lighter", "effort", { effort: 1 }, { effort: 3 }, 1],
    ["one of two needs", "needs", { needs: ["trust"] }, { needs: ["trust", "visual"] }, 0.5],
    ["no word about needs", "needs", {}, { needs: ["trust"] }, 0],
    ["a main form that is known", "form", {}, {}, 0.4 + 0.6 * 0.7],
    ["an exercise in a longer step", "form", { role: "part" }, {}, 0.4 * 0.4 + 0.6 * 0.7],
    ["an exercise in one meeting", "form", { role: "part" }, { atOnce: 20, weeks: 4 }, 0.4 + 0.6 * 0.7],
    ["a form for a group that nobody asked", "form", { onlyFor: ["youth"], practice: 3 }, {}, 0.4 * 0.4 + 0.6],
  ];
  it.each(table)("%s", (_what, filter, facts, asked, share) => {
    expect(judge(facts, asked).share(filter)).toBeCloseTo(share, 12);
  });

  it("counts only what was answered, and needs by their number up to a limit", () => {
    expect(judge({}, {}).parts.map(({ filter, of }) => [filter, of])).toEqual([["form", 100]]);
    const weight = (needs: readonly string[]) => judge({}, { needs }).parts.map(({ of }) => of);
    expect(weight(["trust"])).toEqual([22.22, 77.78]);
    expect(weight(["trust", "visual", "depth", "offline", "ownership"])).toEqual([46.15, 53.85]);
  });
});

describe("clear mismatches", () => {
  const table: readonly (readonly [what: string, facts: Partial<Method>, asked: Partial<Asked>, out: unknown])[] = [
    ["a decision without room for one", { decides: true, rungs: { min: 5, max: 5 } }, { rungs: [3] }, [{ filter: "decides", wants: 5 }]],
    ["a decision with too small a promise", { decides: true, rungs: { min: 5, max: 5 } }, { rungs: [4] }, [{ filter: "rungs", wants: 5 }]],
    ["nothing about promises without a promise", { decides: true, rungs: { min: 5, max: 5 } }, {}, []],
    ["half of the money", { cost: "high" }, { budget: 5000 }, []],
    ["less than half of the money", { cost: "high" }, { budget: 4999 }, [{ filter: "budget", wants: 10_000 }]],
    ["less than the shortest time", { weeksMin: 4 }, { weeks: 3 }, [{ filter: "time", wants: 4 }]],
    ["a calm form with fixed camps", { tension: "calm" }, { tension: 3 }, [{ filter: "tension", wants: 1 }]],
    ["a form for other groups", { onlyFor: ["youth"] }, { audiences: ["experts"] }, [{ filter: "audiences", wants: ["youth"] }]],
    ["a form for one of the groups", { onlyFor: ["youth"] }, { audiences: ["experts", "youth"] }, []],
    ["another place", { setting: ["on-location"] }, { place: "online" }, [{ filter: "place", wants: ["on-location"] }]],
    ["a hybrid form in a room", { setting: ["hybrid"] }, { place: "in-person" }, []],
    ["a room and online for a hybrid step", { setting: ["in-person", "online"] }, { place: "hybrid" }, []],
    ["a hybrid form in the street", { setting: ["hybrid"] }, { place: "on-location" }, [{ filter: "place", wants: ["hybrid"] }]],
    [
      "a hard demand that is missed",
      { phases: ["explore"] },
      { phases: ["carry-out"], must: ["phases"] },
      [{ filter: "phases", wants: null }],
    ],
    [
      "a hard demand about what is unknown",
      {},
      { phases: ["carry-out"], must: ["phases", "situations", "audiences"], audiences: ["youth"], situations: ["housing"] },
      [],
    ],
    ["a hard demand about what was not asked", { phases: ["explore"] }, { must: ["phases"] }, []],
    [
      "one of two demanded needs",
      { needs: ["trust"] },
      { needs: ["trust", "visual"], must: ["needs"] },
      [{ filter: "needs", wants: null }],
    ],
    [
      "a demanded kind of case",
      { situations: { housing: 1, "look-back": 2 } },
      { goals: ["evaluate"], situations: ["green-play"], must: ["situations"] },
      [{ filter: "situations", wants: null }],
    ],
    ["only a kind of case that follows", { situations: { housing: 1 } }, { goals: ["evaluate"], must: ["situations"] }, []],
    ["a filter that excluded already", { weeksMin: 4, weeks: 9 }, { weeks: 3, must: ["time"] }, [{ filter: "time", wants: 4 }]],
    [
      "several, in their order",
      { rungs: { min: 5, max: 5 }, levels: [5], cost: "high", weeksMin: 9, tension: "calm", setting: ["online"], effort: 3 },
      { rungs: [2], budget: 0, weeks: 1, tension: 3, place: "in-person", effort: 1, must: ["effort"] },
      [
        { filter: "rungs", wants: 5 },
        { filter: "budget", wants: 10_000 },
        { filter: "time", wants: 9 },
        { filter: "tension", wants: 1 },
        { filter: "place", wants: ["online"] },
        { filter: "effort", wants: null },
      ],
    ],
  ];
  it.each(table)("%s", (_what, facts, asked, out) => expect(judge(facts, asked).out).toEqual(out));
});

describe("what to watch", () => {
  const table: readonly (readonly [facts: Partial<Method>, asked: Partial<Asked>, notes: readonly string[]])[] = [
    [{ weakFor: ["youth"] }, { audiences: ["youth"] }, ["weak-for-group"]],
    [{ rungs: { min: 1, max: 2 } }, { rungs: [3, 4] }, ["less-influence-than-promised"]],
    [{ rungs: { min: 1, max: 3 } }, { rungs: [3, 4] }, []],
    [{ tension: "calm", cost: "medium" }, { tension: 2, budget: 800 }, ["watch-tension", "tight-budget"]],
    [{ weeks: 9 }, { weeks: 3 }, ["tight-time"]],
    [{ weeks: 9, role: "standing" }, { weeks: 3 }, ["only-if-it-exists"]],
    [{ participants: { min: 5, max: 20 } }, { atOnce: 30 }, ["repeat"]],
    [{ participants: { min: 5, max: 20 } }, { groupSize: 3 }, ["too-few-people"]],
    [{ setting: ["online"] }, { needs: ["offline"] }, ["not-alone-online"]],
    [{ onlyFor: ["youth"] }, {}, ["only-for-group"]],
    [{ role: "support" }, { atOnce: 10 }, ["part-of-a-meeting"]],
    [{ role: "support" }, { atOnce: 10, weeks: 2 }, []],
    [{}, { audiences: ["youth"], rungs: [6], tension: 3, budget: 0, weeks: 1, atOnce: 1, needs: ["offline"], groupSize: 1 }, []],
  ];
  it.each(table)("%j with %j: %j", (facts, asked, notes) => expect(judge(facts, asked).notes).toEqual(notes));
});

describe("what follows before a form is looked at", () => {
  const kinds = (asked: Partial<Asked>) => preparedOf({ ...nothing, ...asked }, profile).implied;
  it.each<readonly [Partial<Asked>, readonly string[]]>([
    [{ goals: ["resolve-conflict"] }, ["conflict-repair"]],
    [{ goals: ["report-back"] }, ["look-back"]],
    [{ goals: ["explore-interests", "inform"], rungs: [1, 2] }, ["works-information"]],
    [{ goals: ["inform", "prioritise"], rungs: [1] }, []],
    [{ rungs: [1] }, []],
    [{ weeks: 2, atOnce: 40 }, ["quick-small"]],
    [{ weeks: 2 }, []],
    [{ weeks: 3, atOnce: 40 }, []],
  ])("%j adds %j", (asked, implied) => expect(kinds(asked)).toEqual(implied));
});
