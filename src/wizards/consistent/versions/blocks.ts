import type { Inline as Marked } from "../../../i18n/types.ts";
import type { Block, Cell } from "../../../report/model.ts";
import { docText } from "../words.ts";

/** A text as it comes from the words: plain, or with markup. */
export type Said = string | readonly Marked[];

export const heading = (level: 1 | 2 | 3, id: string, text: string): Block => ({ kind: "heading", level, id, text });

export const paragraph = (text: Said, small?: true): Block => ({
  kind: "paragraph",
  text: typeof text === "string" ? text : docText(text),
  ...(small ? { small } : {}),
});

export const list = (items: readonly Said[], ordered = false): Block => ({
  kind: "list",
  ordered,
  items: items.map((item) => [paragraph(item)]),
});

export const cell = (text: string): Cell => ({ text });
export const strongCell = (text: string): Cell => ({ text, strong: true });

/** "**Taak:** Leg het ontwerp ter inzage." */
export const labelled = (label: string, text: string): readonly Marked[] => [
  { kind: "strong", text: `${label} ` },
  { kind: "text", text },
];

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
