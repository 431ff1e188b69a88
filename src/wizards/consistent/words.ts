import type { Inline as Marked, Words } from "../../i18n/types.ts";
import type { Inline } from "../../report/model.ts";

/** The words of Consistent, shared questions and interface together, as screens and documents look them up. */
export type WordsOf = Words;

/** The namespaces that hold them, first found first. */
export const namespaces = ["consistent", "shared", "app"] as const;

/** A text with markup as a document takes it: strong text and outside links stay, the rest becomes plain. */
export const docText = (text: readonly Marked[]): readonly Inline[] =>
  text.map((inline): Inline => {
    if (inline.kind === "strong") return { kind: "strong", text: inline.text };
    if (inline.kind === "link" && !inline.href.startsWith("#")) return { kind: "link", text: inline.text, href: inline.href };
    return { kind: "text", text: inline.text };
  });
