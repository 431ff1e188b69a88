import type { Block } from "../model.ts";
import type { ParagraphLook } from "./look.ts";
import { deepest } from "./numbering.ts";
import { inward, leftOf, paragraph, type Part, type Setting } from "./parts.ts";
import { marked, run, runs } from "./runs.ts";
import { listLevels, listStep } from "./styleList.ts";
import { element, w } from "./xml.ts";

/** A list with marks or numbers of Word's own, so that it goes on counting when somebody adds an item. */
export function listParts({ ordered, items }: Extract<Block, { kind: "list" }>, setting: Setting): Part[] {
  const { writing, base, depth } = setting;
  const level = Math.min(depth, deepest);
  const styled = depth < listLevels && base === 0;
  const suffix = depth === 0 ? "" : `${Math.min(depth + 1, listLevels)}`;
  // Marks in their own style need no word more; a numbered list says which one it is, so that it starts at 1.
  const number = ordered ? { number: { id: writing.newList(level), level } } : styled ? {} : { number: { id: 1, level } };
  const look: ParagraphLook = {
    style: `${ordered ? "ListNumber" : "ListBullet"}${suffix}`,
    ...number,
    ...(styled ? {} : { left: leftOf(setting) + listStep, hanging: listStep }),
  };
  const inner = { ...setting, depth: depth + 1 };
  return items.flatMap((item): Part[] => {
    const [first, ...rest] = item;
    if (first?.kind === "paragraph") return [paragraph(runs(first.text, writing), look), ...setting.inside(rest, inner)];
    return [paragraph("", { ...look, keepNext: item.length > 0 }), ...setting.inside(item, inner)];
  });
}

/** Words with their meaning under them. */
export function definitionParts({ items }: Extract<Block, { kind: "definitions" }>, setting: Setting): Part[] {
  const { writing } = setting;
  return items.flatMap((item): Part[] => [
    paragraph(marked([writing.placeOf(item)], runs(item.term, writing), writing), { style: "Term", ...inward(setting) }),
    ...setting.inside(item.body, setting),
  ]);
}

const box = "☐";
const boxFont = "MS Gothic";

/** Boxes that can be ticked with a click, and by hand on paper. */
export function tickParts({ items }: Extract<Block, { kind: "tickBoxes" }>, setting: Setting): Part[] {
  const indent = leftOf(setting) === 0 ? {} : { left: leftOf(setting) + listStep, hanging: listStep };
  return items.map((item) => {
    const state = (name: string, sign: string): string => element(`w14:${name}`, { "w14:val": sign, "w14:font": boxFont });
    const control = w(
      "sdt",
      {},
      w(
        "sdtPr",
        {},
        w("id", { val: setting.writing.unique() }),
        element(
          "w14:checkbox",
          {},
          element("w14:checked", { "w14:val": 0 }),
          state("checkedState", "2612"),
          state("uncheckedState", "2610"),
        ),
      ),
      w("sdtContent", {}, run(box, { font: boxFont })),
    );
    return paragraph(control + w("r", {}, w("tab")) + runs(item, setting.writing), { style: "TickBox", ...indent });
  });
}
