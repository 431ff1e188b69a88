import { useState, type ReactNode } from "react";
import { sameAnswer } from "../../../engine/answers.ts";
import type { Answer } from "../../../engine/types.ts";
import { numberText } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/index.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { classes } from "../../../ui/classes.ts";
import { LabelledField } from "../../../ui/field/LabelledField.tsx";
import { describedBy } from "../../../ui/field/Parts.tsx";
import { textboxClass } from "../../../ui/field/TextField.tsx";
import { messageOf } from "../../../ui/question/messages.ts";
import { inputOf, parse } from "../../../ui/question/number/parse.ts";
import type { QuestionOf, QuestionWords } from "../../../ui/question/types.ts";
import { namespaces } from "../words.ts";

interface NumberFilterProps {
  readonly question: QuestionOf<"number">;
  readonly id: string;
  readonly words: QuestionWords;
  readonly description: ReactNode;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
}

/** A number that counts as soon as it can be read; what is wrong with it is said when somebody leaves it. */
export function NumberFilter({ question, id, words: own, description, answer, onAnswer }: NumberFilterProps): ReactNode {
  const words = useWords(...namespaces);
  const shown = (given: Answer | undefined) => (given ? inputOf(given, words.lang) : "");
  const [typed, setTyped] = useState(() => shown(answer));
  const [seen, setSeen] = useState(answer);
  const [left, setLeft] = useState(false);
  const parsed = parse(question, typed, words.lang);
  if (answer !== seen) {
    setSeen(answer);
    // Changed by something else than these keys, such as a button.
    if ("problem" in parsed ? answer?.kind === "number" : !sameAnswer(parsed, answer)) setTyped(shown(answer));
  }
  const problem = "problem" in parsed && parsed.problem !== "empty" ? parsed.problem : undefined;
  const error = left && problem ? messageOf(words, question, own, problem) : undefined;
  const type = (text: string): void => {
    setTyped(text);
    setLeft(false);
    const given = parse(question, text, words.lang);
    if (!("problem" in given)) onAnswer(given);
    else if (given.problem === "empty") onAnswer(undefined);
  };
  return (
    <div className="think-stack think-stack--s">
      <LabelledField id={id} label={own.ask} description={description} error={error} optional>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => setLeft(true)}
          className={classes(textboxClass(error), "think-short")}
          aria-describedby={describedBy(id, description, error)}
          aria-invalid={error === undefined ? undefined : true}
        />
      </LabelledField>
      {question.presets && (
        <fieldset className="think-filter__foot think-fieldset">
          <legend className="think-visually-hidden">
            {words.t("words.filters.presets", { filter: words.t(`questions.${question.id}.short`) })}
          </legend>
          {question.presets.map((preset) => (
            <Button
              key={preset}
              aria-pressed={answer?.kind === "number" && answer.value === preset}
              onClick={() => {
                setTyped(numberText(preset, words.lang));
                onAnswer({ kind: "number", value: preset });
              }}
            >
              {numberText(preset, words.lang)}
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
