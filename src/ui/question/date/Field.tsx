import type { ReactNode } from "react";
import { useWords } from "../../../i18n/index.ts";
import { classes } from "../../classes.ts";
import { ChoiceGroup } from "../../field/ChoiceGroup.tsx";
import { textboxClass } from "../../field/TextField.tsx";
import type { FieldProps, QuestionOf } from "../types.ts";
import { dateInput } from "./parse.ts";

const parts = ["day", "month", "year"] as const;

/** A day in three boxes, which everybody can type, also by voice and at 400 %. */
export function Field({ question, words, id, level, description, error, initial }: FieldProps<QuestionOf<"date">>): ReactNode {
  const { t } = useWords("app");
  const start = dateInput(initial);
  return (
    <ChoiceGroup
      id={id}
      legend={words.ask}
      level={level}
      description={
        <>
          {description}
          <span className="think-description__part">{t("ui.date.example")}</span>
        </>
      }
      error={error}
      optional={question.optional}
      kind="others"
    >
      <div className="think-date">
        {parts.map((part) => (
          <div key={part} className="utrecht-form-field">
            <label htmlFor={`${id}-${part}`} className="utrecht-form-label">
              {t(`ui.date.${part}`)}
            </label>
            <input
              id={`${id}-${part}`}
              name={`${id}.${part}`}
              data-typed={question.id}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              defaultValue={start[part]}
              className={classes(textboxClass(error), `think-date__${part}`)}
              aria-invalid={error === undefined ? undefined : true}
              aria-required={question.optional ? undefined : true}
            />
          </div>
        ))}
      </div>
    </ChoiceGroup>
  );
}
