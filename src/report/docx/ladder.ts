import type { Block, LadderRung } from "../model.ts";
import { type Edge, millimetres, type ParagraphLook } from "./look.ts";
import { inward, leftOf, paragraph, type Part, type Setting } from "./parts.ts";
import { run, runs } from "./runs.ts";
import { w } from "./xml.ts";

const widest = millimetres(120);
/** How much shorter the highest rung may be than the lowest, and each at most than the one under it. */
const taper = millimetres(40);
const most = millimetres(4);

/**
 * The ladder as paragraphs in boxes, from high to low: its words stay words, wherever they are pasted. What the drawing
 * shows is said before it.
 */
export function ladderParts({ alt, caption, rungs }: Extract<Block, { kind: "ladder" }>, setting: Setting): Part[] {
  const { writing } = setting;
  const room = writing.sizes.width - leftOf(setting);
  // No two are equally long: Word joins boxes of the same width that follow each other.
  const shorter = Math.floor(Math.min(most, taper / rungs.length));
  const steps = rungs.map((rung, index) => ofRung(rung, Math.min(widest, room) - index * shorter, setting));
  return [
    ...(alt.trim() === "" ? [] : [paragraph(run(alt), { ...inward(setting), keepNext: true })]),
    ...steps.toReversed(),
    ...(caption.length === 0 ? [] : [paragraph(runs(caption, writing), { style: "Caption", ...inward(setting) })]),
  ];
}

function ofRung({ number, name, note, state }: LadderRung, width: number, setting: Setting): Part {
  const right = setting.writing.sizes.width - leftOf(setting) - width;
  const strong = state === "advice";
  const edge: Edge = strong
    ? { line: "single", width: 2.25, paint: "brand", space: 3 }
    : { line: state === "outside" ? "dashed" : "single", width: 0.75, paint: state === "outside" ? "rule" : "ink", space: 3 };
  const look: ParagraphLook = {
    style: "Rung",
    edges: { top: edge, left: { ...edge, space: 4 }, bottom: edge, right: { ...edge, space: 4 } },
    ...(strong ? { shade: "tint" } : {}),
    tabs: [{ at: leftOf(setting) + width - 100, side: "right" }],
    left: leftOf(setting) + 100,
    right: right + 100,
  };
  const words = state === "outside" ? ({ paint: "soft" } as const) : strong ? { style: "Strong" } : {};
  const aside = note === undefined ? "" : w("r", {}, w("tab")) + run(note, words);
  return { ...paragraph(run(`${number} ${name}`, words) + aside, look), boxed: true };
}
