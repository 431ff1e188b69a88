import type { ReactNode } from "react";
import { Choice, Or, type ChoiceOption } from "./Choice.tsx";
import { ChoiceGroup, type ChoiceGroupProps } from "./ChoiceGroup.tsx";

export interface RadioCardsProps extends ChoiceGroupProps {
  /** Nothing is chosen while it is undefined. */
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  readonly options: readonly ChoiceOption[];
  /** A last choice under an "or", such as "I don't know yet". */
  readonly apart?: ChoiceOption | undefined;
}

/** One choice out of several. The first choice has the id `<id>-0`. */
export function RadioCards({ value, onChange, options, apart, ...group }: RadioCardsProps): ReactNode {
  const { id, error } = group;
  const choice = (option: ChoiceOption, at: number, plain = false) => (
    <Choice
      key={option.value}
      id={`${id}-${at}`}
      name={id}
      type="radio"
      option={option}
      checked={option.value === value}
      invalid={error !== undefined}
      plain={plain}
      onChange={() => onChange(option.value)}
    />
  );
  return (
    <ChoiceGroup {...group} kind="radios">
      {options.map((option, at) => choice(option, at))}
      {apart && (
        <>
          <Or />
          {choice(apart, options.length, true)}
        </>
      )}
    </ChoiceGroup>
  );
}
