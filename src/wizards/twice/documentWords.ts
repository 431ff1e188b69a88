import { useEffect } from "react";
import consistent from "../../../flows/consistent/nl.yaml?questions";
import { addWords, useWords } from "../../i18n/index.ts";
import type { Words } from "../../i18n/types.ts";
import "./words.ts";

// The framework repeats what Consistent asked and advised, in the words of its questions.
addWords("consistent", "nl", consistent);

/** Where documents about a case of Twice look up their words, first found first. */
export const documentNamespaces = ["twice", "shared", "consistent", "app"] as const;

/** The words of documents; those of Consistent come in English only when that is spoken. */
export function useDocumentWords(): Words {
  const words = useWords(...documentNamespaces);
  useEffect(() => {
    if (words.lang === "en")
      void import("../../../flows/consistent/en.yaml").then((english) => addWords("consistent", "en", english.default));
  }, [words.lang]);
  return words;
}
