import { isLeftEmpty, isSettling, rowsIn } from "./answers.ts";
import type { Amount, Answer, Answers, Comparison, Condition, Fact, Facts, Judged, QuestionId, RowOf, Truth } from "./types.ts";

/**
 * Judges a condition in three outcomes. `unsure` makes what reads it unknown, unless the rest settles it. Left empty, a list holds
 * nothing and a table has no rows; every other question is then unknown. A fact about a question that is not shown is no, and so is
 * its opposite. `because` holds the facts that settled it, `missing` the questions that would.
 */
export const judge = (condition: Condition, facts: Facts): Judged => judgeAs(condition, facts, true);

/** `asked` is false inside a `not`: the opposite is judged fact by fact, because a question that is not shown supports neither side. */
function judgeAs(condition: Condition, facts: Facts, asked: boolean): Judged {
  if ("not" in condition) return judgeAs(condition.not, facts, !asked);
  if ("all" in condition) return (asked ? allOf : anyOf)(condition.all.map((part) => judgeAs(part, facts, asked)));
  if ("any" in condition) return (asked ? anyOf : allOf)(condition.any.map((part) => judgeAs(part, facts, asked)));
  const judged = judgeFact(condition, facts);
  if (judged === undefined) return settled(condition, false);
  return asked ? judged : flip(judged);
}

/** No as soon as one part is no, else unknown as soon as one part is. */
export function allOf(parts: readonly Judged[]): Judged {
  const refusing = parts.filter((part) => part.truth === "no");
  if (refusing.length > 0) return { truth: "no", because: refusing.flatMap((part) => part.because), missing: [] };
  const open = parts.filter((part) => part.truth === "unknown");
  if (open.length > 0) return { truth: "unknown", because: [], missing: unique(open.flatMap((part) => part.missing)) };
  return { truth: "yes", because: parts.flatMap((part) => part.because), missing: [] };
}
/** Yes as soon as one part is yes, else unknown as soon as one part is. */
export const anyOf = (parts: readonly Judged[]): Judged => flip(allOf(parts.map(flip)));

const opposite: Readonly<Record<Truth, Truth>> = { yes: "no", no: "yes", unknown: "unknown" };
const flip = (judged: Judged): Judged => ({ ...judged, truth: opposite[judged.truth] });
const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** Undefined when the fact is about a question that is not shown. */
function judgeFact(fact: Fact, facts: Facts): Judged | undefined {
  const isHidden = (id: QuestionId) => facts.isShown?.(id) === false;
  if ("check" in fact) return facts.check(fact.check);
  if ("rowsOf" in fact) return isHidden(fact.rowsOf) ? undefined : judgeRows(fact, facts);
  if ("quantity" in fact) {
    const { low, high, missing } = facts.quantity(fact.quantity);
    return compare(fact, { low, high, missing }, fact, facts);
  }
  const other = "before" in fact ? fact.before : "after" in fact ? fact.after : fact.question;
  if (isHidden(fact.question) || isHidden(other)) return undefined;
  if ("before" in fact) return judgeDays(fact, fact.question, fact.before, facts.answers);
  if ("after" in fact) return judgeDays(fact, fact.after, fact.question, facts.answers);
  return judgeAnswer(fact, facts.answers[fact.question], facts);
}

type AnswerFact = Exclude<Fact, { check: string } | { rowsOf: string } | { quantity: string } | { before: string } | { after: string }>;

function judgeAnswer(fact: AnswerFact, answer: Answer | undefined, facts: Facts): Judged {
  if (answer?.kind === "unsure") return unknown([fact.question]);
  const isEmpty = isLeftEmpty(answer);
  if ("empty" in fact) return settled(fact, isEmpty);
  const chosen = answer?.kind === "multi" ? answer.options : [];
  if ("includes" in fact) return settled(fact, chosen.includes(fact.includes));
  if ("includesOtherThan" in fact)
    return settled(
      fact,
      chosen.some((option) => option !== fact.includesOtherThan),
    );
  if (isEmpty || !isSettling(answer)) return unknown([fact.question]);
  if ("first" in fact) return settled(fact, chosen[0] === fact.first);
  if ("is" in fact) return settled(fact, answer.kind === "single" && answer.option === fact.is);
  if ("oneOf" in fact) return settled(fact, answer.kind === "single" && fact.oneOf.includes(answer.option));
  if (answer.kind !== "scale" && answer.kind !== "number") return settled(fact, false);
  return compare(fact, { low: answer.value, high: answer.value, missing: [] }, fact, facts);
}

const settled = (fact: Fact, holds: boolean, rows: readonly RowOf[] = []): Judged => ({
  truth: holds ? "yes" : "no",
  because: [rows.length > 0 ? { ...fact, rows } : fact],
  missing: [],
});
const unknown = (missing: readonly QuestionId[]): Judged => ({ truth: "unknown", because: [], missing });

interface Reach {
  readonly low: number;
  readonly high: number;
  readonly missing: readonly QuestionId[];
}

/** A comparison of ranges is settled only when it comes out the same for everything that both can still be. */
function compare(comparison: Comparison, own: Reach, fact: Fact, facts: Facts): Judged {
  const reachOf = (amount: Amount): Reach =>
    typeof amount === "number" ? { low: amount, high: amount, missing: [] } : facts.quantity(amount.quantity);
  const [greater, least, strictly] =
    "atLeast" in comparison
      ? [own, reachOf(comparison.atLeast), false]
      : "above" in comparison
        ? [own, reachOf(comparison.above), true]
        : "atMost" in comparison
          ? [reachOf(comparison.atMost), own, false]
          : [reachOf(comparison.below), own, true];
  const exceeds = (a: number, b: number) => (strictly ? a > b : a >= b);
  if (exceeds(greater.low, least.high)) return settled(fact, true);
  if (!exceeds(greater.high, least.low)) return settled(fact, false);
  return unknown(unique([...greater.missing, ...least.missing]));
}

function judgeDays(fact: Fact, first: QuestionId, second: QuestionId, answers: Answers): Judged {
  const [earlier, later] = [answers[first], answers[second]];
  const missing = [first, second].filter((id) => answers[id]?.kind !== "date");
  if (earlier?.kind !== "date" || later?.kind !== "date") return unknown(missing);
  return settled(fact, earlier.value < later.value);
}

/**
 * Rows see their own cells only; one without a filled cell does not count. An empty cell leaves its row unknown, and the whole as
 * long as that row could matter. The rows that made it so are named.
 */
function judgeRows(fact: Extract<Fact, { rowsOf: QuestionId }>, { answers, quantity, check }: Facts): Judged {
  const answer = answers[fact.rowsOf];
  if (answer?.kind === "unsure") return unknown([fact.rowsOf]);
  const judged = rowsIn(answer).map(({ id, cells }) => ({ id, truth: judge(fact.where, { answers: cells, quantity, check }).truth }));
  const those = (truth: Truth) => judged.filter((row) => row.truth === truth).map(({ id }): RowOf => ({ table: fact.rowsOf, row: id }));
  const [holding, refusing, open] = [those("yes"), those("no"), those("unknown").length];
  if (fact.every) {
    if (judged.length === 0 || refusing.length > 0) return settled(fact, false, refusing);
    return open > 0 ? unknown([fact.rowsOf]) : settled(fact, true, holding);
  }
  const least = fact.atLeast ?? 1;
  if (holding.length >= least) return settled(fact, true, holding);
  return holding.length + open >= least ? unknown([fact.rowsOf]) : settled(fact, false);
}
