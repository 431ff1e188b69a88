import { readMarkup, type Inline, type TermOf } from "./markup.ts";

type Inlines = readonly Inline[];
/** A piece of a page. `quote`: words of somebody else, such as a licence; their length is not ours. */
type PageBlock =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: Inlines }
  | { readonly kind: "paragraph"; readonly text: Inlines; readonly quote?: true }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly Inlines[] }
  | { readonly kind: "table"; readonly head: readonly Inlines[]; readonly rows: readonly (readonly Inlines[])[] };
/** A page of content/pages as the plug-in gives it. @public read by the types of YAML modules */
export interface Page {
  readonly title: string;
  readonly blocks: readonly PageBlock[];
}
/** Where a text of a page stands, for checks that read it. */
interface PageText {
  readonly line: number;
  readonly column: number;
  readonly source: string;
  readonly quote: boolean;
  readonly block: PageBlock["kind"];
}
/** A page with its texts and its mistakes, each at its line. */
export interface ReadPage {
  readonly page: Page;
  readonly texts: readonly PageText[];
  readonly problems: readonly { readonly line: number; readonly column: number; readonly sentence: string }[];
}
interface Line {
  readonly number: number;
  readonly text: string;
}
const startsBlock = /^(?:#{1,6}\s|[-*]\s|\d+[.)]\s|\||>)/;

/** Reads the subset of Markdown that pages use: title, headings, paragraphs, lists, tables, quotes. */
export function readPage(text: string, termOf: TermOf): ReadPage {
  const problems: { line: number; column: number; sentence: string }[] = [];
  const texts: PageText[] = [];
  const blocks: PageBlock[] = [];
  let title: string | undefined;
  const wrong = (line: number, sentence: string, column = 1) => problems.push({ line, column, sentence });
  const inline = (source: string, line: number, block: PageBlock["kind"], quote = false, column = 1): Inlines => {
    texts.push({ line, column, source, quote, block });
    const marked = readMarkup(source, termOf);
    for (const sentence of marked.problems) wrong(line, sentence, column);
    return typeof marked.text === "string" ? [{ kind: "text", text: marked.text }] : marked.text;
  };
  const lines: Line[] = text.split(/\r?\n/).map((line, at) => ({ number: at + 1, text: line.trimEnd() }));
  let at = 0;
  const take = (wanted: (line: string) => boolean): Line[] => {
    const taken: Line[] = [];
    for (let line = lines[at]; line && wanted(line.text); line = lines[++at]) taken.push(line);
    return taken;
  };
  while (at < lines.length) {
    const { number, text: first } = lines[at] as Line;
    if (first === "") at++;
    else if (first.startsWith("#")) {
      const heading = /^(#{1,6})\s+(.*)$/.exec(first);
      const level = heading?.[1]?.length ?? 0;
      if (level === 1 && title === undefined) title = heading?.[2] ?? "";
      else if (level === 2 || level === 3)
        blocks.push({ kind: "heading", level, text: inline(heading?.[2] ?? "", number, "heading", false, level + 2) });
      else
        wrong(
          number,
          title === undefined ? "Begin the page with '# Title'." : "Use '##' or '###' for a heading; '#' is the title and stands once.",
        );
      at++;
    } else if (/^(?:[-*]|\d+[.)])\s/.test(first)) {
      const ordered = /^\d/.test(first);
      const items: Line[] = [];
      for (const line of take((line) => line !== "" && !/^(?:#|\||>)/.test(line))) {
        const item = /^(?:[-*]|\d+[.)])\s+(.*)$/.exec(line.text);
        if (item) items.push({ number: line.number, text: item[1] ?? "" });
        else if (/^\s+(?:[-*]|\d+[.)])\s/.test(line.text))
          wrong(line.number, "A list inside a list is not possible here. Write one list or two.");
        else items.push({ number: items.at(-1)?.number ?? line.number, text: `${items.pop()?.text ?? ""} ${line.text.trim()}` });
      }
      blocks.push({ kind: "list", ordered, items: items.map((item) => inline(item.text, item.number, "list", false, 3)) });
    } else if (first.startsWith("|")) {
      const rows = take((line) => line.startsWith("|")).filter(({ text }) => !/^\|[\s:|-]+\|?$/.test(text));
      const cells = rows.map((row) =>
        row.text
          .replace(/^\||\|$/g, "")
          .split("|")
          .map((cell) => inline(cell.trim(), row.number, "table")),
      );
      const [head = [], ...body] = cells;
      const odd = body.findIndex((row) => row.length !== head.length);
      if (odd >= 0)
        wrong(rows[odd + 1]?.number ?? number, `This row has ${body[odd]?.length} cells, the first has ${head.length}. Make them equal.`);
      blocks.push({ kind: "table", head, rows: body });
    } else if (first.startsWith(">")) {
      const quoted = take((line) => line.startsWith(">")).map((line) => line.text.replace(/^>\s?/, ""));
      for (const paragraph of quoted
        .join("\n")
        .split(/\n{2,}/)
        .filter(Boolean))
        blocks.push({ kind: "paragraph", text: inline(paragraph.replaceAll("\n", " "), number, "paragraph", true), quote: true });
    } else if (/^(?:```|~~~|---|\*\*\*|!\[|\t| {4})/.test(first)) {
      wrong(number, "Only headings, paragraphs, lists, tables and quotes are possible in a page.");
      at++;
    } else {
      const paragraph = take((line) => line !== "" && !startsBlock.test(line));
      if (paragraph.length === 0) at++;
      else blocks.push({ kind: "paragraph", text: inline(paragraph.map((line) => line.text.trim()).join(" "), number, "paragraph") });
    }
  }
  if (title === undefined) wrong(1, "Begin the page with '# Title'.");
  return { page: { title: title ?? "", blocks }, texts, problems };
}
