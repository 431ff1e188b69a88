// The same shapes as i18n/types.ts has, which build may not know.
/** A piece of a text with markup. */
export type Inline =
  | { readonly kind: "text" | "strong" | "emphasis"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly href: string }
  | { readonly kind: "term"; readonly text: string; readonly term: string };
/** A text as a module gives it: plain, or in pieces. */
export type Text = string | readonly Inline[];
/** The words of a file by key. */
export interface WordTree {
  readonly [key: string]: Text | WordTree;
}

/** The term id and the words for `[[…]]`, or undefined when the glossary does not have it. */
export type TermOf = (written: string) => { readonly id: string; readonly term: string } | undefined;
/** A text with its markup worked out, and what is wrong with it. */
export interface Marked {
  readonly text: Text;
  readonly problems: readonly string[];
}

const pieces =
  /\\([\\*_[\]])|(\{\{[^{}]*\}\})|\[\[([^[\]|]+)(?:\|([^[\]]+))?\]\]|\[([^[\]]+)\]\(([^()\s]*)\)|\*\*(?=\S)((?:[^*]|\*(?!\*))+?)\*\*|(?<![\p{L}\p{N}_])_(?=\S)([^_]+?)_(?![\p{L}\p{N}_])/gu;
const html = /<(?=[a-z/!?])[^>]*>?/i;
const addresses = /^(?:#\/|https:\/\/|mailto:)/;

/** Works out `**strong**`, `_emphasis_`, `[link](#/x)`, `[[term]]` and `[[term|words]]`; a text without them stays a string. */
export function readMarkup(source: string, termOf: TermOf): Marked {
  const problems: string[] = [];
  const inlines: Inline[] = [];
  let plain = "";
  const flush = () => {
    if (plain) inlines.push({ kind: "text", text: plain });
    plain = "";
  };
  const add = (inline: Inline) => {
    flush();
    inlines.push(inline);
  };
  const tag = html.exec(source)?.[0];
  if (tag) problems.push(`HTML has no place in a text: '${tag}'. Use **strong**, _emphasis_ or [words](#/address).`);
  let last = 0;
  for (const match of source.matchAll(pieces)) {
    plain += source.slice(last, match.index);
    last = match.index + match[0].length;
    const [whole, escaped, value, term, shown, link, href, strong, emphasis] = match;
    if (escaped !== undefined) plain += escaped;
    else if (value !== undefined) plain += value;
    else if (term !== undefined) {
      const known = termOf(term.trim());
      if (!known) problems.push(`There is no term '${term.trim()}' in content/glossary.yaml.`);
      const words = shown ?? (known && known.id === term.trim() ? known.term : term.trim());
      add({ kind: "term", text: words, term: known?.id ?? term.trim() });
    } else if (link !== undefined && href !== undefined) {
      if (!addresses.test(href)) problems.push(`A link goes to '#/…' or 'https://…', not to '${href}'.`);
      add({ kind: "link", text: link, href });
    } else if (strong !== undefined) add({ kind: "strong", text: strong });
    else if (emphasis !== undefined) add({ kind: "emphasis", text: emphasis });
    else plain += whole;
  }
  plain += source.slice(last);
  if (inlines.length === 0) return { text: plain, problems };
  flush();
  return { text: inlines, problems };
}

/** A text as it reads, without its markup. */
export const readPlain = (source: string): string => {
  const { text } = readMarkup(source, (written) => ({ id: "", term: written }));
  return typeof text === "string" ? text : text.map((inline) => inline.text).join("");
};
