import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import { LabelledField, type LabelledFieldProps } from "./LabelledField.tsx";
import { describedBy } from "./Parts.tsx";

export interface SelectFieldProps extends LabelledFieldProps {
  /** Empty while nothing is chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Shown while nothing is chosen. */
  readonly placeholder?: string | undefined;
}

/** A choice out of a list that is too long for cards. */
export function SelectField({ value, onChange, options, placeholder, ...field }: SelectFieldProps): ReactNode {
  const { id, description, error, optional } = field;
  return (
    <LabelledField {...field}>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        className={classes("utrecht-select utrecht-select--html-select", error !== undefined && "utrecht-select--invalid")}
        aria-describedby={describedBy(id, description, error)}
        aria-invalid={error === undefined ? undefined : true}
        aria-required={optional ? undefined : true}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </LabelledField>
  );
}
