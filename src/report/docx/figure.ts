import type { Drawing, Shape } from "../drawing/types.ts";
import { inWords } from "../figure.ts";
import type { Block } from "../model.ts";
import { arialWidth } from "./measure.ts";
import type { Part, Setting } from "./parts.ts";
import { run } from "./runs.ts";
import { pictureRun } from "./shapes.ts";

/** A figure as shapes with its alternative text, then its caption, then its values. */
export function figureParts(block: Extract<Block, { kind: "figure" }>, setting: Setting): Part[] {
  return setting.inside(inWords(block), setting);
}

const step = { width: 15, height: 8, between: 2 };
/** More steps than this would only be a bar. */
const mostSteps = 12;

/** A scale in words. The steps before it say nothing more, so that who does not see them misses nothing. */
export function scaleParts(block: Extract<Block, { kind: "scale" }>, setting: Setting): Part[] {
  const { from, to, at } = block;
  const count = to - from + 1;
  const drawing = at === undefined || count < 2 || count > mostSteps ? undefined : stepsOf(count, at - from + 1);
  return setting.inside(inWords(block), setting).map((part) => {
    if (part.kind !== "paragraph" || !drawing) return part;
    const picture = pictureRun(drawing, "decorative", arialWidth, setting.writing.unique);
    return { ...part, content: picture + run(" ") + part.content };
  });
}

function stepsOf(count: number, reached: number): Drawing {
  const shapes = Array.from({ length: count }, (_, index): Shape => {
    const place = { x: index * (step.width + step.between) + 0.5, y: 0.5, width: step.width - 1, height: step.height - 1 };
    return index < reached
      ? { kind: "rect", ...place, fill: "brand", line: "brand" }
      : { kind: "rect", ...place, fill: "paper", line: "soft" };
  });
  return { width: count * (step.width + step.between) - step.between, height: step.height, shapes };
}
