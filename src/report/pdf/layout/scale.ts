import type { Block } from "../../model.ts";
import { addNode, type Pen } from "./pen.ts";
import { runs, type Setting, textStrips } from "./setting.ts";
import { drawAll, heightOf, type Strip } from "./strips.ts";
import { millimetres } from "./style.ts";

type Scale = Extract<Block, { kind: "scale" }>;
const most = 12;

/** A place on a scale: in words, and as a row of steps under it for the eye. */
export function scaleStrips(block: Scale, setting: Setting): Strip[] {
  const { style } = setting;
  const pieces = runs(
    [
      { kind: "strong", text: `${block.label}: ` },
      { kind: "text", text: block.words },
    ],
    setting,
  );
  const words = textStrips(pieces, addNode(setting.parent, "P"), setting, { size: style.body, before: style.gap });
  const count = block.to - block.from + 1;
  if (count < 2 || count > most || heightOf(words) > setting.page / 2) return words;
  const [gap, height] = [millimetres(1.2), millimetres(3.6)];
  return [
    {
      before: style.gap,
      height: heightOf(words) + gap + height,
      draw: (pen, top) => {
        drawAll(words, pen, top);
        steps(pen, block, setting, top + heightOf(words) + gap, height, count);
      },
    },
  ];
}

function steps(pen: Pen, { from, at }: Scale, { left, width, colour, style }: Setting, y: number, height: number, count: number): void {
  const between = millimetres(1);
  const step = Math.min(millimetres(14), (width - between * (count - 1)) / count);
  for (let index = 0; index < count; index++) {
    const box = { x: left + index * (step + between), y, width: step, height };
    const isHere = at !== undefined && from + index === at;
    pen.rect("decoration", box, {
      pen: { width: 0.75, colour: colour("soft") },
      ...(isHere ? { fill: colour(style.plain ? "ink" : "brand") } : {}),
    });
  }
}
