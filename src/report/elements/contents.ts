import type { Block } from "../model.ts";
import { shown } from "../text.ts";
import { el, inlines, name, type Setting, type TreeElement, words } from "./element.ts";

interface Entry {
  readonly level: number;
  readonly label: TreeElement;
  readonly kids: Entry[];
}

/** The headings up to a level, each under the one it belongs to, and as links where those may be followed. */
export function contentsElement({ title, depth }: Extract<Block, { kind: "contents" }>, setting: Setting): TreeElement {
  const top: Entry[] = [];
  const open: Entry[] = [];
  for (const heading of setting.places.headings.filter(({ level }) => level <= depth)) {
    const anchor = setting.links ? setting.places.anchors.get(heading) : undefined;
    // A link in a heading would be a link in a link.
    const plain = inlines(heading.text, { ...setting, links: false }).map(unlinked);
    const label = anchor === undefined ? el("span", {}, plain) : el("a", { href: `#${anchor}` }, plain);
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const entry: Entry = { level: heading.level, label, kids: [] };
    (open.at(-1)?.kids ?? top).push(entry);
    open.push(entry);
  }
  const listOf = (entries: readonly Entry[]): TreeElement =>
    el(
      "ol",
      { class: name("entries") },
      entries.map(({ label, kids }) => el("li", {}, [label, ...(kids.length > 0 ? [listOf(kids)] : [])])),
    );
  const body = [
    ...(title === "" ? [] : [el("p", { class: name("contents-title") }, words(title))]),
    ...(top.length > 0 ? [listOf(top)] : []),
  ];
  if (!setting.links) return el("div", { class: name("contents") }, body);
  return el("nav", { class: name("contents"), ...(title === "" ? {} : { "aria-label": shown(title) }) }, body);
}

const unlinked = (one: TreeElement | string): TreeElement | string =>
  typeof one === "string" || one.tag !== "a" ? one : el("span", {}, one.children);
