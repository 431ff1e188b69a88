import { elementsOf } from "./elements/blocks.ts";
import { el, name, type Setting, type TreeElement, words } from "./elements/element.ts";
import { headElement, runningElement } from "./elements/head.ts";
import { isCard, type DocModel } from "./model.ts";
import { placesOf } from "./places.ts";

export interface SheetOptions {
  /** Level of the title; the headings come right under it. */
  readonly titleLevel: number;
  /** Whether `#heading` may be followed: in the app the part behind # is the page's address. */
  readonly inPageLinks: boolean;
  /** For the screen alone: where what made a block can be changed, by its `origin`. A file has none. */
  readonly linkOf?: Setting["originOf"];
  /** The blocks alone, without head and foot: a piece of a document. */
  readonly piece?: boolean | undefined;
}

/**
 * The document as one tree for file, preview and print. Class names, all behind `think-sheet__`; the sheet is `think-sheet`:
 * - on the sheet itself `--one-page` when it is a card, in grey, or `--pages`, in colour; `--cover` when it has one;
 * - `head` (header) with `head--cover`, in it `status` with `status--draft|stop|settled` (`status-text`, `status-detail`),
 *   `titles` (`subject`, `title`), `meta` and `sign`; `body` around all that is not the cover; `running`, the head of paper;
 *   `foot` (footer), one `p` per part;
 * - `heading` with `heading--1` to `heading--3`, `small`, `list`, `table`, `caption` and `caption--hidden`, `numeric`, `definitions`,
 *   `term`; `contents` with `contents-title` and `entries`;
 * - `callout` with `callout--summary|stop|caution|tip|gap`, or `outcome`, whose first line is `lead`;
 * - `figure` with `drawing` in `wide` and `narrow`; `scale` with `steps` and `step`, where it is `step--at`;
 * - `origin`, links to what made the block before it or the row it is in, on the screen only; `--piece` on a sheet of blocks alone;
 * - `ladder` (figure), `rungs`, `rung` with `rung--advice|possible|outside` and `rung--1` to `rung--9` counted from below,
 *   in it `rung-name` and `rung-note`; `columns`; `ticks`, `tick`, `box`; `lines-label`, `lines`, `line`; `page-break`.
 */
export function sheetTree(model: DocModel, { titleLevel, inPageLinks, linkOf, piece }: SheetOptions): TreeElement {
  const setting: Setting = {
    level: titleLevel,
    lang: model.lang,
    links: inPageLinks,
    places: placesOf(model.blocks),
    originOf: linkOf,
  };
  if (piece)
    return el("div", { class: "think-sheet think-sheet--pages think-sheet--piece", lang: model.lang }, elementsOf(model.blocks, setting));
  const head = headElement(model, titleLevel);
  const running = model.head ? [runningElement(model.head)] : [];
  const foot = el(
    "footer",
    { class: name("foot") },
    model.foot.map((part) => el("p", {}, words(part))),
  );
  const body = [...elementsOf(model.blocks, setting), foot];
  return el(
    "article",
    {
      class: ["think-sheet", isCard(model) ? "one-page" : "pages", ...(model.cover ? ["cover"] : [])].join(" think-sheet--"),
      lang: model.lang,
    },
    model.cover ? [head, el("div", { class: name("body") }, [...running, ...body])] : [...running, head, ...body],
  );
}
