import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import { Ask, Description, FieldErrorMessage, Optional, describedBy, descriptionId, errorId, type AskLevel } from "./Parts.tsx";

export interface ChoiceGroupProps {
  readonly id: string;
  readonly legend: ReactNode;
  /** Makes the legend a heading of that level. */
  readonly level?: AskLevel | undefined;
  /** Only read aloud, where a title above says the same. */
  readonly hideLegend?: boolean | undefined;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
}

/** A question with choices under it; the question is the name of the group. */
export function ChoiceGroup({
  id,
  legend,
  level,
  hideLegend,
  description,
  error,
  optional,
  kind,
  children,
}: ChoiceGroupProps & { readonly kind: "radios" | "others"; readonly children: ReactNode }): ReactNode {
  const isRadio = kind === "radios";
  return (
    <div className={classes("utrecht-form-fieldset", error !== undefined && "utrecht-form-fieldset--invalid")}>
      <fieldset
        id={id}
        className="utrecht-form-fieldset__fieldset--html-fieldset think-fieldset"
        role={isRadio ? "radiogroup" : undefined}
        aria-describedby={describedBy(id, description, error)}
        aria-required={isRadio && !optional ? true : undefined}
        aria-invalid={isRadio && error !== undefined ? true : undefined}
      >
        <legend
          className={classes(
            "utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend",
            hideLegend && "think-visually-hidden",
          )}
        >
          <Ask level={level}>
            {legend}
            {optional && <Optional />}
          </Ask>
        </legend>
        {Boolean(description) && <Description id={descriptionId(id)}>{description}</Description>}
        {error !== undefined && <FieldErrorMessage id={errorId(id)}>{error}</FieldErrorMessage>}
        <div className="think-choices">{children}</div>
      </fieldset>
    </div>
  );
}
