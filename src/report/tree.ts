import { inWords } from "./figure.ts";
import type { Block, Cell, DocModel, LadderRung, Text } from "./model.ts";
import { alignedHead, safeLink, shown } from "./text.ts";

/** An element of the page: written out in the HTML file, and made into a React element in the preview. */
export interface TreeElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
}
export type Tree = TreeElement | string;

export interface SheetOptions {
  /** Level of the title; the headings come right under it. */
  readonly titleLevel: number;
  /** Whether `#heading` may be followed: in the app the part behind # is the page's address. */
  readonly inPageLinks: boolean;
}

interface Setting {
  readonly level: number;
  readonly headings: ReadonlySet<string>;
}

/**
 * The document as one tree for file, preview and print. Class names, all behind `think-sheet__`; the sheet is `think-sheet`:
 * - `--one-page` on the sheet itself when it is meant for one page;
 * - `head` (header), in it `subject`, `title` and `meta`; `foot` (footer), one `p` per part;
 * - `heading` with `heading--1` to `heading--3`, `small`, `list`, `table`, `caption` and `caption--hidden`, `numeric`, `definitions`;
 * - `callout` with `callout--stop|caution|tip|gap`, or `outcome`, whose first line is `lead`;
 * - `ladder` (figure), `rungs`, `rung` with `rung--advice|possible|outside` and `rung--1` to `rung--9` counted from below,
 *   in it `rung-name` and `rung-note`; `columns`; `ticks`, `tick`, `box`; `lines-label`, `lines`, `line`; `page-break`.
 */
export function sheetTree(model: DocModel, options: SheetOptions): TreeElement {
  const headings = new Set(options.inPageLinks ? headingIds(model.blocks) : []);
  const setting = { level: options.titleLevel, headings };
  const meta = model.meta.map((line) => el("p", {}, words(line)));
  return el("article", { class: model.onePage ? "think-sheet think-sheet--one-page" : "think-sheet", lang: model.lang }, [
    el("header", { class: name("head") }, [
      el("div", {}, [
        ...(model.subject === "" ? [] : [el("p", { class: name("subject") }, words(model.subject))]),
        el(`h${options.titleLevel}`, { class: name("title") }, words(model.title)),
      ]),
      ...(meta.length > 0 ? [el("div", { class: name("meta") }, meta)] : []),
    ]),
    ...model.blocks.flatMap((block) => ofBlock(block, setting)),
    el(
      "footer",
      { class: name("foot") },
      model.foot.map((part) => el("p", {}, words(part))),
    ),
  ]);
}

/** An element of the tree. */
const el = (tag: string, attributes: TreeElement["attributes"], children: readonly Tree[]): TreeElement => ({
  tag,
  attributes,
  children,
});

const name = (part: string): string => `think-sheet__${part}`;

function headingIds(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "heading") return [block.id];
    if (block.kind === "columns") return [...headingIds(block.left), ...headingIds(block.right)];
    return "body" in block ? headingIds(block.body) : [];
  });
}

const words = (text: string): Tree[] =>
  shown(text)
    .split("\n")
    .flatMap((line, index) => (index === 0 ? [line] : [el("br", {}, []), line]));

function inlines(text: Text, setting: Setting): Tree[] {
  if (typeof text === "string") return words(text);
  return text.flatMap((inline) => {
    if (inline.kind === "strong") return [el("strong", {}, words(inline.text))];
    const href = inline.kind === "link" ? safeLink(inline.href, setting.headings) : undefined;
    return href === undefined ? words(inline.text) : [el("a", { href, rel: "noreferrer" }, words(inline.text))];
  });
}

const all = (blocks: readonly Block[], setting: Setting): Tree[] => blocks.flatMap((block) => ofBlock(block, setting));

function ofBlock(block: Block, setting: Setting): Tree[] {
  switch (block.kind) {
    case "heading": {
      const level = Math.min(6, setting.level + block.level);
      const anchor: Record<string, string> = setting.headings.has(block.id) ? { id: block.id } : {};
      return [el(`h${level}`, { class: `${name("heading")} ${name(`heading--${block.level}`)}`, ...anchor }, inlines(block.text, setting))];
    }
    case "paragraph":
      return [el("p", block.small ? { class: name("small") } : {}, inlines(block.text, setting))];
    case "list": {
      const items = block.items.map((item) => el("li", {}, itemBody(item, setting)));
      return [el(block.ordered ? "ol" : "ul", { class: name("list") }, items)];
    }
    case "definitions": {
      const pairs = block.items.flatMap(({ term, body }) => [el("dt", {}, inlines(term, setting)), el("dd", {}, itemBody(body, setting))]);
      return [el("dl", { class: name("definitions") }, pairs)];
    }
    case "table":
      return [table(block, setting)];
    case "callout":
      return [callout(block, setting)];
    case "ladder":
      return [
        el("figure", { class: name("ladder") }, [
          el("ol", { class: name("rungs"), "aria-label": shown(block.alt) }, block.rungs.map(rung).toReversed()),
          ...(block.caption.length > 0 ? [el("figcaption", {}, inlines(block.caption, setting))] : []),
        ]),
      ];
    case "columns":
      return [el("div", { class: name("columns") }, [el("div", {}, all(block.left, setting)), el("div", {}, all(block.right, setting))])];
    case "writingLines": {
      const line = el("span", { class: name("line") }, []);
      return [
        ...(block.label === "" ? [] : [el("p", { class: name("lines-label") }, words(block.label))]),
        el("div", { class: name("lines"), "aria-hidden": "true" }, Array<Tree>(block.lines).fill(line)),
      ];
    }
    case "tickBoxes": {
      const box = el("span", { class: name("box"), "aria-hidden": "true" }, []);
      const items = block.items.map((item) => el("li", { class: name("tick") }, [box, el("span", {}, inlines(item, setting))]));
      return [el("ul", { class: name("ticks") }, items)];
    }
    case "figure":
    case "scale":
      return all(inWords(block), setting);
    case "contents":
      return [];
    case "pageBreak":
      return [el("div", { class: name("page-break") }, [])];
  }
}

/** A single paragraph in an item needs no element of its own. */
const itemBody = (blocks: readonly Block[], setting: Setting): Tree[] => {
  const [first, ...rest] = blocks;
  return first?.kind === "paragraph" && !first.small && !rest.some((block) => block.kind === "paragraph")
    ? [...inlines(first.text, setting), ...all(rest, setting)]
    : all(blocks, setting);
};

function callout(block: Extract<Block, { kind: "callout" }>, setting: Setting): TreeElement {
  if (block.tone !== "outcome")
    return el("div", { class: `${name("callout")} ${name(`callout--${block.tone}`)}` }, all(block.body, setting));
  const [first, ...rest] = block.body;
  const lead =
    first?.kind === "paragraph" ? [el("p", { class: name("lead") }, inlines(first.text, setting))] : first ? ofBlock(first, setting) : [];
  return el("div", { class: name("outcome") }, [...lead, ...all(rest, setting)]);
}

function table(block: Extract<Block, { kind: "table" }>, setting: Setting): TreeElement {
  const content = (cell: Cell): Tree[] => (cell.strong ? [el("strong", {}, inlines(cell.text, setting))] : inlines(cell.text, setting));
  const look = (cell: Cell): Record<string, string> => (cell.numeric ? { class: name("numeric") } : {});
  const sum = block.widths?.reduce((total, width) => total + width, 0) ?? 0;
  const columns = sum > 0 ? block.widths!.map((width) => el("col", { width: `${Math.round((width / sum) * 100)}%` }, [])) : [];
  const head = alignedHead(block).map((cell) =>
    // An empty head would be announced for every cell under it.
    cell.text.length === 0 ? el("td", {}, []) : el("th", { scope: "col", ...look(cell) }, content(cell)),
  );
  const row = (cells: readonly Cell[]): TreeElement =>
    el(
      "tr",
      {},
      cells.map((cell, index) => el(index === 0 ? "th" : "td", { ...(index === 0 ? { scope: "row" } : {}), ...look(cell) }, content(cell))),
    );
  return el("table", { class: name("table") }, [
    el(
      "caption",
      { class: `${name("caption")}${block.captionHidden ? ` ${name("caption--hidden")}` : ""}` },
      inlines(block.caption, setting),
    ),
    ...(columns.length > 0 ? [el("colgroup", {}, columns)] : []),
    ...(head.length > 0 ? [el("thead", {}, [el("tr", {}, head)])] : []),
    el("tbody", {}, block.rows.map(row)),
  ]);
}

function rung(one: LadderRung, index: number): TreeElement {
  const step = Math.min(9, index + 1);
  return el("li", { class: `${name("rung")} ${name(`rung--${step}`)} ${name(`rung--${one.state}`)}` }, [
    el("span", { class: name("rung-name") }, words(`${one.number} ${one.name}`)),
    ...(one.note === undefined ? [] : [" ", el("span", { class: name("rung-note") }, words(one.note))]),
  ]);
}
