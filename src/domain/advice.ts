import type { Answers, QuestionId } from "../engine/types.ts";
import { boundsOf, type Bounds } from "./bounds.ts";
import { namingQuestions, settings, sliders, type Setting } from "./ids.ts";
import type { Profile } from "./profile.ts";
import { robustnessOf, type Robustness } from "./robustness.ts";
import { decidingQuestion, type Deciding } from "./settle.ts";
import { weigh } from "./weigh.ts";

/** Lowest and highest value an outcome can still have; equal when it is settled. */
export interface Range {
  readonly low: number;
  readonly high: number;
}
export const isSettled = ({ low, high }: Range) => low === high;

/** Consistent's outcome. Weight classes are 1..4, rungs and settings their own numbers. */
export interface Advice {
  readonly weightSum: Range;
  readonly weightClass: Range;
  readonly weightRaised: boolean;
  readonly influenceSum: Range;
  readonly adviceRung: Range;
  readonly floor: Range;
  readonly ceiling: Range;
  readonly rung: Range;
  readonly approach: Readonly<Record<Setting, Range>>;
  /** Only while every slider and the rung are settled. */
  readonly robustness: Robustness | undefined;
  /** Weight class, rung or one of the settings can still change. */
  readonly provisional: boolean;
  /** Open questions that are shown, in order, without those that only name the case. */
  readonly missing: readonly QuestionId[];
  readonly deciding: Deciding | undefined;
}

/**
 * The advice for the answers that count. `open` are the shown questions and fields without a settling answer, in the order
 * of the steps (engine/route gives both).
 */
export function adviceOf(answers: Answers, open: readonly QuestionId[], profile: Profile): Advice {
  const bounds = boundsOf(answers, profile);
  const outcome = outcomeOf(bounds, profile);
  const missing = open.filter((id) => !namingQuestions.includes(id));
  const provisional = ![outcome.weightClass, outcome.rung, ...Object.values(outcome.approach)].every(isSettled);
  const slidersSettled = sliders.every((id) => bounds.low[id] === bounds.high[id]);
  return {
    ...outcome,
    robustness: slidersSettled && isSettled(outcome.rung) ? robustnessOf(bounds.low, profile) : undefined,
    provisional,
    missing,
    deciding: provisional ? decidingQuestion(answers, missing, profile) : undefined,
  };
}

/** The part of an advice that is a plain function of the bounds. */
export function outcomeOf(bounds: Bounds, profile: Profile) {
  const low = weigh(bounds.low, profile);
  const high = weigh(bounds.high, profile);
  const range = (name: keyof typeof low): Range => ({ low: low[name], high: high[name] });
  return {
    weightSum: range("weightSum"),
    weightClass: range("weightClass"),
    weightRaised: low.weightRaised === 1 && high.weightRaised === 1,
    influenceSum: range("influenceSum"),
    adviceRung: range("adviceRung"),
    floor: { low: bounds.low.floor, high: bounds.high.floor },
    ceiling: { low: bounds.low.ceiling, high: bounds.high.ceiling },
    rung: range("rung"),
    approach: Object.fromEntries(settings.map((setting) => [setting, range(setting)])) as Record<Setting, Range>,
  };
}
