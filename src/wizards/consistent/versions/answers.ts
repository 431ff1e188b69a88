import { sliders } from "../../../domain/ids.ts";
import type { Inline as Marked } from "../../../i18n/types.ts";
import type { Block } from "../../../report/model.ts";
import { influenceReasons, influenceSumOf, weightReasons, weightSumOf, type SumInWords } from "../explain.ts";
import { shortOf } from "../../shared/answerWords.ts";
import { capital, cell, paragraph, strongCell } from "./blocks.ts";
import type { VersionInput } from "./input.ts";

/** The four weighing questions as a table, and the two sums that follow from them. */
export function weighing({ assessment: { advice, route }, profile, words }: VersionInput): readonly Block[] {
  const rows = sliders.map((id) => {
    const answer = route.answers[id];
    const isPlaced = answer?.kind === "scale";
    const meaning = isPlaced ? words.t(`questions.${id}.positions.${answer.value}.label`) : words.t("ui.unsure");
    return [strongCell(shortOf(words, id)), cell(isPlaced ? String(answer.value) : "?"), cell(meaning)];
  });
  return [
    {
      kind: "table",
      caption: words.t("words.card.questions"),
      captionHidden: true,
      head: ["question", "position", "meaning"].map((column) => cell(words.t(`words.card.${column}`))),
      rows,
      widths: [2, 1, 7],
    },
    sum(weightSumOf(words, advice, route.answers), weightReasons(words, advice, profile)),
    sum(influenceSumOf(words, advice, route.answers), influenceReasons(words, advice, profile)),
  ];
}

const sum = ({ terms, total }: SumInWords, reasons: readonly (readonly Marked[])[]): Block =>
  paragraph([
    { kind: "strong", text: `${capital(total.label)}: ` },
    { kind: "text", text: `${terms.map((term) => term.value).join(" + ")} = ${total.value}. ` },
    ...reasons.flatMap((reason, at): readonly Marked[] => (at === 0 ? reason : [{ kind: "text", text: " " }, ...reason])),
  ]);
