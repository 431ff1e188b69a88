import type { Profile } from "../../../domain/profile.ts";
import type { Method } from "../../../domain/tools/method.ts";
import type { Recommendation } from "../../../domain/tools/recommend.ts";
import type { Scored } from "../../../domain/tools/score.ts";
import type { Dossier } from "../../../dossier/types.ts";
import type { RowId } from "../../../engine/types.ts";
import { formOf, recommendFor } from "../catalogue.ts";
import { loose } from "../paths.ts";
import { stepsOf, type PlanStep } from "../steps.ts";
import { wishOf, type Wish } from "../wish.ts";

/** What Tools says of one step, as a document tells it. */
export interface StepAdvice {
  readonly id: RowId;
  /** Undefined for what was asked without a plan. */
  readonly step: PlanStep | undefined;
  readonly wish: Wish;
  /** Undefined while no goal or no promise is known: then there is no list. */
  readonly recommendation: Recommendation | undefined;
  /** The form of the catalogue that was chosen, with what it scores where the rule ranks it. */
  readonly chosen: { readonly method: Method; readonly scored: Scored | undefined } | undefined;
}

/** The advice for every step of the plan, and for what was asked without one. */
export function advicesOf({ answers, filters }: Pick<Dossier, "answers" | "filters">, profile: Profile): readonly StepAdvice[] {
  const adviceOf = (id: RowId, step: PlanStep | undefined): StepAdvice => {
    const wish = wishOf({ answers, filters }, id);
    const isAsked = (["goals", "rungs"] as const).every((filter) => wish.answers[filter]?.kind === "multi");
    const recommendation = isAsked ? recommendFor(wish.answers, profile) : undefined;
    const method = step?.chosen && "form" in step.chosen ? formOf(step.chosen.form) : undefined;
    const scored = recommendation && [...recommendation.ranked, ...recommendation.excluded].find((one) => one.method.id === method?.id);
    return { id, step, wish, recommendation, chosen: method && { method, scored } };
  };
  return [
    ...stepsOf(answers).map((step) => adviceOf(step.id, step)),
    ...(Object.keys(filters[loose] ?? {}).length > 0 ? [adviceOf(loose, undefined)] : []),
  ];
}

/** The forms that were chosen, each once, in the order of the steps. */
export const chosenForms = (advices: readonly StepAdvice[]): readonly Method[] => [
  ...new Set(advices.flatMap(({ chosen }) => chosen?.method ?? [])),
];
