import { isGiven } from "../../../engine/answers.ts";
import type { Answers, Finding, QuestionId } from "../../../engine/types.ts";
import { definition } from "../definition.ts";
import type { Assessment } from "../findings.ts";

const beside = new Map(definition.rules.map(({ id, beside: places }) => [id, places ?? []]));

/** The questions beside which a finding is shown; it is repaired at the first. */
export const placesOf = ({ rule }: Pick<Finding, "rule">): readonly QuestionId[] => beside.get(rule) ?? [];

/**
 * The findings to show beside a question while it is being answered. That it was left empty is said only after it was left:
 * nobody may be told of a gap before having had the chance to fill it.
 */
export function findingsBeside(question: QuestionId, { findings }: Assessment, answers: Answers, wasLeft: boolean): readonly Finding[] {
  if (!wasLeft && !isGiven(answers[question])) return [];
  return findings
    .filter((finding) => placesOf(finding).includes(question))
    .toSorted((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight));
}
/** What has to be solved first stands first. */
const order: readonly Finding["weight"][] = ["stop", "caution", "tip"];

/** Counts of what still asks for attention, by weight. */
export function countsOf({ findings }: Assessment): Readonly<Record<Finding["weight"], number>> {
  const count = (weight: Finding["weight"]) => findings.filter((one) => one.weight === weight && !one.accepted).length;
  return { stop: count("stop"), caution: count("caution"), tip: count("tip") };
}
