import type { ReactNode } from "react";
import { classes } from "../../classes.ts";
import { LabelledField } from "../../field/LabelledField.tsx";
import { describedBy } from "../../field/Parts.tsx";
import { textboxClass } from "../../field/TextField.tsx";
import type { FieldProps, QuestionOf } from "../types.ts";

/** A number; typed as text, since a number box of the browser drops what it cannot read. */
export function Field({ question, words, id, level, description, error, initial }: FieldProps<QuestionOf<"number">>): ReactNode {
  return (
    <LabelledField id={id} label={words.ask} level={level} description={description} error={error} optional={question.optional}>
      <input
        id={id}
        name={id}
        data-typed={question.id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        defaultValue={typeof initial === "string" ? initial : ""}
        className={classes(textboxClass(error), "think-short")}
        aria-describedby={describedBy(id, description, error)}
        aria-invalid={error === undefined ? undefined : true}
        aria-required={question.optional ? undefined : true}
      />
    </LabelledField>
  );
}
