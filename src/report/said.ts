import type { DocModel } from "./model.ts";
import { sheetTree, type Tree } from "./tree.ts";

const blocks = /^(?:p|h\d|li|th|td|dt|dd|caption|figcaption|div|header|footer|ul|ol|dl|table|figure)$/;

/** What the HTML file says, block by block in its order, for tests that compare. A ladder is one block. */
export function said(model: DocModel): string[] {
  const found: string[] = [""];
  const say = (text: string): void => void (found[found.length - 1] += text);
  const walk = (one: Tree, whole: boolean): void => {
    if (typeof one === "string") return say(one);
    const name = one.attributes["class"] ?? "";
    if (name.includes("caption--hidden")) return;
    if (one.tag === "br") return say(" ");
    const block = blocks.test(one.tag);
    const part = (): void => void (whole ? say(" ") : found.push(""));
    if (block) part();
    for (const child of one.children) walk(child, whole || name === "think-sheet__rungs");
    if (block) part();
  };
  walk(sheetTree(model, { titleLevel: 1, inPageLinks: true }), false);
  return found.map((text) => text.replaceAll("\u00ad", "").replaceAll(/\s+/g, " ").trim()).filter((text) => text !== "");
}
