import { describe, expect, it } from "vitest";
import standard from "../../../content/profiles/standard.yaml";
import catalogue from "../../../content/catalogue.yaml?filters";
import questions from "../../../flows/tools/questions.yaml";
import type { Asked } from "./asked.ts";
import type { Method } from "./method.ts";
import { recommend } from "./recommend.ts";

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
const kindsAsked = questions["situations"];
const askable = kindsAsked && "options" in kindsAsked ? kindsAsked.options : [];
const firstTen = (asked: Asked) =>
  recommend(catalogue, asked, standard.tools)
    .offered.slice(0, 10)
    .map(({ method }) => method.id);

describe("12: every form is among the first ten of some wish", () => {
  const own: readonly Partial<Asked>[] = [
    // Found by searching; no plain reading of their own facts brings these up.
    {
      goals: ["report-back"],
      rungs: [1],
      phases: ["carry-out", "explore"],
      audiences: ["low-literacy", "youth"],
      needs: ["long-running"],
      place: "online",
    },
    {
      goals: ["collect-opinions", "inform"],
      rungs: [2],
      phases: ["make-choices", "work-out-plan"],
      scale: "region",
      audiences: ["experts", "interest-groups"],
      weeks: 9,
      tension: 2,
      place: "online",
      atOnce: 5000,
    },
    {
      goals: ["strengthen-community"],
      rungs: [1],
      situations: ["area-plan", "culture-sport-community"],
      scale: "village",
      weeks: 17,
      tension: 1,
      effort: 2,
    },
  ];

  /** Wishes that a form's own facts suggest. */
  function* wishesFor({
    goals,
    levels = [],
    situations = {},
    bestFor = {},
    scale = [],
    weeksMin = 1,
    needs = [],
    setting = [],
    participants,
    phases = [],
    onlyFor = [],
    tension,
  }: Method): Generator<Asked> {
    const kinds = Object.entries(situations)
      .toSorted((a, b) => b[1] - a[1])
      .map(([kind]) => kind)
      .filter((kind) => askable.includes(kind));
    const groups =
      onlyFor.length > 0
        ? onlyFor
        : Object.entries(bestFor)
            .toSorted((a, b) => b[1] - a[1])
            .map(([group]) => group);
    const at = tension === "entrenched" ? 3 : tension === "differing" ? 2 : 1;
    for (const kindCount of [2, 1, 0])
      for (const groupCount of [2, 0])
        for (const place of [undefined, ...setting])
          for (const weeks of [undefined, weeksMin, 1])
            for (const atOnce of [undefined, participants?.max ?? 2000])
              for (const needCount of [3, 0])
                for (const area of [scale[0], undefined])
                  for (const aims of [goals.main, goals.main.slice(0, 1)])
                    for (const rung of new Set([levels[0] ?? 1, levels.at(-1) ?? 6]))
                      yield {
                        ...nothing,
                        goals: aims.toSorted(),
                        rungs: [rung],
                        situations: kinds.slice(0, kindCount).toSorted(),
                        audiences: groups.slice(0, groupCount).toSorted(),
                        place,
                        weeks,
                        atOnce,
                        needs: needs.slice(0, needCount).toSorted(),
                        scale: area,
                        phases: phases.slice(0, 2).toSorted(),
                        tension: at,
                      };
  }

  it("reaches all of the catalogue", () => {
    const reached = new Set(own.flatMap((asked) => firstTen({ ...nothing, ...asked })));
    for (const method of catalogue.methods) {
      if (reached.has(method.id)) continue;
      let tries = 0;
      for (const asked of wishesFor(method)) {
        for (const id of firstTen(asked)) reached.add(id);
        if (reached.has(method.id) || (tries += 1) > 300) break;
      }
    }
    expect(catalogue.methods.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  }, 120_000);
});
