import type { Art } from "../model.ts";
import { leading, linesIn, plain, textsAt, widest } from "./lines.ts";
import type { Drawing, Measure, Shape } from "./types.ts";

const thick = 12;
const between = 7;
const gap = 9;

/** Lying bars from one line, each with its label before or above it and its value behind it. */
export function barsDrawing(art: Extract<Art, { kind: "bars" }>, width: number, measure: Measure): Drawing {
  const shapes: Shape[] = [];
  const beside = width >= 320;
  const bars = art.items.map(({ label, value, shown }) => ({
    label,
    length: Number.isFinite(value) ? Math.max(0, value) : 0,
    shown: plain(shown ?? String(value)),
  }));
  const labels = bars.map((bar) => bar.label);
  const left = beside ? Math.min(widest(labels, measure) + 1, width * 0.42) + gap : 0;
  const room = Math.min(
    widest(
      bars.map((bar) => bar.shown),
      measure,
      true,
    ) + 1,
    width * 0.32,
  );
  const longest = width - left - gap - room;
  const full = bars.reduce((most, bar) => Math.max(most, bar.length), Math.max(0, art.max ?? 0));
  let top = 0;
  for (const { label, length, shown } of bars) {
    const words = linesIn(label, beside ? left - gap : width, { measure });
    const values = linesIn(shown, room, { measure, bold: true });
    if (!beside) {
      shapes.push(...textsAt(0, top, words));
      top += words.length * leading;
    }
    const lines = Math.max(beside ? words.length : 1, values.length);
    const middle = top + (lines * leading) / 2;
    const bar = { kind: "rect", x: left, y: middle - thick / 2, height: thick } as const;
    if (art.max !== undefined && full > 0) shapes.push({ ...bar, width: longest, fill: "tint" });
    const drawn = full > 0 ? (length / full) * longest : 0;
    if (drawn > 0) shapes.push({ ...bar, width: drawn, fill: "brand" });
    if (!beside) shapes.push({ kind: "line", x1: 0, y1: bar.y, x2: 0, y2: bar.y + thick, line: "ink", lineWidth: 1 });
    if (beside) shapes.push(...textsAt(0, middle - (words.length * leading) / 2, words));
    const behind = art.max === undefined ? left + drawn + gap * 0.7 : width - room;
    shapes.push(...textsAt(behind, middle - (values.length * leading) / 2, values, { bold: true }));
    top += lines * leading + between + (beside ? 0 : 3);
  }
  const height = Math.max(0, top - between - (beside ? 0 : 3));
  if (beside && height > 0) shapes.push({ kind: "line", x1: left, y1: 0, x2: left, y2: height, line: "ink", lineWidth: 1 });
  return { width, height, shapes };
}
