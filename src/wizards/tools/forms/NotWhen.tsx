import type { ReactNode } from "react";
import { useWords } from "../../../i18n/index.ts";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { notWhenSentence } from "../sentences.ts";
import { namespaces } from "../words.ts";

/** When not to use a form; the part from the catalogue stays Dutch and is marked so. */
export function NotWhen({ when }: { readonly when: string }): ReactNode {
  const words = useWords(...namespaces);
  const [before = "", after = ""] = notWhenSentence(words, "\u0000").split("\u0000");
  return (
    <Paragraph>
      <strong>{before.trim()}</strong> <span lang="nl">{when}</span>
      {after}
    </Paragraph>
  );
}
