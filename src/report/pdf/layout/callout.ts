import type { Block } from "../../model.ts";
import { addNode, type Pen } from "./pen.ts";
import { runs, type Setting, textStrips } from "./setting.ts";
import { drawAll, heightOf, type Strip } from "./strips.ts";
import { ink, millimetres } from "./style.ts";

/** A box with a thick side. The outcome stands out most, and its first line is the largest of the page. */
export function calloutStrips(block: Extract<Block, { kind: "callout" }>, setting: Setting): Strip[] {
  const { style } = setting;
  const outcome = block.tone === "outcome";
  const [side, edge] = outcome ? [9, 1.5] : [4, 0.75];
  const padX = millimetres(3.6);
  const padY = style.gap * (outcome ? 1.1 : 0.8);
  const inner = {
    ...setting,
    parent: addNode(setting.parent, "Div"),
    left: setting.left + side + padX,
    width: setting.width - side - 2 * padX,
    page: setting.page - 2 * padY,
  };
  const [first, ...rest] = block.body;
  const lead = outcome && first?.kind === "paragraph";
  const body = [
    ...(lead
      ? textStrips(runs(first.text, inner, "bold"), addNode(inner.parent, "P"), inner, { size: style.lead, leading: 1.25, before: 0 })
      : []),
    ...setting.inside(lead ? rest : block.body, inner).map((strip) => ({ ...strip, before: strip.before * 0.4 })),
  ];
  const bar = (pen: Pen, top: number, height: number): void =>
    pen.rect("decoration", { x: setting.left, y: top, width: side, height }, { fill: ink });
  const height = heightOf(body) + 2 * padY;
  const before = style.gap * 1.6;
  if (height > setting.page || body.some((strip) => strip.newPage)) {
    // Too long for one page: the side goes along, strip by strip.
    return body.map((strip, index) => ({
      ...strip,
      before: index === 0 ? before : 0,
      height: strip.height + (index === 0 ? 0 : strip.before),
      draw: (pen, top) => {
        const white = index === 0 ? 0 : strip.before;
        bar(pen, top, strip.height + white);
        strip.draw(pen, top + white);
      },
    }));
  }
  return [
    {
      before,
      height,
      draw: (pen, top) => {
        const box = { x: setting.left + edge / 2, y: top + edge / 2, width: setting.width - edge, height: height - edge };
        pen.rect("decoration", box, { pen: { width: edge, grey: ink } });
        bar(pen, top, height);
        drawAll(body, pen, top + padY);
      },
    },
  ];
}
