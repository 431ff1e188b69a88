import { isLeftEmpty, rowsIn } from "../../engine/answers.ts";
import type { Answer, Answers, Fact, IsoDate, Judged, QuestionId, Row, RowOf } from "../../engine/types.ts";
import type { FormFactsOf } from "../forms.ts";
import type { Profile } from "../profile.ts";

/** What a check judges: the answers that count, and what else is known. */
export interface Given {
  readonly answers: Answers;
  readonly profile: Profile;
  readonly formFacts: FormFactsOf;
  readonly isShown: (id: QuestionId) => boolean;
}
/** What the condition tree cannot say, as a pure function with a name. */
export interface Check {
  /** Every question it looks at. */
  readonly reads: readonly QuestionId[];
  /** The questions it is about: when one is not shown it holds neither way. All that it reads when left out. */
  readonly about?: readonly QuestionId[];
  readonly judge: (given: Given) => Outcome;
}
/** How a check came out. `because` holds facts besides the check itself; `rows` the rows that caused it. */
export interface Outcome extends Judged {
  readonly because: readonly Fact[];
  readonly rows?: readonly RowOf[];
}

/** Settled, one way or the other. Rows are named only by what holds. */
export const certain = (holds: boolean, rows: readonly RowOf[] = []): Outcome => ({
  truth: holds ? "yes" : "no",
  because: [],
  missing: [],
  ...(holds && rows.length > 0 ? { rows } : {}),
});
/** Open until these questions are answered. */
export const openFor = (...missing: readonly QuestionId[]): Outcome => ({ truth: "unknown", because: [], missing: [...new Set(missing)] });

/** Yes with every row for which the test is yes; unknown while another row could still be. A table that is `unsure` is unknown. */
export function someRow(table: QuestionId, { answers }: Given, test: (row: Row) => Judged): Outcome {
  if (isUnsure(answers[table])) return openFor(table);
  const judged = rowsIn(answers[table]).map((row) => ({ row, ...test(row) }));
  const holding = judged.filter(({ truth }) => truth === "yes").map(({ row }): RowOf => ({ table, row: row.id }));
  if (holding.length > 0) return certain(true, holding);
  const open = judged.filter(({ truth }) => truth === "unknown");
  return open.length > 0 ? openFor(...open.flatMap(({ missing }) => missing)) : certain(false);
}

/** The opposite, with other rows: those that make it so. */
export const opposite = (outcome: Outcome, rows: readonly RowOf[] = []): Outcome =>
  outcome.truth === "unknown" ? outcome : certain(outcome.truth === "no", outcome.truth === "no" ? rows : []);

export const isUnsure = (answer: Answer | undefined): boolean => answer?.kind === "unsure";
export const optionIn = (answers: Answers, id: QuestionId): string | undefined => {
  const answer = answers[id];
  return answer?.kind === "single" ? answer.option : undefined;
};
export const numberIn = (answers: Answers, id: QuestionId): number | undefined => {
  const answer = answers[id];
  return answer?.kind === "number" || answer?.kind === "scale" ? answer.value : undefined;
};
export const textIn = (answers: Answers, id: QuestionId): string | undefined => {
  const answer = answers[id];
  return answer?.kind === "text" && !isLeftEmpty(answer) ? answer.value : undefined;
};
/** A day as the number of days since 1970, so that days can be counted. */
export const dayIn = (answers: Answers, id: QuestionId): number | undefined => {
  const answer = answers[id];
  return answer?.kind === "date" ? dayNumber(answer.value) : undefined;
};
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
/** The day with this number, as 2027-03-15. */
export const dayOf = (number: number): IsoDate => new Date(number * 86_400_000).toISOString().slice(0, 10);
