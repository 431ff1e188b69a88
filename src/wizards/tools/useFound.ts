import { useDeferredValue, useMemo } from "react";
import standard from "../../../content/profiles/standard.yaml";
import type { Recommendation } from "../../domain/tools/recommend.ts";
import type { Scored } from "../../domain/tools/score.ts";
import type { Session } from "../../dossier/api.ts";
import type { RowId } from "../../engine/types.ts";
import { recommendFor } from "./catalogue.ts";
import { useWish } from "./useWish.ts";
import type { Wish } from "./wish.ts";

/** What is asked for a step and what fits. A press on a filter shows at once; the list follows when there is time. */
export function useFound(session: Session, row: RowId): { readonly wish: Wish; readonly recommendation: Recommendation } {
  const wish = useWish(session, row);
  const answers = useDeferredValue(wish.answers);
  const recommendation = useMemo(() => recommendFor(answers, standard), [answers]);
  return { wish, recommendation };
}

/** Where one form stands; undefined for the form that closes every step while it does not compete. */
export const scoredOf = ({ ranked, excluded }: Recommendation, form: string): Scored | undefined =>
  ranked.find(({ method }) => method.id === form) ?? excluded.find(({ method }) => method.id === form);

/** Whether there is enough to rank by: without a goal or a promise there is no list. */
export const isAsked = ({ asked }: Recommendation): boolean => asked.goals.length > 0 && asked.rungs.length > 0;
