import type { ReactNode } from "react";
import { RadioCards } from "../../field/RadioCards.tsx";
import type { FieldProps, QuestionOf } from "../types.ts";
import { unsureValue, useUnsureOption } from "../unsure.ts";

/** One option out of several. */
export function Field({ question, words, id, level, description, error, answer, onAnswer }: FieldProps<QuestionOf<"single">>): ReactNode {
  const apart = useUnsureOption(words);
  return (
    <RadioCards
      id={id}
      legend={words.ask}
      level={level}
      description={description}
      error={error}
      optional={question.optional}
      value={answer?.kind === "unsure" ? unsureValue : answer?.kind === "single" ? answer.option : undefined}
      options={question.options.map((option) => {
        const { label, help } = words.optionOf(option);
        return { value: option, label, description: help };
      })}
      apart={apart}
      onChange={(value) => onAnswer(value === unsureValue ? { kind: "unsure" } : { kind: "single", option: value })}
    />
  );
}
