import type { Text } from "../model.ts";
import type { Places } from "../places.ts";
import { safeLink, shown } from "../text.ts";

/** An element of the page: written out in the HTML file, and made into a React element in the preview. */
export interface TreeElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
}
export type Tree = TreeElement | string;

/** What blocks need to know of the document around them. */
export interface Setting {
  /** Level of the title. */
  readonly level: number;
  readonly lang: "nl" | "en";
  /** Whether links inside the document may be followed. */
  readonly links: boolean;
  readonly places: Places;
  /** Where what made a block can be changed. */
  readonly originOf?: ((origin: string) => { readonly href: string; readonly label: string } | undefined) | undefined;
}

/** An element of the tree. */
export const el = (tag: string, attributes: TreeElement["attributes"], children: readonly Tree[]): TreeElement => ({
  tag,
  attributes,
  children,
});

/** The class of a part of the sheet, with its variants. */
export const name = (part: string, ...variants: readonly string[]): string =>
  [part, ...variants.map((variant) => `${part}--${variant}`)].map((one) => `think-sheet__${one}`).join(" ");

/** Words as they may be shown, with their line breaks. */
export const words = (text: string): Tree[] =>
  shown(text)
    .split("\n")
    .flatMap((line, index) => (index === 0 ? [line] : [el("br", {}, []), line]));

const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** A text with its markup. */
export function inlines(text: Text, { links, places }: Setting): Tree[] {
  if (typeof text === "string") return words(text);
  return text.flatMap((inline) => {
    const said = words(inline.text);
    switch (inline.kind) {
      case "text":
        return said;
      case "strong":
        return [el("strong", {}, said)];
      case "foreign":
        return languageTag.test(inline.lang) ? [el("span", { lang: inline.lang }, said)] : said;
      case "term": {
        const anchor = links ? places.terms.get(inline.id) : undefined;
        return anchor === undefined ? said : [el("a", { class: name("term"), href: `#${anchor}` }, said)];
      }
      case "link": {
        const href = safeLink(inline.href, links ? places.ids : new Set());
        return href === undefined ? said : [el("a", { href, rel: "noreferrer" }, said)];
      }
    }
  });
}
