import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import { Ask, Description, FieldErrorMessage, Optional, descriptionId, errorId, type AskLevel } from "./Parts.tsx";

export interface LabelledFieldProps {
  readonly id: string;
  readonly label: ReactNode;
  /** Makes the label a heading of that level. */
  readonly level?: AskLevel | undefined;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
}

/** Label, explanation and error around one control with that id. */
export function LabelledField({
  id,
  label,
  level,
  description,
  error,
  optional,
  children,
}: LabelledFieldProps & { readonly children: ReactNode }): ReactNode {
  return (
    <div className={classes("utrecht-form-field", error !== undefined && "utrecht-form-field--invalid", "think-field")}>
      <Ask level={level}>
        <label htmlFor={id} className={classes("utrecht-form-label", level !== undefined && "think-field__ask")}>
          {label}
          {optional && <Optional />}
        </label>
      </Ask>
      {Boolean(description) && <Description id={descriptionId(id)}>{description}</Description>}
      {error !== undefined && <FieldErrorMessage id={errorId(id)}>{error}</FieldErrorMessage>}
      {children}
    </div>
  );
}
