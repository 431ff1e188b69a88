import { rowsIn } from "./answers.ts";
import { quantitiesIn, questionsRead } from "./conditions.ts";
import { judge } from "./judge.ts";
import type { Accepted, Answer, Facts, Finding, RowId, Rule, RuleId, RuleVariant, Settled } from "./types.ts";

/**
 * Every rule as judged, in the order of the rules. An acceptance counts only while the facts are those it was given for.
 * `fingerprint` turns those facts into the short text that an acceptance keeps.
 */
export function findingsOf(
  rules: readonly Rule[],
  facts: Facts,
  accepted: Readonly<Record<RuleId, Accepted>>,
  fingerprint: (value: unknown) => string = JSON.stringify,
): readonly Finding[] {
  return rules.map((rule) => {
    const finding: Finding = { rule: rule.id, weight: rule.weight, judged: judge(rule.when, facts) };
    const given = accepted[rule.id];
    // Only what holds can be accepted.
    const counts = given && finding.judged.truth === "yes" && given.facts === groundsOf(finding, facts, fingerprint);
    return counts ? { ...finding, accepted: given } : finding;
  });
}

/** What an acceptance of this finding is given for, as `Accepted.facts`: it changes as soon as the facts that settled it do. */
export const groundsOf = ({ judged }: Finding, facts: Facts, fingerprint: (value: unknown) => string): string =>
  fingerprint(judged.because.map((fact) => groundOf(fact, facts)));

/** What a fact rests on: the rows that made it so, the answers it reads, and the numbers it compares. The order of rows is nothing. */
function groundOf(fact: Settled, facts: Facts) {
  const { rows = [], ...own } = fact;
  const tables = new Set(rows.map(({ table }) => table));
  const read = questionsRead(own).filter((id) => !tables.has(id));
  return {
    own,
    rows: inOrder(rows.map(({ table, row }) => ({ id: `${table} ${row}`, cells: rowIn(facts.answers[table], row)?.cells }))),
    answers: read.map((id) => [id, unordered(facts.answers[id]) ?? null]),
    numbers: quantitiesIn(own).map((id) => [id, facts.quantity(id).low, facts.quantity(id).high]),
  };
}

const rowIn = (answer: Answer | undefined, id: RowId) => rowsIn(answer).find((row) => row.id === id);
const inOrder = <T extends { readonly id: string }>(items: readonly T[]) => items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const unordered = (answer: Answer | undefined) => (answer?.kind === "table" ? { kind: answer.kind, rows: inOrder(answer.rows) } : answer);

/** The variants of a rule's sentence that certainly hold as well. */
export const variantsOf = (rule: Rule, facts: Facts): readonly RuleVariant[] =>
  (rule.variants ?? []).filter((variant) => judge(variant.when, facts).truth === "yes");
