import { sliders, type Slider } from "./ids.ts";
import type { Profile } from "./profile.ts";
import { weigh, type Weighable } from "./weigh.ts";

/** One slider one position away, and what the rung would then be. */
interface Neighbour {
  readonly question: Slider;
  readonly to: number;
  readonly rung: number;
}
export interface Robustness {
  /** Neighbours with the same rung, of all neighbours. */
  readonly same: number;
  readonly of: number;
  readonly neighbours: readonly Neighbour[];
  readonly turning: readonly Neighbour[];
  /** The slider with most turning neighbours; then the largest change; then the first asked. */
  readonly decisive: Slider | undefined;
}

/** Room, duty and body stay as they are: only the sliders are judgements that a colleague may make one position different. */
export function robustnessOf(given: Weighable, profile: Profile): Robustness {
  const { rung } = weigh(given, profile);
  const neighbours = sliders.flatMap((question) =>
    [given[question] - 1, given[question] + 1]
      .filter((to) => to >= 1 && to <= 5)
      .map((to): Neighbour => ({ question, to, rung: weigh({ ...given, [question]: to }, profile).rung })),
  );
  const turning = neighbours.filter((neighbour) => neighbour.rung !== rung);
  const pull = (question: Slider) => {
    const own = turning.filter((neighbour) => neighbour.question === question);
    return own.length * 10 + Math.max(0, ...own.map((neighbour) => Math.abs(neighbour.rung - rung)));
  };
  const decisive = turning.length === 0 ? undefined : sliders.reduce((best, next) => (pull(next) > pull(best) ? next : best));
  return { same: neighbours.length - turning.length, of: neighbours.length, neighbours, turning, decisive };
}
