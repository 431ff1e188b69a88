import type { Drawing, Paint, Shape } from "../drawing/types.ts";
import { palette } from "../palette.ts";
import { el, type TreeElement } from "./element.ts";

const number = (value: number): string => String(Math.round(value * 100) / 100);
const numbers = (values: Readonly<Record<string, number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, number(value)]));

/** A drawing as an element, in attributes alone: a document may bring no style of its own. */
export const svgOf = ({ width, height, shapes }: Drawing, attributes: Readonly<Record<string, string>>): TreeElement =>
  el(
    "svg",
    { viewBox: `0 0 ${number(width)} ${number(height)}`, width: `${number(width)}pt`, height: `${number(height)}pt`, ...attributes },
    shapes.map(shapeOf),
  );

function shapeOf(shape: Shape): TreeElement {
  if (shape.kind === "text") {
    const { x, y, size, anchor, bold, paint, text } = shape;
    const look = { ...(anchor === "start" ? {} : { "text-anchor": anchor }), ...(bold ? { "font-weight": "700" } : {}) };
    return el("text", { ...numbers({ x, y, "font-size": size }), ...look, fill: palette[paint] }, [text]);
  }
  const paintOf = (paint: Paint | undefined): string => (paint === undefined ? "none" : palette[paint]);
  const look = {
    fill: paintOf(shape.fill),
    ...(shape.line ? { stroke: palette[shape.line], "stroke-width": number(shape.lineWidth ?? 0.75) } : {}),
    ...(shape.dashed ? { "stroke-dasharray": "3 2" } : {}),
  };
  switch (shape.kind) {
    case "rect": {
      const { x, y, width, height } = shape;
      return el("rect", { ...numbers({ x, y, width, height }), ...look }, []);
    }
    case "line": {
      const { x1, y1, x2, y2 } = shape;
      return el("line", { ...numbers({ x1, y1, x2, y2 }), ...look }, []);
    }
    case "circle":
      return el("circle", { ...numbers({ cx: shape.x, cy: shape.y, r: shape.radius }), ...look }, []);
    case "polygon":
      return el("polygon", { points: shape.points.map((point) => point.map(number).join(" ")).join(", "), ...look }, []);
  }
}
