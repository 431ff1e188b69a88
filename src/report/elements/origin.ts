import type { Block } from "../model.ts";
import { el, name, type Setting, type TreeElement, words } from "./element.ts";

/** Links to what made a block, after the last block with that origin. Without `originOf` there are none. */
export function originElements(block: Block, next: Block | undefined, setting: Setting): TreeElement[] {
  const isLast = next === undefined || String(next.origin ?? []) !== String(block.origin ?? []);
  return isLast ? originsElement("p", block.origin ?? [], setting) : [];
}

export function originsElement(tag: "p" | "span", origins: readonly string[], { originOf }: Setting): TreeElement[] {
  const found = origins.flatMap((one) => originOf?.(one) ?? []);
  const once = found.filter(({ href }, at) => found.findIndex((one) => one.href === href) === at);
  if (once.length === 0) return [];
  const links = once.flatMap(({ href, label }, at) => [...(at === 0 ? [] : [" "]), el("a", { href }, words(label))]);
  return [el(tag, { class: `${name("origin")} think-no-print` }, links)];
}
