import type { Answer } from "../../engine/types.ts";
import { longDate, numberText } from "../../i18n/format.ts";
import type { Words } from "../../i18n/types.ts";
import type { QuestionWords } from "./types.ts";

/** An answer as text, for who may read but not change it. */
export function answerText({ t, lang }: Words, words: QuestionWords, answer: Answer | undefined): string {
  switch (answer?.kind) {
    case undefined:
      return t("ui.notGiven");
    case "unsure":
      return t("ui.unsure");
    case "single":
      return words.optionOf(answer.option).label;
    case "multi":
      return answer.options.map((option) => words.optionOf(option).label).join("; ");
    case "scale":
      return `${answer.value}. ${words.positionOf(answer.value).label}`;
    case "number":
      return numberText(answer.value, lang);
    case "date":
      return longDate(answer.value, lang);
    case "text":
      return answer.value;
    case "table":
      return String(answer.rows.length);
  }
}
