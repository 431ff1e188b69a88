import type { Block } from "../../model.ts";
import { calloutStrips } from "./callout.ts";
import { contentsStrips } from "./contents.ts";
import { figureStrips } from "./figure.ts";
import { ladderStrips } from "./ladder.ts";
import { listStrips } from "./list.ts";
import { addNode, type Pen } from "./pen.ts";
import { scaleStrips } from "./scale.ts";
import { runs, type Setting, textStrips } from "./setting.ts";
import { headingsIn, type Strip, drawAll, heightOf, withBefore, withMark } from "./strips.ts";
import { millimetres } from "./style.ts";
import { tableStrips } from "./table.ts";
import type { Run } from "./words.ts";

/** Blocks under each other. A sentence that leads to a list, a table or room to write stays with it. */
export const stripsOf = (blocks: readonly Block[], setting: Setting): Strip[] =>
  blocks.flatMap((block, at) => {
    const strips = stripsOfOne(block, setting);
    const leads = block.kind === "paragraph" && led.includes(blocks[at + 1]?.kind ?? "pageBreak");
    return leads ? strips.map((strip, index) => (index === strips.length - 1 ? { ...strip, keep: true } : strip)) : strips;
  });
const led: readonly Block["kind"][] = ["list", "table", "tickBoxes", "columns", "writingLines"];

function stripsOfOne(block: Block, setting: Setting): Strip[] {
  const { style, parent, left, width } = setting;
  switch (block.kind) {
    case "heading":
      return setting.places.levels.has(block) ? heading(block, setting) : [];
    case "paragraph":
      return textStrips(runs(block.text, setting), addNode(parent, "P"), setting, {
        size: block.small ? style.small : style.body,
        before: style.gap,
      });
    case "list":
    case "definitions":
    case "tickBoxes":
      return listStrips(block, setting);
    case "table":
      return tableStrips(block, setting);
    case "callout":
      return calloutStrips(block, setting);
    case "ladder":
      return ladderStrips(block, setting);
    case "columns":
      return columns(block, setting);
    case "writingLines": {
      const label =
        block.label === ""
          ? []
          : textStrips(runs(block.label, setting), addNode(parent, "P"), setting, { size: style.body, before: style.gap });
      // A few lines stay together; more than that may go on over the page.
      const isShort = block.lines <= 6;
      const lines = Array.from({ length: block.lines }, (_, at): Strip => {
        const height = millimetres(9);
        return {
          before: 0,
          height,
          keep: isShort && at < block.lines - 1,
          draw: (pen, top) =>
            pen.stroke("decoration", left, top + height, left + width, top + height, { width: 0.75, colour: setting.colour("rule") }),
        };
      });
      return [...label.map((strip) => ({ ...strip, keep: true })), ...lines];
    }
    case "figure":
      return figureStrips(block, setting);
    case "scale":
      return scaleStrips(block, setting);
    case "contents":
      return contentsStrips(block, setting);
    case "pageBreak":
      return [{ before: 0, height: 0, newPage: true, keep: true, draw: () => undefined }];
  }
}

function heading(block: Extract<Block, { kind: "heading" }>, setting: Setting): Strip[] {
  const { style, left, width, places } = setting;
  const level = places.levels.get(block) ?? block.level;
  const node = addNode(setting.parent, `H${(level + 1) as 2 | 3 | 4}`);
  const size = style.headings[level - 1]!;
  const pieces = runs(block.text, setting, "bold");
  const lines = textStrips(pieces, node, setting, {
    size,
    leading: 1.25,
    before: 0,
    ...(style.plain || level > 2 ? {} : { paint: "brand" as const }),
  });
  const text = heightOf(lines);
  const ruled = level === 1;
  const anchors = { headings: [block] };
  const mark = (pen: Pen, top: number): void => pen.heading(drawnText(pieces), level, setting.places.anchors.get(block), top);
  const before = style.gap * style.above[level - 1]!;
  // Words without end may take more than a page, also in a heading.
  if (text > setting.page / 2)
    return withMark(withBefore(lines, before), mark).map((strip, index) => (index === 0 ? { ...strip, ...anchors } : strip));
  return [
    {
      before,
      height: text + style.gap * (ruled ? 0.6 : 0.3),
      keep: true,
      ...anchors,
      draw: (pen, top) => {
        mark(pen, top);
        drawAll(lines, pen, top);
        const under = top + text + style.gap * 0.3;
        if (ruled)
          pen.stroke("decoration", left, under, left + width, under, { width: 1.5, colour: setting.colour(style.plain ? "ink" : "brand") });
      },
    },
  ];
}

/** As it stands on the page: a bookmark is found back by its words. */
const drawnText = (pieces: readonly Run[]): string =>
  pieces
    .map(({ text }) => text)
    .join("")
    .replaceAll(/[\u00ad\u200b]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** Side by side when that fits on a page, else under each other. */
function columns(block: Extract<Block, { kind: "columns" }>, setting: Setting): Strip[] {
  const between = millimetres(7);
  const width = (setting.width - between) / 2;
  const kids = setting.parent.kids.length;
  const left = stripsOf(block.left, { ...setting, width });
  const right = stripsOf(block.right, { ...setting, width, left: setting.left + width + between });
  const height = Math.max(heightOf(left), heightOf(right));
  if (height > setting.page || [...left, ...right].some((strip) => strip.newPage)) {
    setting.parent.kids.length = kids;
    return [...stripsOf(block.left, setting), ...stripsOf(block.right, setting)];
  }
  const before = Math.max(left[0]?.before ?? 0, right[0]?.before ?? 0);
  return [
    {
      before,
      height,
      ...headingsIn([...left, ...right]),
      draw: (pen, top) => {
        drawAll(withBefore(left, 0), pen, top);
        drawAll(withBefore(right, 0), pen, top);
      },
    },
  ];
}
