import { useState, type ReactNode } from "react";
import { namedIn, textNaming } from "../../../engine/naming.ts";
import type { RowRef } from "../../../engine/types.ts";
import { Choice } from "../../field/Choice.tsx";
import { ChoiceGroup } from "../../field/ChoiceGroup.tsx";
import { textboxClass } from "../../field/TextField.tsx";
import { useLaterWords } from "../../laterWords.ts";
import type { FieldProps, QuestionOf } from "../types.ts";

/** Rows of another table to choose from, and room for other words. A row that is gone stays until somebody unticks it. */
export default function NamingField(props: FieldProps<QuestionOf<"text">>): ReactNode {
  const { question, words, id, level, description, error, answer, onAnswer, shown } = props;
  const { t } = useLaterWords();
  const present = shown.rows ?? [];
  const [start] = useState(() => namedIn(answer, present));
  const [refs, setRefs] = useState<readonly RowRef[]>(start.rows.map(({ id: row, name }) => ({ id: row, name })));
  const [own, setOwn] = useState(start.own);
  const gone = start.rows.filter((ref) => ref.gone && refs.some((one) => one.id === ref.id));
  const choices = [
    ...present.map((ref) => ({ ref, label: ref.name })),
    ...gone.map((ref) => ({ ref: { id: ref.id, name: ref.name }, label: t("ui.table.gone", { name: ref.name }) })),
  ];
  const give = (nextRefs: readonly RowRef[], nextOwn: string) => {
    setRefs(nextRefs);
    setOwn(nextOwn);
    onAnswer(textNaming(nextRefs, nextOwn));
  };
  // In the order of the table, so that the same choice always reads the same.
  const ticked = (ref: RowRef, on: boolean) =>
    choices.flatMap((one) => ((one.ref.id === ref.id ? on : refs.some(({ id: row }) => row === one.ref.id)) ? [one.ref] : []));
  const other = `${id}-${choices.length}`;
  return (
    <ChoiceGroup
      id={id}
      legend={words.ask}
      level={level}
      description={description}
      error={error}
      optional={question.optional}
      kind="others"
    >
      {choices.map(({ ref, label }, at) => (
        <Choice
          key={ref.id}
          id={`${id}-${at}`}
          name={`${id}-${at}`}
          type="checkbox"
          option={{ value: ref.id, label }}
          checked={refs.some(({ id: row }) => row === ref.id)}
          invalid={error !== undefined}
          onChange={(on) => give(ticked(ref, on), own)}
        />
      ))}
      <div className="utrecht-form-field think-rowform__own">
        <label htmlFor={other} className="utrecht-form-label">
          {t(choices.length > 0 ? "ui.table.otherWords" : "ui.table.ownWords")}
        </label>
        <input
          id={other}
          type="text"
          value={own}
          autoComplete="off"
          className={textboxClass(error)}
          aria-invalid={error === undefined ? undefined : true}
          onChange={(event) => give(refs, event.currentTarget.value)}
        />
      </div>
    </ChoiceGroup>
  );
}
