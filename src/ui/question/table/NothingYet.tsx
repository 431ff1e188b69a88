import type { ReactNode } from "react";
import type { Answer } from "../../../engine/types.ts";
import { useWords } from "../../../i18n/index.ts";
import { Choice } from "../../field/Choice.tsx";
import { ChoiceGroup } from "../../field/ChoiceGroup.tsx";
import { Paragraph } from "../../prose/Prose.tsx";
import type { QuestionWords } from "../types.ts";
import { unsureValue, useUnsureOption } from "../unsure.ts";
import type { RowWords } from "./types.ts";

interface NothingYetProps {
  readonly id: string;
  readonly words: QuestionWords;
  readonly rowWords: RowWords;
  readonly answer: Answer | undefined;
  /** Without it the answer is text. */
  readonly onAnswer?: (answer: Answer | undefined) => void;
}
const nothing = "nothing";

/** What can be said instead of rows: that nothing belongs here, or that nobody knows yet. */
export function NothingYet({ id, words, rowWords, answer, onAnswer }: NothingYetProps): ReactNode {
  const { t } = useWords("app");
  const unsure = useUnsureOption(words);
  const said = answer?.kind === "unsure" ? unsureValue : answer?.kind === "table" ? nothing : undefined;
  if (!onAnswer) {
    const plain = said === nothing ? rowWords.nothing : said === undefined ? undefined : t("ui.unsure");
    return <Paragraph className="think-answer">{plain ?? t("ui.notGiven")}</Paragraph>;
  }
  const options = [...(rowWords.nothing === undefined ? [] : [{ value: nothing, label: rowWords.nothing }]), ...(unsure ? [unsure] : [])];
  if (options.length === 0) return null;
  const chosen = (value: string): Answer => (value === nothing ? { kind: "table", rows: [] } : { kind: "unsure" });
  return (
    <ChoiceGroup id={`${id}-instead`} legend={t("ui.table.instead")} hideLegend kind="others">
      {options.map((option) => (
        <Choice
          key={option.value}
          id={`${id}-${option.value}`}
          name={`${id}-${option.value}`}
          type="checkbox"
          option={option}
          checked={said === option.value}
          invalid={false}
          plain
          onChange={(checked) => onAnswer(checked ? chosen(option.value) : undefined)}
        />
      ))}
    </ChoiceGroup>
  );
}
