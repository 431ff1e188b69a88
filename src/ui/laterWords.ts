import { useEffect } from "react";
import { addWords, useWords } from "../i18n/index.ts";
import dutch from "../i18n/later/nl.yaml";
import type { Words } from "../i18n/types.ts";

addWords("app", "nl", dutch);

/** The words of components that come later than the first question; in English only when that is spoken. */
export function useLaterWords(): Words {
  const words = useWords("app");
  useEffect(() => {
    if (words.lang === "en") void import("../i18n/later/en.yaml").then((english) => addWords("app", "en", english.default));
  }, [words.lang]);
  return words;
}
