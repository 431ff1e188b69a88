import type { Range } from "./advice.ts";
import type { Setting } from "./ids.ts";
import type { Profile } from "./profile.ts";

/** How far a chosen setting stands from what the rule proposes now, and whether that needs an explanation. */
export interface Deviation {
  /** Steps outside the proposal; 0 inside it. Negative is lower. */
  readonly steps: number;
  readonly belowFloor: boolean;
  readonly aboveCeiling: boolean;
  readonly needsReason: boolean;
}

/**
 * Comply or explain. A choice inside the proposal or within the free steps of it needs no reason. For influence, floor and
 * ceiling count too; they are taken at their certain end, so that an open answer never demands an explanation.
 */
export function deviationOf(
  setting: Setting,
  chosen: number,
  proposed: Range,
  limits: { readonly floor: Range; readonly ceiling: Range },
  profile: Profile,
): Deviation {
  const steps = chosen < proposed.low ? chosen - proposed.low : Math.max(0, chosen - proposed.high);
  const isInfluence = setting === "influence";
  // Where floor and ceiling cross, the proposal itself lies outside one of them; following it is never a deviation.
  const crosses = isInfluence && steps !== 0;
  const belowFloor = crosses && chosen < limits.floor.low;
  const aboveCeiling = crosses && chosen > limits.ceiling.high;
  const free = isInfluence ? profile.twice.maxRungDeviation : profile.consistent.freeSteps;
  return { steps, belowFloor, aboveCeiling, needsReason: Math.abs(steps) > free || belowFloor || aboveCeiling };
}
