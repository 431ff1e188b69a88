import { useEffect } from "react";
import { addWords, useWords } from "../../i18n/index.ts";
import dutch from "../../i18n/save/nl.yaml";
import type { Words } from "../../i18n/types.ts";

addWords("app", "nl", dutch);

/** The words of "Opslaan als"; they come with the first screen that has it, in English only when that is spoken. */
export function useSaveWords(): Words {
  const words = useWords("app");
  useEffect(() => {
    if (words.lang === "en") void import("../../i18n/save/en.yaml").then((english) => addWords("app", "en", english.default));
  }, [words.lang]);
  return words;
}
