import { memo, useId, useRef, type ReactNode } from "react";
import type { Method } from "../../../domain/tools/method.ts";
import type { RowId } from "../../../engine/types.ts";
import { useWords } from "../../../i18n/index.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { formOf } from "../catalogue.ts";
import { pathOfCompare } from "../paths.ts";
import type { PlanStep } from "../steps.ts";
import { namespaces } from "../words.ts";
import type { FormActions, Undo } from "./useFormActions.ts";

export interface CardFootProps {
  readonly method: Method;
  readonly base: string;
  readonly row: RowId;
  readonly step: PlanStep | undefined;
  /** The one that the page leads to; all others have a quieter button. */
  readonly isFirst: boolean;
  readonly isChosen: boolean;
  readonly isKept: boolean;
  /** What was replaced by this form a moment ago. */
  readonly undo: Undo | undefined;
  readonly actions: FormActions;
  /** The forms that are ticked, when this one is among them. */
  readonly compared: readonly string[] | undefined;
  /** Without it there is nothing to put it beside. */
  readonly onCompare?: ((form: string, isCompared: boolean) => void) | undefined;
  readonly readOnly: boolean;
}

/** What can be done with a form: take it for the step, keep it in mind, put it beside others. */
export const CardFoot = memo(function CardFoot(props: CardFootProps): ReactNode {
  const { method, base, row, step, isFirst, isChosen, isKept, undo, actions, compared, onCompare, readOnly } = props;
  const words = useWords(...namespaces);
  const tick = useId();
  const choose = useRef<HTMLButtonElement>(null);
  if (readOnly) return null;
  const named = (
    <span className="think-visually-hidden">
      : <span lang="nl">{method.name}</span>
    </span>
  );
  return (
    <div className="think-form__foot">
      {step && (
        <Button
          ref={choose}
          kind={isFirst && !isChosen ? "primary" : "secondary"}
          onClick={() => actions.choose(isChosen ? undefined : method.id)}
        >
          {words.t(isChosen ? "words.form.takeAway" : "words.form.choose", { number: step.number })}
          {named}
        </Button>
      )}
      <Button kind="subtle" onClick={() => actions.keep(method.id, !isKept)}>
        {words.t(isKept ? "words.form.forget" : "words.form.keep")}
        {named}
      </Button>
      {onCompare && (
        <span className="think-form__tick">
          <input
            id={tick}
            type="checkbox"
            className="utrecht-checkbox utrecht-checkbox--html-input"
            checked={compared !== undefined}
            onChange={(event) => onCompare(method.id, event.currentTarget.checked)}
          />
          <label htmlFor={tick} className="utrecht-form-label utrecht-form-label--checkbox">
            {words.t("words.form.compare")}
            {named}
          </label>
        </span>
      )}
      {compared && compared.length > 1 && (
        <Link href={`${base}/${pathOfCompare(row, compared)}`}>{words.t("words.form.compareNow", { count: compared.length })}</Link>
      )}
      <output className="think-form__told">
        {isChosen && undo && `${words.t("words.form.chosenNow", { number: step?.number ?? 0 })} ${beforeText(words, undo)}`}
      </output>
      {isChosen && undo && (
        <Button
          kind="subtle"
          onClick={() => {
            actions.undo();
            choose.current?.focus();
          }}
        >
          {words.t("words.form.undo")}
          {named}
        </Button>
      )}
    </div>
  );
});

/** What stood there before; nothing when the step had no form. */
function beforeText(words: ReturnType<typeof useWords>, { before }: Undo): string {
  if (before?.kind !== "text") return "";
  return words.t("words.form.before", { name: formOf(before.value)?.name ?? before.value });
}
