import type { Block } from "../model.ts";
import { calloutParts } from "./callout.ts";
import { contentsParts } from "./contents.ts";
import { figureParts, scaleParts } from "./figure.ts";
import { ladderParts } from "./ladder.ts";
import { definitionParts, listParts, tickParts } from "./list.ts";
import { listLevels, listStep } from "./styleList.ts";
import type { ParagraphLook } from "./look.ts";
import { inward, paragraph, type Part, type Setting } from "./parts.ts";
import { marked, run, runs } from "./runs.ts";
import { tableParts } from "./table.ts";
import type { Writing } from "./writing.ts";

/** The blocks of a document as parts of the body, in their order. */
export const blockParts = (blocks: readonly Block[], writing: Writing): Part[] => inside(blocks, { writing, base: 0, depth: 0, inside });
const inside = (blocks: readonly Block[], setting: Setting): Part[] => blocks.flatMap((block) => ofBlock(block, setting));

function ofBlock(block: Block, setting: Setting): Part[] {
  const { writing } = setting;
  switch (block.kind) {
    case "heading": {
      if (!writing.isHeading(block)) return [];
      const { place, shown } = writing.nextHeading();
      const content = marked([writing.placeOf(block), place], runs(block.text, writing), writing);
      return [paragraph(content, { style: `Heading${shown}`, ...inward(setting) })];
    }
    case "paragraph":
      return [paragraph(runs(block.text, writing), block.small ? { style: "Small", ...inward(setting) } : plain(setting))];
    case "list":
      return listParts(block, setting);
    case "definitions":
      return definitionParts(block, setting);
    case "table":
      return tableParts(block, setting);
    case "callout":
      return calloutParts(block, setting);
    case "ladder":
      return ladderParts(block, setting);
    case "figure":
      return figureParts(block, setting);
    case "scale":
      return scaleParts(block, setting);
    case "contents":
      return contentsParts(block, setting);
    case "columns":
      return [...block.left, ...block.right].flatMap((one) => ofBlock(one, setting));
    case "writingLines": {
      const label = block.label === "" ? [] : [paragraph(run(block.label), { ...plain(setting), keepNext: true, after: 0 })];
      const lines = Array.from({ length: block.lines }, (_, index): Part => {
        const look = { style: "WritingLine", ...inward(setting), ...(index === block.lines - 1 ? { after: 200 } : {}) };
        return { ...paragraph("", look), boxed: true };
      });
      return [...label, ...lines];
    }
    case "tickBoxes":
      return tickParts(block, setting);
    case "pageBreak":
      return [{ kind: "break" }];
  }
}

/** Text in a list goes on under the words of its item. */
function plain({ base, depth }: Setting): ParagraphLook {
  if (depth === 0) return base === 0 ? {} : { left: base };
  const level = Math.min(depth, listLevels);
  return {
    style: level === 1 ? "ListContinue" : `ListContinue${level}`,
    ...(base > 0 || depth > listLevels ? { left: base + depth * listStep } : {}),
  };
}
