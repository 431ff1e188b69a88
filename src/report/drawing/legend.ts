import { leading, linesIn, size, textAt, textsAt, widest } from "./lines.ts";
import type { Measure, Shape } from "./types.ts";

/** The room that a numbered dot takes. */
export const dot = 19;

/** A number in a dot; light on dark, so that it stands out in grey as well. */
export const dotAt = (x: number, y: number, number: number): Shape[] => [
  { kind: "circle", x, y, radius: 8.6, fill: "brand" },
  { ...textAt(x, y - leading / 2, String(number), { anchor: "middle", bold: true, paint: "paper" }) },
];

/** What the numbers stand for, in columns that leave the names whole where they can; read down, then to the right. */
export function legend(
  labels: readonly string[],
  width: number,
  top: number,
  measure: Measure,
): { readonly shapes: Shape[]; readonly height: number } {
  const gap = 14;
  const columnOf = (columns: number): number => (width - (columns - 1) * gap) / columns;
  const room = widest(labels, measure) + dot + 6;
  const whole = [3, 2].find((columns) => columns <= labels.length && columnOf(columns) >= room);
  const columns = whole ?? (labels.length > 1 && columnOf(2) >= 15 * size ? 2 : 1);
  const column = columnOf(columns);
  const rows = Math.ceil(labels.length / columns);
  const shapes: Shape[] = [];
  let height = 0;
  for (let at = 0; at < columns; at++) {
    const x = at * (column + gap);
    let y = 0;
    for (const [index, label] of labels.slice(at * rows, (at + 1) * rows).entries()) {
      const lines = linesIn(label, column - dot - 6, { measure });
      shapes.push(...dotAt(x + dot / 2, top + y + dot / 2, at * rows + index + 1));
      shapes.push(...textsAt(x + dot + 6, top + y + dot / 2 - leading / 2, lines));
      y += Math.max(dot, dot / 2 - leading / 2 + lines.length * leading) + 2;
    }
    height = Math.max(height, y - 2);
  }
  return { shapes, height };
}
