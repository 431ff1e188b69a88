import type { Pen } from "./pen.ts";
import { heightOf, type Heading, type Strip } from "./strips.ts";

/** Where a strip comes: its page, counted from 0, and its top. `again` is where the head of its table is repeated. */
interface Placed {
  readonly strip: Strip;
  readonly page: number;
  readonly top: number;
  readonly again?: number;
}
/** The part of a page that strips may take; the first page may have more of it. */
interface Room {
  readonly first: number;
  readonly top: number;
  readonly bottom: number;
}

/** Gives strips their place on pages. Nothing is drawn yet, so that a list of contents can know what comes after it. */
export function paged(strips: readonly Strip[], { first, top: later, bottom }: Room): Placed[] {
  const placed: Placed[] = [];
  let page = 0;
  let top = first;
  let y = top;
  const turn = (): void => {
    page++;
    top = later;
    y = top;
  };
  for (let index = 0; index < strips.length;) {
    const unit = unitAt(strips, index);
    index += unit.length;
    if (unit[0]?.newPage && y > top) turn();
    if (y > top && y + (unit[0]?.before ?? 0) + heightOf(unit) > bottom) turn();
    for (const strip of unit) {
      // A unit higher than a page is cut between its strips.
      if (y > top && y + strip.before + strip.height > bottom) turn();
      const again = y === top && strip.again ? { again: y } : {};
      y += again.again === undefined ? (y > top ? strip.before : 0) : strip.again!.height;
      placed.push({ strip, page, top: y, ...again });
      y += strip.height;
    }
  }
  return placed;
}

/** The page of every heading, counted from 0. */
export const pagesOfHeadings = (placed: readonly Placed[]): ReadonlyMap<Heading, number> =>
  new Map(placed.flatMap(({ strip, page }) => (strip.headings ?? []).map((heading) => [heading, page] as const)));

/** Draws strips where they were placed, in their order. */
export function drawPlaced(placed: readonly Placed[], pen: Pen): void {
  if (placed.length === 0) pen.newPage();
  for (const { strip, page, top, again } of placed) {
    while (pen.page < page) pen.newPage();
    if (again !== undefined) strip.again?.draw(pen, again);
    strip.draw(pen, top);
  }
}

function unitAt(strips: readonly Strip[], from: number): Strip[] {
  let to = from;
  while (strips[to]?.keep && to + 1 < strips.length && !strips[to + 1]?.newPage) to++;
  return strips.slice(from, to + 1);
}
