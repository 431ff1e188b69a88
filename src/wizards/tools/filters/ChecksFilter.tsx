import { useState, type ReactNode } from "react";
import { rungIds } from "../../../domain/ids.ts";
import type { Answer, OptionId } from "../../../engine/types.ts";
import { useWords } from "../../../i18n/index.ts";
import { CheckCards } from "../../../ui/field/CheckCards.tsx";
import { choose, valuesOf } from "../../../ui/question/multi/parse.ts";
import type { QuestionOf, QuestionWords } from "../../../ui/question/types.ts";
import { namespaces } from "../words.ts";

interface ChecksFilterProps {
  readonly question: QuestionOf<"multi">;
  readonly id: string;
  readonly words: QuestionWords;
  readonly description: ReactNode;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
}

/** Several options, as many as the screen allows. One too many does not count, and that is said. */
export function ChecksFilter({ question, id, words: own, description, answer, onAnswer }: ChecksFilterProps): ReactNode {
  const words = useWords(...namespaces);
  const [refused, setRefused] = useState("");
  const values = answer?.kind === "multi" ? valuesOf(answer) : [];
  const change = (changed: OptionId): void => {
    const given = choose(question, answer, changed);
    const options = given?.kind === "multi" ? given.options : [];
    const isMore = options.length > values.length;
    if (isMore && question.screenMax !== undefined && options.length > question.screenMax)
      setRefused(words.t("words.filters.tooMany", { count: question.screenMax }));
    else if (isMore && question.id === "rungs" && !areNeighbours(options)) setRefused(words.t("words.filters.apart"));
    else {
      setRefused("");
      onAnswer(given);
    }
  };
  return (
    <div>
      <CheckCards
        id={id}
        legend={own.ask}
        description={description}
        values={values}
        options={question.options.map((option) => {
          const { label, help } = own.optionOf(option);
          return { value: option, label, description: help };
        })}
        onChange={(_, changed) => change(changed)}
      />
      <output className="think-error">{refused}</output>
    </div>
  );
}

function areNeighbours(rungs: readonly OptionId[]): boolean {
  const places = rungs.map((rung) => rungIds.findIndex((one) => one === rung));
  return Math.max(...places) - Math.min(...places) < rungs.length;
}
