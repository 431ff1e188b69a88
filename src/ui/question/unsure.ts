import { useWords } from "../../i18n/index.ts";
import type { ChoiceOption } from "../field/Choice.tsx";
import type { QuestionWords } from "./types.ts";

/** The value of "weet ik nog niet" among options; no option may be called so. */
export const unsureValue = "unsure";

/** The choice "weet ik nog niet" with what happens then; undefined where it is not offered. */
export function useUnsureOption(words: QuestionWords): ChoiceOption | undefined {
  const { t } = useWords("app");
  return words.unsure === undefined ? undefined : { value: unsureValue, label: t("ui.unsure"), description: words.unsure };
}
