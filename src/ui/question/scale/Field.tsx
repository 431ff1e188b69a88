import type { ReactNode } from "react";
import { useWords } from "../../../i18n/index.ts";
import { RadioCards } from "../../field/RadioCards.tsx";
import { Rungs } from "../../rungs/Rungs.tsx";
import type { FieldProps, QuestionOf } from "../types.ts";
import { unsureValue, useUnsureOption } from "../unsure.ts";

/** A position on a scale; every position says what it means. */
export function Field({ question, words, id, level, description, error, answer, onAnswer }: FieldProps<QuestionOf<"scale">>): ReactNode {
  const { t } = useWords("app");
  const apart = useUnsureOption(words);
  const positions = Array.from({ length: question.to - question.from + 1 }, (_, at) => question.from + at);
  return (
    <RadioCards
      id={id}
      legend={words.ask}
      level={level}
      description={description}
      error={error}
      optional={question.optional}
      value={answer?.kind === "unsure" ? unsureValue : answer?.kind === "scale" ? String(answer.value) : undefined}
      options={positions.map((position, at) => {
        const { label, example } = words.positionOf(position);
        return {
          value: String(position),
          label: (
            <>
              <span className="think-visually-hidden">{t("ui.position")}</span> {position}. {label}
            </>
          ),
          description: example === undefined ? undefined : t("ui.example", { example }),
          figure: <Rungs filled={at + 1} of={positions.length} />,
        };
      })}
      apart={apart}
      onChange={(value) => onAnswer(value === unsureValue ? { kind: "unsure" } : { kind: "scale", value: Number(value) })}
    />
  );
}
