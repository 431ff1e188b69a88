import type { Tree } from "./elements/element.ts";
import type { DocModel } from "./model.ts";
import { sheetTree } from "./tree.ts";

const blocks = /^(?:p|h\d|li|th|td|dt|dd|caption|figcaption|div|header|footer|ul|ol|dl|table|figure|nav|svg)$/;

/**
 * What a document says, block by block in its order, for tests that compare formats: they all say these words. A ladder is one
 * block; a figure says its alternative, then its caption, then its values. Not in it: page numbers, the running head, captions
 * that are hidden, and the words inside a drawing, because its alternative says them.
 */
export function said(model: DocModel): string[] {
  const found: string[] = [""];
  const say = (text: string): void => void (found[found.length - 1] += text);
  const walk = (one: Tree, whole: boolean): void => {
    if (typeof one === "string") return say(one);
    const { attributes, tag, children } = one;
    const name = attributes["class"] ?? "";
    if (name.includes("caption--hidden") || attributes["aria-hidden"] === "true" || attributes["hidden"] !== undefined) return;
    if (tag === "br") return say(" ");
    const block = blocks.test(tag);
    const part = (): void => void (whole ? say(" ") : found.push(""));
    if (block) part();
    for (const child of tag === "svg" ? [attributes["aria-label"] ?? ""] : children) walk(child, whole || name === "think-sheet__rungs");
    if (block) part();
  };
  walk(sheetTree(model, { titleLevel: 1, inPageLinks: true }), false);
  return found.map((text) => text.replaceAll("\u00ad", "").replaceAll(/\s+/g, " ").trim()).filter((text) => text !== "");
}
