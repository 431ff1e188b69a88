import type { Paint } from "../../drawing/types.ts";
import type { Block } from "../../model.ts";
import { addNode, type Pen } from "./pen.ts";
import { runs, type Setting, textStrips } from "./setting.ts";
import { headingsIn, drawAll, heightOf, type Strip } from "./strips.ts";
import { millimetres } from "./style.ts";

type Callout = Extract<Block, { kind: "callout" }>;
interface Look {
  readonly side: number;
  readonly edge: number;
  readonly dashed?: true;
  readonly paint: Paint;
  readonly fill?: Paint;
}

const looks: Readonly<Record<Callout["tone"], Look>> = {
  outcome: { side: 9, edge: 1.5, paint: "brand", fill: "tint" },
  summary: { side: 5, edge: 0, paint: "brand" },
  stop: { side: 5, edge: 0.75, paint: "stop" },
  caution: { side: 4, edge: 0.75, paint: "caution" },
  tip: { side: 4, edge: 0, paint: "tip", fill: "tint" },
  gap: { side: 4, edge: 0.75, paint: "soft", dashed: true },
};
/** On a card that is copied in black and white, every box has its edge and none is filled. */
function lookOf(tone: Callout["tone"], { style: { plain } }: Setting): Look {
  const { fill: _, ...bare } = looks[tone];
  return plain ? { ...bare, edge: bare.edge || 0.75, paint: "ink" } : looks[tone];
}

/** A box with a thick side. The outcome stands out most, and its first line is the largest of the page. */
export function calloutStrips(block: Callout, setting: Setting): Strip[] {
  const { style, colour } = setting;
  const outcome = block.tone === "outcome";
  const look = lookOf(block.tone, setting);
  const { side, edge, paint } = look;
  const padX = millimetres(3.6);
  const padY = edge === 0 && !look.fill ? style.gap * 0.2 : style.gap * (outcome ? 1.1 : 0.8);
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
    ...setting.inside(lead ? rest : block.body, inner).map((strip) => ({ ...strip, before: strip.before * (style.plain ? 0.4 : 0.6) })),
  ];
  const bar = (pen: Pen, top: number, height: number): void =>
    pen.rect("decoration", { x: setting.left, y: top, width: side, height }, { fill: colour(paint) });
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
  const box = (pen: Pen, top: number): void => {
    if (edge === 0 && !look.fill) return;
    const around = { x: setting.left + edge / 2, y: top + edge / 2, width: setting.width - edge, height: height - edge };
    pen.rect("decoration", around, {
      ...(look.fill ? { fill: colour(look.fill) } : {}),
      ...(edge > 0 ? { pen: { width: edge, colour: colour(paint), ...(look.dashed ? { dashes: [4, 2.5] } : {}) } } : {}),
    });
  };
  return [
    {
      before,
      height,
      ...headingsIn(body),
      draw: (pen, top) => {
        box(pen, top);
        bar(pen, top, height);
        drawAll(body, pen, top + padY);
      },
    },
  ];
}
