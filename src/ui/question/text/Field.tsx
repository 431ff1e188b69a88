import type { ReactNode } from "react";
import { LabelledField } from "../../field/LabelledField.tsx";
import { describedBy } from "../../field/Parts.tsx";
import { textareaClass, textboxClass } from "../../field/TextField.tsx";
import type { FieldProps, QuestionOf } from "../types.ts";

/** A text of one line, or of more. */
export function Field({ question, words, id, level, description, error, initial }: FieldProps<QuestionOf<"text">>): ReactNode {
  const shared = {
    id,
    name: id,
    "data-typed": question.id,
    defaultValue: typeof initial === "string" ? initial : "",
    autoComplete: "off",
    "aria-describedby": describedBy(id, description, error),
    "aria-invalid": error === undefined ? undefined : true,
    "aria-required": question.optional ? undefined : true,
  };
  return (
    <LabelledField id={id} label={words.ask} level={level} description={description} error={error} optional={question.optional}>
      {question.long ? (
        <textarea {...shared} rows={5} className={textareaClass(error)} />
      ) : (
        <input {...shared} type="text" className={textboxClass(error)} />
      )}
    </LabelledField>
  );
}
