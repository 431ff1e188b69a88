import type { Art, Axis } from "../model.ts";
import { dot, dotAt, legend } from "./legend.ts";
import { leading, linesIn, textAt, textsAt, widest } from "./lines.ts";
import type { Drawing, Measure, Shape } from "./types.ts";

type Matrix = Extract<Art, { kind: "matrix" }>;
/** What stands in a cell, and how high it is. */
interface Content {
  readonly height: number;
  readonly draw: (x: number, top: number) => Shape[];
}

const pad = 5;
const least = 38;

/**
 * A field of cells with a numbered dot for everything in it; under it the names. Names in the cells would be cut, or would
 * cover each other as soon as two groups are alike. An axis of more than ten steps has ten cells, and fewer where there is no room for them.
 */
export function matrixDrawing(art: Matrix, width: number, measure: Measure): Drawing {
  if (art.items.length === 0) return { width, height: 0, shapes: [] };
  const up = scaleOf(art.up, 10);
  const wide = width >= 320;
  const ends = wide ? [art.up.low, art.up.high] : [];
  const gutter = Math.min(90, Math.max(widest(ends, measure), widest(up.marks, measure, true))) + 8;
  const across = scaleOf(art.across, Math.min(10, Math.max(1, Math.floor((width - gutter) / (dot + 3)))));
  const cell = (width - gutter) / across.cells;
  const numbers = new Map<string, number[]>();
  for (const [index, one] of art.items.entries()) {
    const key = `${across.at(one.across)} ${up.at(one.up)}`;
    numbers.set(key, [...(numbers.get(key) ?? []), index + 1]);
  }
  const contents = new Map([...numbers].map(([key, some]) => [key, dotsIn(some, cell)]));

  const shapes: Shape[] = [];
  let top = 0;
  const cutTo = (text: string, room: number): string => linesIn(text, room, { measure, bold: true, most: 1 })[0]!;
  const title = (axis: Axis, x: number): void => {
    const names = linesIn(axis.name, width - x, { measure, bold: true });
    shapes.push(...textsAt(x, top, names, { bold: true }));
    top += names.length * leading;
    if (wide) return;
    const span = linesIn(`${axis.low} – ${axis.high}`, width - x, { measure });
    shapes.push(...textsAt(x, top, span, { paint: "soft" }));
    top += span.length * leading;
  };
  title(art.up, 0);
  top += 4;
  const field = top;
  for (let row = up.cells - 1; row >= 0; row--) {
    const inRow = Array.from({ length: across.cells }, (_, column) => contents.get(`${column} ${row}`));
    const end = wide && (row === 0 || row === up.cells - 1) ? linesIn(row === 0 ? art.up.low : art.up.high, gutter - 8, { measure }) : [];
    const mark = cutTo(up.marks[row] ?? "", gutter - 8);
    const endLines = (up.cells === 1 && wide ? linesIn(`${art.up.low} – ${art.up.high}`, gutter - 8, { measure }) : end).slice(0, 4);
    const height = inRow.reduce(
      (most, one) => Math.max(most, (one?.height ?? 0) + 2 * pad),
      Math.max(least, (endLines.length + 1) * leading + 4),
    );
    shapes.push(textAt(gutter - 8, top + 2, mark, { anchor: "end", bold: true }));
    shapes.push(...textsAt(gutter - 8, top + 2 + leading, endLines, { anchor: "end", paint: "soft" }));
    for (const [column, one] of inRow.entries()) {
      const x = gutter + column * cell;
      const box = { kind: "rect", x, y: top, width: cell, height, line: "rule", lineWidth: 0.5 } as const;
      shapes.push(one ? { ...box, fill: "tint" } : box);
      if (one) shapes.push(...one.draw(x, top + (height - one.height) / 2));
    }
    top += height;
  }
  shapes.push({ kind: "line", x1: gutter, y1: field, x2: gutter, y2: top, line: "ink", lineWidth: 1.25 });
  shapes.push({ kind: "line", x1: gutter, y1: top, x2: width, y2: top, line: "ink", lineWidth: 1.25 });
  top += 3;
  if (widest(across.marks, measure, true) + 4 > cell) {
    const [low, high] = [across.marks[0]!, across.marks.at(-1)!].map((mark) => cutTo(mark, (width - gutter) * 0.45));
    shapes.push(textAt(gutter, top, low!, { bold: true }));
    if (across.cells > 1) shapes.push(textAt(width, top, high!, { anchor: "end", bold: true }));
  } else
    for (const [column, mark] of across.marks.entries())
      shapes.push(textAt(gutter + (column + 0.5) * cell, top, mark, { anchor: "middle", bold: true }));
  top += leading;
  if (wide) {
    const room = (width - gutter) * 0.45;
    const [low, high] = [linesIn(art.across.low, room, { measure }), linesIn(art.across.high, room, { measure })];
    shapes.push(...textsAt(gutter, top, low, { paint: "soft" }), ...textsAt(width, top, high, { anchor: "end", paint: "soft" }));
    top += Math.max(low.length, high.length) * leading;
  }
  title(art.across, wide ? gutter : 0);
  const key = legend(
    art.items.map((one) => one.label),
    width,
    top + 10,
    measure,
  );
  return { width, height: top + 10 + key.height, shapes: [...shapes, ...key.shapes] };
}

interface Scale {
  readonly cells: number;
  readonly marks: readonly string[];
  readonly at: (value: number) => number;
}
function scaleOf({ from, to }: Axis, most: number): Scale {
  const steps = Number.isFinite(to - from) ? Math.max(1, Math.round(to - from) + 1) : 1;
  const cells = Math.min(most, steps);
  const marks = Array.from({ length: cells }, (_, cell) => {
    if (cells === steps) return String(from + cell);
    return cell === 0 ? String(from) : cell === cells - 1 ? String(to) : "";
  });
  const at = (value: number): number => Math.min(cells - 1, Math.max(0, Math.floor(((Math.round(value) - from) / steps) * cells) || 0));
  return { cells, marks, at };
}

/** Numbered dots in rows, in the middle of the cell. */
function dotsIn(numbers: readonly number[], cell: number): Content {
  const perRow = Math.max(1, Math.min(numbers.length, Math.floor((cell - 4) / (dot + 1))));
  const rows = Math.ceil(numbers.length / perRow);
  return {
    height: rows * (dot + 1),
    draw: (x, top) =>
      numbers.flatMap((number, index) => {
        const row = Math.floor(index / perRow);
        const inRow = Math.min(perRow, numbers.length - row * perRow);
        const at = x + cell / 2 + ((index % perRow) - (inRow - 1) / 2) * (dot + 1);
        return dotAt(at, top + (row + 0.5) * (dot + 1), number);
      }),
  };
}
