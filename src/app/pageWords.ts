import { useEffect } from "react";
import { addWords, useWords } from "../i18n/index.ts";
import dutch from "../i18n/pages/nl.yaml";
import type { Words } from "../i18n/types.ts";

addWords("app", "nl", dutch);

/** The words of the pages outside a wizard; they come with the first of those pages, in English only when that is spoken. */
export function usePageWords(): Words {
  const words = useWords("app");
  useEffect(() => {
    if (words.lang === "en") void import("../i18n/pages/en.yaml").then((english) => addWords("app", "en", english.default));
  }, [words.lang]);
  return words;
}
