import { lazy, Suspense, type ReactNode } from "react";
import { ChoiceGroup } from "../../field/ChoiceGroup.tsx";
import type { FieldProps, QuestionOf } from "../types.ts";

const RowList = lazy(() => import("./RowList.tsx"));

/** A question with rows for an answer. Its title stands at once; the list of rows comes with the code for it. */
export function Field(props: FieldProps<QuestionOf<"table">>): ReactNode {
  const { question, words, id, level, description, error } = props;
  return (
    <ChoiceGroup
      id={id}
      legend={words.ask}
      level={level ?? 2}
      description={description}
      error={error}
      optional={question.optional}
      kind="others"
    >
      <Suspense>
        <RowList {...props} />
      </Suspense>
    </ChoiceGroup>
  );
}
