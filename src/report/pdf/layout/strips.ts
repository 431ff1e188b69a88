import type { Pen } from "./pen.ts";

/** A piece of the page over the whole width that no page break cuts. */
export interface Strip {
  /** White above it, that falls away at the top of a page. */
  readonly before: number;
  readonly height: number;
  /** Stays on one page with the strip that follows. */
  readonly keep?: boolean;
  /** Starts on a new page. */
  readonly newPage?: boolean;
  readonly draw: (pen: Pen, top: number) => void;
  /** What is drawn again above it when a page starts with it: the head of its table. */
  readonly again?: { readonly height: number; readonly draw: (pen: Pen, top: number) => void };
}

/** The height of strips under each other, without the white above the first. */
export const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, strip, index) => sum + strip.height + (index > 0 ? strip.before : 0), 0);

/** Draws strips under each other. */
export function drawAll(strips: readonly Strip[], pen: Pen, top: number): void {
  let y = top;
  for (const [index, strip] of strips.entries()) {
    if (index > 0) y += strip.before;
    strip.draw(pen, y);
    y += strip.height;
  }
}

/** The same strips with other white above the first. */
export const withBefore = (strips: readonly Strip[], before: number): Strip[] =>
  strips.map((strip, index) => (index === 0 ? { ...strip, before } : strip));

/** Something drawn just before the first strip, such as the mark of a list item. */
export const withMark = (strips: readonly Strip[], mark: (pen: Pen, top: number) => void): Strip[] =>
  strips.map((strip, index) =>
    index > 0
      ? strip
      : {
          ...strip,
          draw: (pen, top) => {
            mark(pen, top);
            strip.draw(pen, top);
          },
        },
  );

/** Lays strips on pages. The pen starts a page by itself when there is none. */
export function place(strips: readonly Strip[], pen: Pen, top: number, bottom: number): void {
  let y = top;
  const turn = (): void => {
    pen.newPage();
    y = top;
  };
  if (pen.page < 0) turn();
  for (let index = 0; index < strips.length;) {
    const unit = unitAt(strips, index);
    index += unit.length;
    if (unit[0]?.newPage && y > top) turn();
    if (y > top && y + (unit[0]?.before ?? 0) + heightOf(unit) > bottom) turn();
    for (const strip of unit) {
      const white = y > top ? strip.before : 0;
      // A unit higher than a page is cut between its strips.
      if (y > top && y + white + strip.height > bottom) turn();
      if (y === top && strip.again) {
        strip.again.draw(pen, y);
        y += strip.again.height;
      } else if (y > top) y += strip.before;
      strip.draw(pen, y);
      y += strip.height;
    }
  }
}

function unitAt(strips: readonly Strip[], from: number): Strip[] {
  let to = from;
  while (strips[to]?.keep && to + 1 < strips.length && !strips[to + 1]?.newPage) to++;
  return strips.slice(from, to + 1);
}
