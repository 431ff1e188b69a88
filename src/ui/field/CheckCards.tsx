import type { ReactNode } from "react";
import { Choice, Or, type ChoiceOption } from "./Choice.tsx";
import { ChoiceGroup, type ChoiceGroupProps } from "./ChoiceGroup.tsx";

export interface CheckCardsProps extends ChoiceGroupProps {
  readonly values: readonly string[];
  /** Gets the new list in the order of choosing. Which choices exclude each other is up to the caller. */
  readonly onChange: (values: readonly string[], changed: string) => void;
  readonly options: readonly ChoiceOption[];
  readonly apart?: ChoiceOption | undefined;
}

/** Any number of choices. The first choice has the id `<id>-0`. */
export function CheckCards({ values, onChange, options, apart, ...group }: CheckCardsProps): ReactNode {
  const { id, error } = group;
  const choice = (option: ChoiceOption, at: number, plain = false) => (
    <Choice
      key={option.value}
      id={`${id}-${at}`}
      name={`${id}-${at}`}
      type="checkbox"
      option={option}
      checked={values.includes(option.value)}
      invalid={error !== undefined}
      plain={plain}
      onChange={(checked) => onChange(checked ? [...values, option.value] : values.filter((one) => one !== option.value), option.value)}
    />
  );
  return (
    <ChoiceGroup {...group} kind="others">
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
