import { describe, expect, it } from "vitest";
import profile from "../../content/profiles/standard.yaml";
import { deviationOf } from "./deviation.ts";

const limits = { floor: { low: 2, high: 2 }, ceiling: { low: 4, high: 4 } };
const at = (value: number) => ({ low: value, high: value });

describe("comply or explain", () => {
  it.each([
    ["the proposal itself", "breadth", 3, at(3), 0, false],
    ["one step up", "breadth", 4, at(3), 1, false],
    ["two steps down", "intensity", 2, at(4), -2, true],
    ["one step outside a range", "governance", 5, { low: 2, high: 4 }, 1, false],
    ["inside a range", "governance", 3, { low: 2, high: 4 }, 0, false],
    ["influence one rung lower, at the floor", "influence", 2, at(3), -1, false],
  ] as const)("%s", (_, setting, chosen, proposed, steps, needsReason) => {
    expect(deviationOf(setting, chosen, proposed, limits, profile)).toMatchObject({ steps, needsReason });
  });

  it("asks a reason below the floor or above the ceiling, also within one step", () => {
    expect(deviationOf("influence", 1, at(2), limits, profile)).toMatchObject({ belowFloor: true, needsReason: true });
    expect(deviationOf("influence", 5, at(4), limits, profile)).toMatchObject({ aboveCeiling: true, needsReason: true });
  });

  it("never demands a reason because of a limit that is still open", () => {
    const open = { floor: { low: 1, high: 3 }, ceiling: { low: 2, high: 6 } };
    expect(deviationOf("influence", 2, { low: 2, high: 3 }, open, profile).needsReason).toBe(false);
  });
});
