import { weightClassIds } from "./ids.ts";
import type { Profile } from "./profile.ts";

/** One fully answered case as numbers: sliders 1..5, floor and ceiling as rungs 1..6. */
export interface Weighable {
  readonly impact: number;
  readonly reach: number;
  readonly sensitivity: number;
  readonly dependence: number;
  readonly floor: number;
  readonly ceiling: number;
  readonly body: Body;
}
/** Who decides, as far as the rule looks: the council, another public body of the municipality, or someone else. */
export type Body = "others" | "municipal" | "council";

/** What the rule gives: sums, classes 1..4, rungs 1..6, settings 1..5 (influence 1..6). */
export interface Outcome {
  readonly weightSum: number;
  readonly weightClass: number;
  readonly weightRaised: number;
  readonly influenceSum: number;
  readonly adviceRung: number;
  readonly rung: number;
  readonly influence: number;
  readonly breadth: number;
  readonly intensity: number;
  readonly governance: number;
}

const bandOf = (sum: number, bands: readonly number[]) => 1 + bands.filter((upTo) => sum > upTo).length;

/**
 * The public rule, version 2. Monotone: no outcome falls when a slider, floor, ceiling or body rises, so that open answers
 * are covered exactly by one run at their lowest and one at their highest.
 */
export function weigh(given: Weighable, { consistent: numbers }: Profile): Outcome {
  const { impact, reach, sensitivity, dependence } = given;
  const sensitive = sensitivity >= numbers.sensitiveFrom;

  const weightSum = impact + reach + sensitivity + dependence;
  const averageClass = bandOf(weightSum, numbers.weightBands);
  const weightClass = Math.max(averageClass, leastClass(Math.max(impact, sensitivity), numbers.weightAtLeast));

  const influenceSum = impact + dependence;
  const adviceRung = Math.max(bandOf(influenceSum, numbers.influenceBands), sensitive ? numbers.sensitiveAtLeast : 1);
  const rung = Math.min(Math.max(adviceRung, given.floor), given.ceiling);

  return {
    weightSum,
    weightClass,
    weightRaised: weightClass > averageClass ? 1 : 0,
    influenceSum,
    adviceRung,
    rung,
    influence: rung,
    breadth: Math.min(5, reach + (sensitive ? 1 : 0)),
    intensity: intensityOf(impact, sensitivity, rung, numbers.intensity),
    governance: governanceOf(weightClass, sensitive, given.body, numbers.governance),
  };
}

function leastClass(heaviest: number, atLeast: Profile["consistent"]["weightAtLeast"]): number {
  const reached = Object.entries(atLeast).filter(([from]) => heaviest >= Number(from));
  return Math.max(1, ...reached.map(([, id]) => weightClassIds.indexOf(id) + 1));
}

function intensityOf(impact: number, sensitivity: number, rung: number, numbers: Profile["consistent"]["intensity"]): number {
  const half = Math.ceil((impact + sensitivity) / 2);
  const least = rung >= 4 ? numbers.leastAtRung4 : rung === 3 ? numbers.leastAtRung3 : 1;
  const most = rung === 1 ? numbers.mostAtRung1 : 5;
  return Math.min(Math.max(half, least), most);
}

function governanceOf(weightClass: number, sensitive: boolean, body: Body, numbers: Profile["consistent"]["governance"]): number {
  const councilFrom = weightClassIds.indexOf(numbers.councilFromWeight) + 1;
  const own = Math.min(5, weightClass + (sensitive ? 1 : 0));
  if (body === "council") return weightClass >= councilFrom ? Math.max(own, numbers.councilSetting) : own;
  return body === "others" ? Math.min(own, numbers.mostForOthers) : own;
}
