import type { Assessment } from "./findings.ts";

/** What `advise` prints for one case (architecture.md 15): what holds and why, what is still open, and what could still hold. */
export function outputOf({ route, judged, findings }: Assessment) {
  return {
    findings: findings.map(({ rule, weight, judged: { because, missing } }) => ({ rule, weight, because, missing })),
    open: route.open,
    unknown: judged
      .filter(({ judged: { truth } }) => truth === "unknown")
      .map(({ rule, weight, judged: { missing } }) => ({ rule, weight, missing })),
  };
}
