import type { ReactNode } from "react";
import { useWords } from "../../../i18n/index.ts";
import { CheckCards } from "../../field/CheckCards.tsx";
import type { FieldProps, QuestionOf } from "../types.ts";
import { useUnsureOption } from "../unsure.ts";
import { choose, valuesOf } from "./parse.ts";

/** Any number of options. Where the order counts, the order of ticking is the order, and each choice shows its place. */
export function Field({ question, words, id, level, description, error, answer, onAnswer }: FieldProps<QuestionOf<"multi">>): ReactNode {
  const { t } = useWords("app");
  const apart = useUnsureOption(words);
  const values = valuesOf(answer);
  const limit = question.max === undefined ? t("ui.chooseAny") : t("ui.chooseUpTo", { count: question.max });
  return (
    <CheckCards
      id={id}
      legend={words.ask}
      level={level}
      description={
        <>
          {description}
          <span className="think-description__part">{question.ordered ? `${limit} ${t("ui.chooseInOrder")}` : limit}</span>
        </>
      }
      error={error}
      optional={question.optional}
      values={values}
      options={question.options.map((option) => {
        const { label, help } = words.optionOf(option);
        const place = values.indexOf(option) + 1;
        return {
          value: option,
          label: question.ordered && place > 0 ? `${label} (${t("ui.place", { place })})` : label,
          description: help,
        };
      })}
      apart={apart}
      onChange={(_, changed) => onAnswer(choose(question, answer, changed))}
    />
  );
}
