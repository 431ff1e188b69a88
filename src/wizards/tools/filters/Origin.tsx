import type { ReactNode } from "react";
import { sameAnswer } from "../../../engine/answers.ts";
import { useWords } from "../../../i18n/index.ts";
import { Link } from "../../../ui/link/Link.tsx";
import { Tag } from "../../../ui/tag/Tag.tsx";
import { besideOf } from "../paths.ts";
import { planTable } from "../steps.ts";
import { namespaces } from "../words.ts";
import { filterText } from "./filterText.ts";
import type { FilterFieldProps } from "./FilterField.tsx";

const inRow = ["aim", "level", "to"];
const inConsistent = ["sensitivity"];
/** The step on which a field is asked that has no page of its own. */
const askedAt: Readonly<Record<string, string>> = { resourceEuros: "resourceFit" };
/** Whatever else Consistent asks for the plan stands on its first page. */
const consistentStep = (from: string) => (inConsistent.includes(from) ? from : "task");

/** Says that a value comes from the plan and from which answer, or what the plan suggests when somebody chose otherwise. */
export function Origin({ question, own, suggestion, row, base, givenIn }: FilterFieldProps): ReactNode {
  const words = useWords(...namespaces);
  if (suggestion === undefined || (own !== undefined && sameAnswer(own, suggestion.answer))) return null;
  const { from, answer } = suggestion;
  const isTaken = own === undefined;
  const wizard = inConsistent.includes(from) || givenIn[from] === "consistent" ? "consistent" : "twice";
  const page = wizard === "consistent" ? consistentStep(from) : inRow.includes(from) ? `${planTable}/${row}` : (askedAt[from] ?? from);
  const isGuess = question.id === "situations";
  return (
    <p className="think-filter__origin">
      {isTaken && (
        <Tag tone="tip">{words.t(isGuess ? "words.filters.guessed" : "ui.carriedFrom", { from: words.t(`shell.wizards.${wizard}`) })}</Tag>
      )}{" "}
      {!isTaken && `${words.t("words.filters.planSays", { answer: filterText(words, question, answer) })} `}
      <Link href={besideOf(base, `${wizard}/${page}`)}>{words.t(`words.from.${from}`)}</Link>
    </p>
  );
}
