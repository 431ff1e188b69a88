import { createHash } from "node:crypto";
import { readMarkup, type TermOf, type Text, type WordTree } from "./markup.ts";

/** First four hex digits of what an English text translates: a changed Dutch sentence no longer matches. */
export const markOf = (dutch: string): string => createHash("sha256").update(dutch, "utf8").digest("hex").slice(0, 4);

/** A leaf of an English words file. */
export interface English {
  readonly text: string;
  readonly of?: string;
}
export const isEnglish = (value: unknown): value is English =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as Record<string, unknown>)["text"] === "string" &&
  !Object.values(value).some(isTree);
const isTree = (value: unknown) => typeof value === "object" && value !== null;

/** The words of a file for the product: markup worked out, and English that no longer matches its Dutch left out. */
export function wordsOf(raw: unknown, termOf: TermOf, dutch?: unknown): WordTree {
  const tree: Record<string, Text | WordTree> = {};
  if (typeof raw !== "object" || raw === null) return tree;
  for (const [key, value] of Object.entries(raw)) {
    const source = typeof dutch === "object" && dutch !== null ? (dutch as Record<string, unknown>)[key] : undefined;
    if (typeof value === "string" || typeof value === "number") tree[key] = readMarkup(String(value), termOf).text;
    else if (dutch !== undefined && isEnglish(value)) {
      if (source !== undefined && value.of === markOf(String(source))) tree[key] = readMarkup(value.text, termOf).text;
    } else if (isTree(value)) {
      const inner = wordsOf(value, termOf, dutch === undefined ? undefined : (source ?? {}));
      if (Object.keys(inner).length > 0) tree[key] = inner;
    }
  }
  return tree;
}
