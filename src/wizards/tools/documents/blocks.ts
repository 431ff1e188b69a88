import type { Words } from "../../../i18n/types.ts";
import type { Block, Cell, Inline, Text } from "../../../report/model.ts";

export const heading = (level: 1 | 2 | 3, id: string, text: Text): Block => ({ kind: "heading", level, id, text });
export const paragraph = (text: Text, small?: true): Block => ({ kind: "paragraph", text, ...(small ? { small } : {}) });
export const list = (items: readonly Text[], ordered = false): Block => ({
  kind: "list",
  ordered,
  items: items.map((item) => [paragraph(item)]),
});
const cell = (text: Text): Cell => ({ text });
export const table = (caption: Text, head: readonly string[], rows: readonly (readonly Text[])[], widths?: readonly number[]): Block => ({
  kind: "table",
  caption,
  captionHidden: true,
  head: head.map(cell),
  rows: rows.map((row) => row.map(cell)),
  ...(widths ? { widths } : {}),
});

/** A word in bold and what it says. */
export const labelled = (label: string, text: Text): Text => [{ kind: "strong", text: `${label} ` }, ...inlinesOf(text)];

/** What comes from the catalogue is Dutch, also in a document that is not. */
export const dutch = ({ lang }: Words, text: string): Text => (lang === "nl" ? text : [{ kind: "foreign", text, lang: "nl" }]);

/** Sentences one after the other. */
export const joined = (...texts: readonly Text[]): Text =>
  texts.flatMap((text, at): readonly Inline[] => [...(at === 0 ? [] : [{ kind: "text", text: " " } as const]), ...inlinesOf(text)]);

const inlinesOf = (text: Text): readonly Inline[] => (typeof text === "string" ? [{ kind: "text", text }] : text);

/** A sentence out of a line without an end. */
export const ended = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
