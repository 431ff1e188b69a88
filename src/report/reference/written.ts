import type { Block, Cell, Inline, Text } from "../model.ts";

/**
 * A text with marks, so that reference documents read as prose here: `**strong**`, `[words](address)`, `[[words|term]]` for a
 * word that is explained and `((en|words))` for words in another language.
 */
function written(text: string): Text {
  const found: Inline[] = [];
  let rest = 0;
  for (const mark of text.matchAll(/\*\*(.+?)\*\*|\[\[(.+?)\|(.+?)\]\]|\[(.+?)\]\((.+?)\)|\(\((\w+)\|(.+?)\)\)/g)) {
    if (mark.index > rest) found.push({ kind: "text", text: text.slice(rest, mark.index) });
    rest = mark.index + mark[0].length;
    const [, strong, term, id, link, href, lang, foreign] = mark;
    if (strong !== undefined) found.push({ kind: "strong", text: strong });
    else if (term !== undefined && id !== undefined) found.push({ kind: "term", text: term, id });
    else if (link !== undefined && href !== undefined) found.push({ kind: "link", text: link, href });
    else if (foreign !== undefined && lang !== undefined) found.push({ kind: "foreign", text: foreign, lang });
  }
  if (found.length === 0) return text;
  if (rest < text.length) found.push({ kind: "text", text: text.slice(rest) });
  return found;
}

export const chapter = (id: string, text: string): Block => ({ kind: "heading", level: 1, text, id });
export const section = (id: string, text: string): Block => ({ kind: "heading", level: 2, text, id });
export const part = (id: string, text: string): Block => ({ kind: "heading", level: 3, text, id });
export const p = (text: string): Block => ({ kind: "paragraph", text: written(text) });
export const small = (text: string): Block => ({ kind: "paragraph", text: written(text), small: true });

/** A list. An item may have blocks under its words. */
type Item = string | readonly [string, ...Block[]];
const items = (all: readonly Item[]): Block[][] =>
  all.map((one) => (typeof one === "string" ? [p(one)] : [p(one[0]), ...(one.slice(1) as Block[])]));
export const ul = (...all: readonly Item[]): Block => ({ kind: "list", ordered: false, items: items(all) });
export const ol = (...all: readonly Item[]): Block => ({ kind: "list", ordered: true, items: items(all) });

type Callout = Extract<Block, { kind: "callout" }>;
export const callout = (tone: Callout["tone"], ...body: readonly (string | Block)[]): Block => ({
  kind: "callout",
  tone,
  body: body.map((one) => (typeof one === "string" ? p(one) : one)),
});

type Table = Extract<Block, { kind: "table" }>;
interface TableLook {
  readonly widths?: readonly number[];
  /** Columns of numbers, counted from 0. */
  readonly numeric?: readonly number[];
  readonly captionHidden?: true;
  readonly rowHeads?: false;
  /** Whether the last row is a sum. */
  readonly sum?: true;
}
export function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[], look: TableLook = {}): Table {
  const { widths, numeric = [], captionHidden, rowHeads, sum } = look;
  const cell = (text: string, at: number, strong: boolean): Cell => ({
    text: written(text),
    ...(numeric.includes(at) ? { numeric: true } : {}),
    ...(strong ? { strong: true } : {}),
  });
  return {
    kind: "table",
    caption,
    ...(captionHidden ? { captionHidden } : {}),
    ...(rowHeads === false ? { rowHeads } : {}),
    ...(widths ? { widths } : {}),
    head: head.map((text) => ({ text })),
    rows: rows.map((row, index) => row.map((text, at) => cell(text, at, sum === true && index === rows.length - 1 && at > 0))),
  };
}
