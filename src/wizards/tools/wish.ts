import kinds from "../../../content/situations.yaml";
import { prefillsOf, type Prefill } from "../../domain/tools/prefill.ts";
import type { Dossier } from "../../dossier/types.ts";
import type { Answer, Answers, QuestionId, RowId } from "../../engine/types.ts";
import { stepOf } from "./steps.ts";

/**
 * What is asked of a form for one step. What a person said about a filter stands in the case and wins; `unsure` there means that
 * it was left open on purpose. A filter that nobody touched takes what the plan suggests.
 */
export interface Wish {
  /** What counts. */
  readonly answers: Answers;
  /** What a person said, by filter. */
  readonly own: Answers;
  readonly suggested: ReadonlyMap<QuestionId, Prefill>;
}

export function wishOf({ answers, filters }: Pick<Dossier, "answers" | "filters">, row: RowId): Wish {
  const own = filters[row] ?? {};
  const prefills = prefillsOf(answers, stepOf(answers, row)?.cells ?? {}, kinds);
  return {
    answers: { ...Object.fromEntries(prefills.map(({ filter, answer }) => [filter, answer])), ...own },
    own,
    suggested: new Map(prefills.map((prefill) => [prefill.filter, prefill])),
  };
}

/** What to keep when a person empties a filter: that it was on purpose, so that no suggestion comes back by itself. */
export const leftOpen: Answer = { kind: "unsure" };
