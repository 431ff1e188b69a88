import type { Profile, ProfileProblem } from "./profile.ts";

/**
 * A table that falls would let an outcome drop when a slider rises: the promise that like cases come out alike would break. An
 * estimate that falls would have a least above its most.
 */
export function risingProblems({ consistent: numbers, tools: { plan: estimates, costFrom } }: Profile): ProfileProblem[] {
  const rises = (path: string, values: readonly number[]) =>
    values.every((value, at) => at === 0 || value >= (values[at - 1] ?? 0)) ? [] : [{ path, message: "These numbers must not fall." }];
  const classOrder = ["light", "targeted", "solid", "intensive"];
  return [
    ...rises("consistent.weightBands", numbers.weightBands),
    ...rises("consistent.influenceBands", numbers.influenceBands),
    ...rises("consistent.ceilings", Object.values(numbers.ceilings)),
    ...rises("consistent.ceilingsShared", Object.values(numbers.ceilingsShared)),
    ...rises(
      "consistent.weightAtLeast",
      Object.keys(numbers.weightAtLeast)
        .sort()
        .map((key) => classOrder.indexOf(numbers.weightAtLeast[key] ?? "light")),
    ),
    ...(["estimate", "staff", "reportHours"] as const).flatMap((key) =>
      rises(`tools.plan.${key}`, [estimates[key].from, estimates[key].to]),
    ),
    ...rises("tools.plan.costTo", [estimates.costTo.low, estimates.costTo.medium, estimates.costTo.high]),
    ...(["low", "medium", "high"] as const).flatMap((cost) => rises(`tools.plan.costTo.${cost}`, [costFrom[cost], estimates.costTo[cost]])),
  ];
}
