import { questionsRead } from "./conditions.ts";
import { judge } from "./judge.ts";
import type { Accepted, Facts, Finding, Rule, RuleId, RuleVariant } from "./types.ts";

/** Every rule as judged, in the order of the rules. An acceptance counts only while the facts are those it was given for. */
export function findingsOf(rules: readonly Rule[], facts: Facts, accepted: Readonly<Record<RuleId, Accepted>>): readonly Finding[] {
  return rules.map((rule) => {
    const finding: Finding = { rule: rule.id, weight: rule.weight, judged: judge(rule.when, facts) };
    const given = accepted[rule.id];
    return given?.facts === factsKey(rule, facts) ? { ...finding, accepted: given } : finding;
  });
}

/** What an acceptance is given for: the answers that the rule reads, as one text. */
const factsKey = (rule: Rule, facts: Facts): string =>
  JSON.stringify([...questionsRead(rule.when)].toSorted().map((id) => [id, facts.answers[id] ?? null]));

/** The variants of a rule's sentence that certainly hold as well. */
export const variantsOf = (rule: Rule, facts: Facts): readonly RuleVariant[] =>
  (rule.variants ?? []).filter((variant) => judge(variant.when, facts).truth === "yes");
