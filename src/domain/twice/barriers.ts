import { allOf, anyOf, judge } from "../../engine/judge.ts";
import type { Answers, Condition, Facts, Judged, OptionId, QuestionId } from "../../engine/types.ts";
import { certain, isUnsure, openFor, type Check, type Given, type Outcome } from "./outcome.ts";

const measures = "inclusionMeasures";
/** What a measure of the profile means: an option of the measures, `question.option`, or `question.filled` for any answer at all. */
export interface Measure {
  readonly question: QuestionId;
  /** Undefined when any answer will do. */
  readonly option: OptionId | undefined;
}
export function measureOf(written: string): Measure {
  const [first = "", second] = written.split(".");
  if (second === undefined) return { question: measures, option: first };
  return { question: first, option: second === "filled" ? undefined : second };
}

const isThere = ({ question, option }: Measure): Condition =>
  option === undefined ? { not: { question, empty: true } } : { question, includes: option };

/** Nothing that fits the barrier is chosen. What is not asked on this route is no mistake; no measures at all is one always. */
function lacksMeasure(barrier: OptionId, given: Given): Judged {
  const { answers, profile, isShown } = given;
  const asked = (profile.twice.barrierMeasures[barrier] ?? []).map(measureOf).filter(({ question }) => isShown(question));
  const none = isShown(measures) ? judged({ question: measures, empty: true }, answers) : certain(false);
  return anyOf([none, asked.length === 0 ? certain(false) : allOf(asked.map((one) => judged({ not: isThere(one) }, answers)))]);
}
const judged = (condition: Condition, answers: Answers): Judged => judge(condition, { answers, ...nothingElse });
const nothingElse: Pick<Facts, "quantity" | "check"> = {
  quantity: () => ({ value: undefined, low: -Infinity, high: Infinity, terms: [], missing: [] }),
  check: () => undefined,
};

/** R22: a barrier is named and no fitting measure is chosen. */
export const barrierWithoutMeasure: Check = {
  reads: ["barriers", measures, "selection", "absentInterests", "advisoryBodies"],
  about: ["barriers"],
  judge: (given): Outcome => {
    const answer = given.answers["barriers"];
    if (isUnsure(answer)) return openFor("barriers");
    const named = answer?.kind === "multi" ? answer.options.filter((option) => option !== "nobody") : [];
    const found = named.map((barrier) => ({ barrier, ...lacksMeasure(barrier, given) }));
    const lacking = found.filter(({ truth }) => truth === "yes").map(({ barrier }) => ({ question: "barriers", includes: barrier }));
    if (lacking.length > 0) return { ...certain(true), because: lacking };
    const open = found.filter(({ truth }) => truth === "unknown").flatMap(({ missing }) => missing);
    return open.length > 0 ? openFor(...open) : certain(false);
  },
};
