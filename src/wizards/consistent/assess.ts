import allDuties from "../../../content/duties.yaml";
import { adviceOf, type Advice } from "../../domain/advice.ts";
import { dutiesOf } from "../../domain/duties.ts";
import type { Profile } from "../../domain/profile.ts";
import { findingsOf, variantsOf } from "../../engine/findings.ts";
import { routeOf } from "../../engine/route.ts";
import type { Answers, Finding, Route, RuleVariant } from "../../engine/types.ts";
import { definition, factsOf } from "./definition.ts";

export type DutyEntry = (typeof allDuties)[number];
/** A rule that certainly holds, with the sentence variants that hold as well. */
export interface Signal extends Finding {
  readonly variants: readonly RuleVariant[];
}
/** Everything that follows from the answers of a case; recomputed, never stored as truth. */
export interface Assessment {
  readonly route: Route;
  readonly advice: Advice;
  readonly signals: readonly Signal[];
  /** All rules with how they were judged, for those who want to look. */
  readonly findings: readonly Finding[];
  readonly duties: readonly DutyEntry[];
}

export function assess(answers: Answers, profile: Profile): Assessment {
  const route = routeOf(definition, answers);
  const facts = factsOf(route.answers, profile);
  const findings = findingsOf(definition.rules, facts, {});
  const signals = findings
    .filter((finding) => finding.judged.truth === "yes")
    .map((finding) => ({ ...finding, variants: variantsOf(ruleOf(finding.rule), facts) }));
  return { route, advice: adviceOf(route.answers, route.open, profile), signals, findings, duties: dutiesOf(route.answers, allDuties) };
}

function ruleOf(id: string) {
  const rule = definition.rules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`No rule '${id}'.`);
  return rule;
}
