import type { Shape } from "../../drawing/types.ts";
import { drawingOf } from "../../drawing/drawingOf.ts";
import { altOf, dataOf, inWords } from "../../figure.ts";
import type { Block } from "../../model.ts";
import { shown } from "../../text.ts";
import { drawable } from "../guard.ts";
import type { StructNode } from "../types.ts";
import { addNode, type Pen } from "./pen.ts";
import { runs, type Setting, textStrips } from "./setting.ts";
import { drawAll, heightOf, type Strip } from "./strips.ts";

type Figure = Extract<Block, { kind: "figure" }>;

/** A figure with its caption, and its values as a table under it. What does not fit on a page is said in words alone. */
export function figureStrips(block: Figure, setting: Setting): Strip[] {
  const { style, fonts, width } = setting;
  const measure = (text: string, size: number, bold: boolean): number => fonts[bold ? "bold" : "regular"].width(text) * size;
  const drawing = drawingOf(block.art, width, measure, setting.lang);
  const isEmpty = !drawing.shapes.some(({ kind }) => kind === "text");
  if (isEmpty || drawing.height > setting.page * 0.8) return setting.inside(inWords(block), setting);
  const figure = addNode(setting.parent, "Figure", { alt: shown(altOf(block)) });
  const caption =
    block.caption.length === 0
      ? []
      : textStrips(runs(block.caption, setting), addNode(figure, "Caption"), setting, {
          size: style.small,
          before: style.gap * 0.6,
          paint: "soft",
        });
  if (drawing.height + heightOf(caption) > setting.page * 0.8) {
    setting.parent.kids.pop();
    return setting.inside(inWords(block), setting);
  }
  const kids = [...figure.kids];
  const strip: Strip = {
    before: style.gap * 1.4,
    height: drawing.height + heightOf(caption) + (caption[0]?.before ?? 0),
    draw: (pen, top) => {
      figure.box = { x: setting.left, y: top, width: drawing.width, height: drawing.height };
      // The caption is the last of the figure, and the drawing comes first.
      figure.kids.length = 0;
      for (const shape of drawing.shapes) draw(pen, figure, shape, top, setting);
      figure.kids.push(...kids);
      drawAll(caption, pen, top + drawing.height + (caption[0]?.before ?? 0));
    },
  };
  return [strip, ...(block.dataElsewhere ? [] : setting.inside([dataOf(block)], setting))];
}

/** One shape of a drawing, at its place on the page. */
function draw(pen: Pen, owner: StructNode, shape: Shape, top: number, { left, fonts, colour, missed }: Setting): void {
  const [x, y] = [(at: number): number => left + at, (at: number): number => top + at];
  if (shape.kind === "text") {
    const font = shape.bold ? "bold" : "regular";
    const text = drawable(shape.text, fonts[font], missed);
    const width = fonts[font].width(text) * shape.size;
    const start = x(shape.x) - (shape.anchor === "end" ? width : shape.anchor === "middle" ? width / 2 : 0);
    // A space keeps the words of one label from those of the next when the figure is read as text.
    return pen.text(owner, `${text} `, start, y(shape.y), { size: shape.size, font, colour: colour(shape.paint) });
  }
  const line = shape.line && {
    pen: { width: shape.lineWidth ?? 0.75, colour: colour(shape.line), ...(shape.dashed ? { dashes: [3, 2] } : {}) },
  };
  const look = { ...(shape.fill ? { fill: colour(shape.fill) } : {}), ...line };
  switch (shape.kind) {
    case "rect":
      return pen.rect(owner, { x: x(shape.x), y: y(shape.y), width: shape.width, height: shape.height }, look);
    case "line":
      return line && pen.stroke(owner, x(shape.x1), y(shape.y1), x(shape.x2), y(shape.y2), line.pen);
    case "polygon":
      return pen.path(
        owner,
        shape.points.map(([px, py]) => [x(px), y(py)] as const),
        { ...look, closed: true },
      );
    case "circle":
      return pen.circle(owner, [x(shape.x), y(shape.y)], shape.radius, look);
  }
}
