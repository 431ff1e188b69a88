import { captionFirst, holds, isIn } from "./nesting.ts";
import type { Rule } from "./rule.ts";

/** Lists say how many items they have, and readers count on it. */
export const listRules: readonly Rule[] = [
  isIn("7.2-17", "LI", ["L"]),
  isIn("7.2-18", "LBody", ["LI"]),
  holds("7.2-19", "L", ["L", "LI", "Caption"]),
  holds("7.2-20", "LI", ["Lbl", "LBody"]),
  captionFirst("7.2-40", "L"),
];

/** A table of contents is a list with its own names. */
export const contentsRules: readonly Rule[] = [
  isIn("7.2-26", "TOCI", ["TOC"]),
  holds("7.2-27", "TOC", ["TOC", "TOCI", "Caption"]),
  captionFirst("7.2-28", "TOC"),
];
