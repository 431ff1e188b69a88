import type { Moment } from "../model.ts";
import { leading, linesIn, textsAt, widest } from "./lines.ts";
import type { Measure, Shape } from "./types.ts";

/** Half the height of the highest mark. */
export const half = 7;

/** A moment on a line at `y`: each type has a shape of its own, so that no colour is needed to tell them apart. */
export function markAt(type: Moment["type"], x1: number, x2: number, y: number): Shape[] {
  if (type === "meeting") {
    const width = Math.max(8, x2 - x1);
    return [{ kind: "rect", x: (x1 + x2 - width) / 2, y: y - 4.5, width, height: 9, fill: "brand", line: "ink", lineWidth: 0.75 }];
  }
  const x = (x1 + x2) / 2;
  const period: Shape[] = x2 - x1 > 2 * half ? [{ kind: "line", x1, y1: y, x2, y2: y, line: "ink", lineWidth: 2.5 }] : [];
  if (type === "message") return [...period, { kind: "circle", x, y, radius: 5, fill: "paper", line: "ink", lineWidth: 1.75 }];
  const points = [
    [x, y - half],
    [x + half, y],
    [x, y + half],
    [x - half, y],
  ] as const;
  return [...period, { kind: "polygon", points, fill: "mark", line: "ink", lineWidth: 1.25 }];
}

/** The words for types of moment, where a figure brings none of its own. */
export const momentWords = {
  nl: { decision: "Besluit", meeting: "Meedoen", message: "Bericht" },
  en: { decision: "Decision", meeting: "Taking part", message: "Message" },
} as const;
const order = ["meeting", "message", "decision"] as const;

/** The shapes that are used, each with its word. */
export function key(
  used: ReadonlySet<Moment["type"]>,
  width: number,
  top: number,
  measure: Measure,
  words: Readonly<Record<Moment["type"], string>>,
): { readonly shapes: Shape[]; readonly height: number } {
  const shapes: Shape[] = [];
  let [x, y, height] = [0, top, 0];
  for (const type of order.filter((one) => used.has(one))) {
    const lines = linesIn(words[type], width - 20, { measure });
    const room = 20 + widest(lines, measure) + 20;
    // The white behind the last one may fall away.
    if (x > 0 && x + room - 20 > width) [x, y, height] = [0, y + height, 0];
    const middle = y + half + 1;
    shapes.push(...markAt(type, x + (type === "meeting" ? 0 : half), x + (type === "meeting" ? 14 : half), middle));
    shapes.push(...textsAt(x + 20, middle - leading / 2, lines, { paint: "soft" }));
    height = Math.max(height, 2 * half + 3, lines.length * leading + 3);
    x += room;
  }
  return { shapes, height: y + height - top };
}
