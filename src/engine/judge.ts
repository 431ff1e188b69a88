import { isSettling } from "./answers.ts";
import type { Amount, Answers, Comparison, Condition, Fact, Facts, Judged, QuestionId, Row, Truth } from "./types.ts";

/**
 * Judges a condition in three outcomes. An answer that is missing or `unsure` makes what reads it unknown, unless the rest settles
 * it. `because` holds the facts that settled it, `missing` the questions that would.
 */
export function judge(condition: Condition, facts: Facts): Judged {
  if ("all" in condition) return every(condition.all.map((part) => judge(part, facts)));
  if ("any" in condition) return flip(every(condition.any.map((part) => flip(judge(part, facts)))));
  if ("not" in condition) return flip(judge(condition.not, facts));
  return judgeFact(condition, facts);
}

/** No as soon as one part is no, else unknown as soon as one part is. */
function every(parts: readonly Judged[]): Judged {
  const refusing = parts.filter((part) => part.truth === "no");
  if (refusing.length > 0) return { truth: "no", because: refusing.flatMap((part) => part.because), missing: [] };
  const open = parts.filter((part) => part.truth === "unknown");
  if (open.length > 0) return { truth: "unknown", because: [], missing: unique(open.flatMap((part) => part.missing)) };
  return { truth: "yes", because: parts.flatMap((part) => part.because), missing: [] };
}
const opposite: Readonly<Record<Truth, Truth>> = { yes: "no", no: "yes", unknown: "unknown" };
const flip = (judged: Judged): Judged => ({ ...judged, truth: opposite[judged.truth] });
const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

function judgeFact(fact: Fact, facts: Facts): Judged {
  if ("check" in fact) return facts.check(fact.check);
  if ("rowsOf" in fact) return judgeRows(fact, facts);
  if ("quantity" in fact) {
    const { low, high, missing } = facts.quantity(fact.quantity);
    return compare(fact, { low, high, missing }, fact, facts);
  }
  if ("before" in fact) return judgeDays(fact, fact.question, fact.before, facts.answers);
  if ("after" in fact) return judgeDays(fact, fact.after, fact.question, facts.answers);
  const answer = facts.answers[fact.question];
  if ("empty" in fact) return answer?.kind === "unsure" ? unknown([fact.question]) : settled(fact, answer === undefined);
  if (!isSettling(answer)) return unknown([fact.question]);
  if ("is" in fact) return settled(fact, answer.kind === "single" && answer.option === fact.is);
  if ("oneOf" in fact) return settled(fact, answer.kind === "single" && fact.oneOf.includes(answer.option));
  if ("includes" in fact) return settled(fact, answer.kind === "multi" && answer.options.includes(fact.includes));
  if (answer.kind !== "scale" && answer.kind !== "number") return settled(fact, false);
  return compare(fact, { low: answer.value, high: answer.value, missing: [] }, fact, facts);
}

const settled = (fact: Fact, holds: boolean): Judged => ({ truth: holds ? "yes" : "no", because: [fact], missing: [] });
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

/** Rows see their own cells only. An empty cell leaves its row unknown, and the whole as long as that row could matter. */
function judgeRows(fact: Extract<Fact, { rowsOf: QuestionId }>, facts: Facts): Judged {
  const answer = facts.answers[fact.rowsOf];
  if (!isSettling(answer)) return unknown([fact.rowsOf]);
  const rows: readonly Row[] = answer.kind === "table" ? answer.rows : [];
  const truths = rows.map((row) => judge(fact.where, { ...facts, answers: row.cells }).truth);
  const count = (truth: Truth) => truths.filter((one) => one === truth).length;
  if (fact.every) {
    if (rows.length === 0 || count("no") > 0) return settled(fact, false);
    return count("unknown") > 0 ? unknown([fact.rowsOf]) : settled(fact, true);
  }
  const least = fact.atLeast ?? 1;
  if (count("yes") >= least) return settled(fact, true);
  return count("yes") + count("unknown") >= least ? unknown([fact.rowsOf]) : settled(fact, false);
}
