import type { ReactNode } from "react";
import { useWords } from "../../i18n/index.ts";
import { classes } from "../classes.ts";

export interface ChoiceOption {
  readonly value: string;
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly figure?: ReactNode;
}
export interface ChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly type: "radio" | "checkbox";
  readonly option: ChoiceOption;
  readonly checked: boolean;
  readonly invalid: boolean;
  readonly plain?: boolean | undefined;
  readonly onChange: (checked: boolean) => void;
}

/** One choice as a card; a press anywhere on it counts. */
export function Choice({ id, name, type, option, checked, invalid, plain, onChange }: ChoiceProps): ReactNode {
  const hint = `${id}-hint`;
  const hasHint = Boolean(option.description);
  return (
    <div className={classes("think-choice", plain && "think-choice--plain")}>
      <input
        id={id}
        name={name}
        type={type}
        value={option.value}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
        aria-describedby={hasHint ? hint : undefined}
        aria-invalid={invalid && type === "checkbox" ? true : undefined}
        className={classes(
          type === "radio" ? "utrecht-radio-button utrecht-radio-button--html-input" : "utrecht-checkbox utrecht-checkbox--html-input",
          invalid && (type === "radio" ? "utrecht-radio-button--invalid" : "utrecht-checkbox--invalid"),
        )}
      />
      <div className="think-choice__body">
        <label htmlFor={id} className={`utrecht-form-label utrecht-form-label--${type}`}>
          {option.label}
        </label>
        {hasHint && (
          <span id={hint} className="think-choice__hint">
            {option.description}
          </span>
        )}
      </div>
      {option.figure !== undefined && <div className="think-choice__figure">{option.figure}</div>}
    </div>
  );
}

/** The word between the choices and the one that stands apart. */
export function Or(): ReactNode {
  const words = useWords("app");
  return <p className="think-or">{words.t("ui.or")}</p>;
}
