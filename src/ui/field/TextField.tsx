import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import { LabelledField, type LabelledFieldProps } from "./LabelledField.tsx";
import { describedBy } from "./Parts.tsx";

export interface TextFieldProps extends LabelledFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** More than one line. */
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
}

/** A text of one line, or of more with `rows`. */
export function TextField({ value, onChange, rows, maxLength, ...field }: TextFieldProps): ReactNode {
  const { id, description, error, optional } = field;
  const shared = {
    id,
    value,
    maxLength,
    autoComplete: "off",
    "aria-describedby": describedBy(id, description, error),
    "aria-invalid": error === undefined ? undefined : true,
    "aria-required": optional ? undefined : true,
  };
  return (
    <LabelledField {...field}>
      {rows === undefined ? (
        <input {...shared} type="text" className={textboxClass(error)} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <textarea {...shared} rows={rows} className={textareaClass(error)} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
    </LabelledField>
  );
}

export const textboxClass = (error: string | undefined): string =>
  classes("utrecht-textbox utrecht-textbox--html-input", error !== undefined && "utrecht-textbox--invalid");
export const textareaClass = (error: string | undefined): string =>
  classes("utrecht-textarea utrecht-textarea--html-textarea", error !== undefined && "utrecht-textarea--invalid");
