import { drawingOf } from "../drawing/drawingOf.ts";
import type { Drawing, Shape } from "../drawing/types.ts";
import { altOf, dataOf } from "../figure.ts";
import type { Block, Inline } from "../model.ts";
import { millimetres, points } from "./look.ts";
import { arialWidth } from "./measure.ts";
import { paper } from "./page.ts";
import { inward, leftOf, paragraph, type Part, type Setting } from "./parts.ts";
import { run, runs } from "./runs.ts";
import { pictureRun } from "./shapes.ts";

/** Room that a drawing leaves on its page, for a heading above and the caption under it. */
const besides = millimetres(30);

/** A figure as shapes with its alternative text, then its caption, then its values. One that fits on no page is said in words. */
export function figureParts(block: Extract<Block, { kind: "figure" }>, setting: Setting): Part[] {
  const { writing } = setting;
  const { sizes, model } = writing;
  const drawing = drawingOf(block.art, points(sizes.width - leftOf(setting)), arialWidth, model.lang);
  const highest = points(paper.height - sizes.marginTop - sizes.marginBottom - besides);
  const alt = altOf(block);
  const figure =
    drawing.height === 0 || drawing.height > highest
      ? setting.inside([{ kind: "paragraph", text: alt }], setting)
      : [paragraph(pictureRun(drawing, { alt }, arialWidth, writing.unique), { style: "Figure", ...inward(setting) })];
  const caption = block.caption.length > 0 ? [paragraph(runs(block.caption, writing), { style: "Caption", ...inward(setting) })] : [];
  return [...figure, ...caption, ...(block.dataElsewhere ? [] : setting.inside([dataOf(block)], setting))];
}

const step = { width: 15, height: 8, between: 2 };
/** More steps than this would only be a bar. */
const mostSteps = 12;

/** A scale in words. The steps before it say nothing more, so that who does not see them misses nothing. */
export function scaleParts({ label, words, from, to, at }: Extract<Block, { kind: "scale" }>, setting: Setting): Part[] {
  const count = Math.round(to - from) + 1;
  const text: Inline[] = [
    { kind: "strong", text: `${label}:` },
    { kind: "text", text: ` ${words}` },
  ];
  return setting.inside([{ kind: "paragraph", text }], setting).map((part) => {
    if (part.kind !== "paragraph" || count < 2 || count > mostSteps) return part;
    const steps = stepsOf(count, at === undefined ? -1 : at - from);
    return { ...part, content: pictureRun(steps, "decorative", arialWidth, setting.writing.unique) + run("  ") + part.content };
  });
}

function stepsOf(count: number, reached: number): Drawing {
  const shapes = Array.from({ length: count }, (_, index): Shape => {
    const place = { x: index * (step.width + step.between) + 0.5, y: 0.5, width: step.width - 1, height: step.height - 1 };
    return { kind: "rect", ...place, fill: index === reached ? "brand" : "paper", line: "brand" };
  });
  return { width: count * (step.width + step.between) - step.between, height: step.height, shapes };
}

/** Six rungs, the lowest the longest and the one that stands, as everywhere in the suite. */
export function signOf(width: number): Drawing {
  const [count, gap] = [6, width * 0.013];
  const high = width * 0.045;
  const shapes = Array.from({ length: count }, (_, index): Shape => {
    const place = { x: 0.5, y: 0.5 + index * (high + gap), width: width * (0.4 + (0.6 * index) / (count - 1)) - 1, height: high };
    return { kind: "rect", ...place, fill: index === count - 1 ? "brand" : "tint", line: "brand" };
  });
  return { width, height: count * (high + gap) - gap + 1, shapes };
}
