import type { Block, Cell, DocModel, Text } from "./model.ts";

/** The name of a document: what it is and about what. Never empty, since a file without a title is hard to find back. */
export const fullTitle = (model: DocModel): string =>
  [model.subject, model.title].filter((part) => part.trim() !== "").join(": ") || "THiNK!";

/** A text without its markup. */
export const bare = (text: Text): string => (typeof text === "string" ? text : text.map((inline) => inline.text).join(""));

// Characters that steer a computer or turn the reading direction of the words around them, and halves of characters.
const unfit = new RegExp(
  String.raw`[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]`,
  "g",
);
const unfitInLink = new RegExp(String.raw`[\0-\x20"<>\\^\`{|}\x7f-\uffff]`);

/** A text as a reader may see it: what cannot be shown leaves a visible trace instead of steering what stands next to it. */
export const shown = (text: string): string => text.replaceAll(/\r\n?/g, "\n").normalize("NFC").replaceAll(unfit, "\ufffd");

/** A link that may stand in a document, or nothing: only websites, mail and headings of the document itself. */
export function safeLink(href: string, headings: ReadonlySet<string>): string | undefined {
  if (href.startsWith("#")) return headings.has(href.slice(1)) ? href : undefined;
  return /^(?:https?:\/\/[^/]|mailto:[^@]+@)/i.test(href) && !unfitInLink.test(href) ? href : undefined;
}

/** The head of a table, where numbers stand under a head that is aligned like them. */
export const alignedHead = ({ head, rows }: Extract<Block, { kind: "table" }>): Cell[] =>
  head.map((cell, at) => (at > 0 && rows.length > 0 && rows.every((row) => row[at]?.numeric) ? { ...cell, numeric: true } : cell));
