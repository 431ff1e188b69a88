import { memo, useMemo, type ReactNode } from "react";
import { movedUp, type Recommendation } from "../../../domain/tools/recommend.ts";
import { useBriefs } from "../forms/briefs.ts";
import type { CardFootProps } from "./CardFoot.tsx";
import { FormCard } from "./FormCard.tsx";

export interface FormCardsProps extends Pick<CardFootProps, "base" | "row" | "step" | "undo" | "actions" | "onCompare" | "readOnly"> {
  readonly recommendation: Recommendation;
  /** The forms that are kept in mind for the step. */
  readonly considered: readonly string[];
  /** The forms that are ticked to be put side by side. */
  readonly compared: readonly string[];
}

/** The forms from one place in the list to another. */
export const FormCards = memo(function FormCards({
  recommendation,
  considered,
  compared,
  undo,
  from,
  to,
  ...shared
}: FormCardsProps & { readonly from: number; readonly to: number }): ReactNode {
  const briefs = useBriefs();
  const moved = useMemo(() => movedUp(recommendation), [recommendation]);
  const { chosen } = shared.step ?? {};
  const chosenForm = chosen && "form" in chosen ? chosen.form : undefined;
  return (
    <ol className="think-forms" start={from + 1}>
      {recommendation.offered.slice(from, to).map((scored, at) => {
        const { id } = scored.method;
        return (
          <FormCard
            key={id}
            {...shared}
            scored={scored}
            asked={recommendation.asked}
            brief={briefs[id]}
            at={from + at + 1}
            isMovedUp={moved.has(scored)}
            isChosen={chosenForm === id}
            isKept={considered.includes(id)}
            undo={undo?.form === id ? undo : undefined}
            compared={compared.includes(id) ? compared : undefined}
          />
        );
      })}
    </ol>
  );
});
