import { useEffect } from "react";
import sliders from "../../../../flows/consistent/nl.yaml?questions";
import { addWords, useWords } from "../../../i18n/index.ts";
import type { Words } from "../../../i18n/types.ts";
import { namespaces } from "../words.ts";

// The annex on the assessment says what was answered there in the words of its questions.
addWords("consistent", "nl", sliders);

/** The words that a framework is written in. */
export function useDocumentWords(): Words {
  const words = useWords(...namespaces, "consistent");
  useEffect(() => {
    if (words.lang === "en")
      void import("../../../../flows/consistent/en.yaml").then((english) => addWords("consistent", "en", english.default));
  }, [words.lang]);
  return words;
}
