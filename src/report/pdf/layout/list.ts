import type { Block } from "../../model.ts";
import { addNode } from "./pen.ts";
import { runs, type Setting, textStrips } from "./setting.ts";
import { type Strip, withBefore, withMark } from "./strips.ts";
import { millimetres } from "./style.ts";
import { linesOf } from "./words.ts";

/** Lists of all kinds: marked, numbered, words with their meaning, boxes to tick. */
export function listStrips(block: Extract<Block, { kind: "list" | "definitions" | "tickBoxes" }>, setting: Setting): Strip[] {
  if (block.kind === "list") return marked(block, setting);
  return block.kind === "definitions" ? definitions(block, setting) : ticks(block, setting);
}

/** The first item stands off like a paragraph, the others close to each other. */
const spaced = (strips: readonly Strip[], index: number, setting: Setting): Strip[] =>
  withBefore(strips, index === 0 ? setting.style.gap : setting.style.gap * 0.25);

function marked(block: Extract<Block, { kind: "list" }>, setting: Setting): Strip[] {
  const { style, fonts, left } = setting;
  const list = addNode(setting.parent, "L", { list: block.ordered ? "Decimal" : "Disc" });
  const marks = block.items.map(
    (_, index) => linesOf([{ text: block.ordered ? `${index + 1}.` : "•", font: "regular" }], fonts, style.body, setting.width)[0]!,
  );
  const indent = Math.max(millimetres(4.2), ...marks.map((mark) => mark.width + millimetres(1.6)));
  const height = style.body * style.leading;
  return block.items.flatMap((blocks, index) => {
    const item = addNode(list, "LI");
    const label = addNode(item, "Lbl");
    const inner = { ...setting, parent: addNode(item, "LBody"), left: left + indent, width: setting.width - indent };
    const inside = spaced(setting.inside(blocks, inner), index, setting);
    // No item stands alone at the foot or at the top of a page.
    const isKept = !style.plain && index < block.items.length - 1 && (index === 0 || index === block.items.length - 2);
    const body = isKept ? inside.map((strip, at) => (at === inside.length - 1 ? { ...strip, keep: true } : strip)) : inside;
    return withMark(body, (pen, top) => pen.line(label, marks[index]!, left, pen.baseline(top, style.body, height), style.body));
  });
}

function definitions(block: Extract<Block, { kind: "definitions" }>, setting: Setting): Strip[] {
  const { style } = setting;
  const list = addNode(setting.parent, "L", { list: "None" });
  return block.items.flatMap((one) => {
    const { term, body } = one;
    const anchor = setting.places.anchors.get(one);
    const item = addNode(list, "LI");
    const label = textStrips(runs(term, setting, "bold"), addNode(item, "Lbl"), setting, { size: style.body, before: style.gap });
    const meaning = setting.inside(body, { ...setting, parent: addNode(item, "LBody") });
    const both = [...label.map((strip) => ({ ...strip, keep: true })), ...withBefore(meaning, 0)];
    return anchor === undefined ? both : withMark(both, (pen, top) => pen.target(anchor, top));
  });
}

function ticks(block: Extract<Block, { kind: "tickBoxes" }>, setting: Setting): Strip[] {
  const { style, left } = setting;
  const list = addNode(setting.parent, "L", { list: "None" });
  const [side, indent] = [millimetres(3.6), millimetres(6.2)];
  const height = style.body * style.leading;
  // A choice is made between all of them: a few stay together, and the last is never alone.
  const firstKept = block.items.length <= 6 ? 0 : block.items.length - 2;
  return block.items.flatMap((text, index) => {
    const node = addNode(addNode(addNode(list, "LI"), "LBody"), "P");
    const inner = { ...setting, left: left + indent, width: setting.width - indent };
    const body = textStrips(runs(text, setting), node, inner, { size: style.body, before: style.gap * 0.6 });
    const isKept = index >= firstKept && index < block.items.length - 1;
    const kept = isKept ? body.map((strip) => ({ ...strip, keep: true })) : body;
    return withMark(index === 0 ? withBefore(kept, style.gap) : kept, (pen, top) =>
      pen.rect(
        "decoration",
        { x: left, y: top + (height - side) / 2, width: side, height: side },
        { pen: { width: 1, colour: setting.colour("ink") } },
      ),
    );
  });
}
