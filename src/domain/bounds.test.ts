import fc from "fast-check";
import { describe, expect, it } from "vitest";
import profile from "../../content/profiles/standard.yaml";
import type { Answer, Answers } from "../engine/types.ts";
import { adviceOf, outcomeOf } from "./advice.ts";
import { boundsOf } from "./bounds.ts";

const single = (option: string): Answer => ({ kind: "single", option });
const scale = (value: number): Answer => ({ kind: "scale", value });
const tracks = ["none", "programme", "outOfPlanPermit", "socialSupportPolicy", "ownOrdinance"];
const bodies = ["council", "executive", "mayor", "otherGovernment", "initiator", "several"];

/** Every answer a question can still get, by brute force; fields only where their question opens them. */
const choices: Record<string, readonly Answer[]> = {
  impact: [1, 2, 3, 4, 5].map(scale),
  reach: [1, 2, 3, 4, 5].map(scale),
  sensitivity: [1, 2, 3, 4, 5].map(scale),
  dependence: [1, 2, 3, 4, 5].map(scale),
  room: ["s0", "s1", "s2", "s3", "s4"].map(single),
  shareDecision: ["yes", "no"].map(single),
  legalTracks: [...tracks.map((track) => [track]), ["programme", "ownOrdinance"], ["socialSupportPolicy", "outOfPlanPermit"]].map(
    (options) => ({ kind: "multi", options }) as Answer,
  ),
  councilList: ["yes", "no"].map(single),
  ordinanceRung: [1, 2, 3, 4, 5, 6].map(scale),
  decisionBody: bodies.map(single),
};
const asks: Record<string, (answers: Answers) => boolean> = {
  shareDecision: ({ room }) => room?.kind === "single" && ["s2", "s3", "s4"].includes(room.option),
  councilList: ({ legalTracks }) => legalTracks?.kind === "multi" && legalTracks.options.includes("outOfPlanPermit"),
  ordinanceRung: ({ legalTracks }) => legalTracks?.kind === "multi" && legalTracks.options.includes("ownOrdinance"),
};

function completions(given: Answers): Answers[] {
  let open: Answers[] = [{}];
  for (const [id, options] of Object.entries(choices))
    open = open.flatMap((answers) => {
      if (asks[id]?.(answers) === false) return [answers];
      const own = given[id];
      return (own && own.kind !== "unsure" ? [own] : options).map((answer) => ({ ...answers, [id]: answer }));
    });
  return open;
}

/** A whole case with at most three questions left open, so that brute force stays small. */
const partial = fc
  .tuple(
    fc.record(Object.fromEntries(Object.entries(choices).map(([id, options]) => [id, fc.constantFrom(...options)]))),
    fc.uniqueArray(fc.constantFrom(...Object.keys(choices)), { maxLength: 3 }),
    fc.boolean(),
  )
  .map(([full, opened, unsure]) => {
    const answers: Record<string, Answer> = {};
    for (const [id, answer] of Object.entries(full)) {
      if (asks[id]?.(answers) === false) continue;
      if (!opened.includes(id)) answers[id] = answer;
      else if (unsure) answers[id] = { kind: "unsure" };
    }
    return { answers: answers as Answers, open: opened };
  });

describe("open answers", () => {
  it("give exactly the range of trying all possibilities", () => {
    fc.assert(
      fc.property(partial, ({ answers }) => {
        const range = outcomeOf(boundsOf(answers, profile), profile);
        const each = completions(answers).map((full) => outcomeOf(boundsOf(full, profile), profile));
        for (const name of ["weightSum", "weightClass", "influenceSum", "adviceRung", "ceiling", "rung"] as const) {
          expect(Math.min(...each.map((one) => one[name].low)), name).toBe(range[name].low);
          if (!(name === "rung" && answers["legalTracks"]?.kind !== "multi"))
            expect(Math.max(...each.map((one) => one[name].high)), name).toBe(range[name].high);
        }
        for (const name of ["breadth", "governance"] as const) {
          expect(Math.min(...each.map((one) => one.approach[name].low)), name).toBe(range.approach[name].low);
          expect(Math.max(...each.map((one) => one.approach[name].high)), name).toBe(range.approach[name].high);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("UX-6: any subset of unknowns gives an advice that lists the open questions", () => {
    fc.assert(
      fc.property(partial, ({ answers, open }) => {
        const shown = open.filter((id) => asks[id]?.(answers) ?? true);
        const advice = adviceOf(answers, shown, profile);
        expect(advice.missing).toEqual(shown);
        if (advice.provisional) expect(shown).toContain(advice.deciding?.question);
        else expect(advice.deciding).toBeUndefined();
      }),
    );
  });

  it("leave the floor without tracks at most the highest floor of the profile", () => {
    expect(boundsOf({}, profile)).toEqual({
      low: { impact: 1, reach: 1, sensitivity: 1, dependence: 1, floor: 1, ceiling: 1, body: "others" },
      high: { impact: 5, reach: 5, sensitivity: 5, dependence: 5, floor: 3, ceiling: 6, body: "council" },
    });
  });
});
