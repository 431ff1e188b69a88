import type { Inline } from "../../report/model.ts";

/**
 * The words of Consistent, shared questions and interface together, as screens and documents look them up.
 * `t` gives plain text, `inlines` keeps strong text and links.
 */
export interface WordsOf {
  readonly lang: "nl" | "en";
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly inlines: (key: string, values?: Readonly<Record<string, string | number>>) => readonly Inline[];
  readonly has: (key: string) => boolean;
}
