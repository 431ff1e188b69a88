import { describe, expect, it } from "vitest";
import profile from "../../content/profiles/standard.yaml";
import { rooms, sliders, type Room } from "./ids.ts";
import { weigh, type Body, type Weighable } from "./weigh.ts";

const positions = [1, 2, 3, 4, 5];
const all: readonly (Weighable & { room: Room })[] = positions.flatMap((impact) =>
  positions.flatMap((reach) =>
    positions.flatMap((sensitivity) =>
      positions.flatMap((dependence) =>
        rooms.map((room) => ({
          impact,
          reach,
          sensitivity,
          dependence,
          room,
          floor: 1,
          ceiling: profile.consistent.ceilings[room],
          body: "municipal" as Body,
        })),
      ),
    ),
  ),
);
const share = (count: number) => Math.round((100 * count) / all.length);

describe("the rule over every combination of sliders and room", () => {
  it("covers all 3,125 combinations", () => expect(all).toHaveLength(3125));

  it("never lets an outcome go down when a slider goes up", () => {
    for (const given of all) {
      const before = weigh(given, profile);
      for (const slider of sliders) {
        if (given[slider] === 5) continue;
        const after = weigh({ ...given, [slider]: given[slider] + 1 }, profile);
        for (const name of Object.keys(before).filter((key) => key !== "weightRaised") as (keyof typeof before)[])
          expect(after[name], `${name} when ${slider} rises from ${JSON.stringify(given)}`).toBeGreaterThanOrEqual(before[name]);
      }
    }
  });

  it("keeps the rung between floor and ceiling wherever there is room between them", () => {
    for (const given of all)
      for (let floor = 1; floor <= given.ceiling; floor++) {
        const { rung } = weigh({ ...given, floor }, profile);
        expect(rung).toBeGreaterThanOrEqual(floor);
        expect(rung).toBeLessThanOrEqual(given.ceiling);
      }
  });

  it("lets the ceiling win where the floor is above it", () => {
    expect(weigh({ ...all[0]!, floor: 3, ceiling: 1 }, profile).rung).toBe(1);
  });

  it("never computes co-deciding or self-management, also when the ceiling allows them", () => {
    for (const given of all) expect(weigh({ ...given, ceiling: 6 }, profile).rung).toBeLessThanOrEqual(4);
  });

  it("gives the shares of rungs and weight classes that the model states", () => {
    const outcomes = all.map((given) => weigh(given, profile));
    expect([1, 2, 3, 4].map((rung) => share(outcomes.filter((one) => one.rung === rung).length))).toEqual([26, 38, 26, 10]);
    expect([1, 2, 3, 4].map((weight) => share(outcomes.filter((one) => one.weightClass === weight).length))).toEqual([5, 32, 52, 11]);
  });
});
