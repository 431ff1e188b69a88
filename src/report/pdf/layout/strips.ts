import type { Block } from "../../model.ts";
import type { Pen } from "./pen.ts";

export type Heading = Extract<Block, { kind: "heading" }>;

/** A piece of the page over the whole width that no page break cuts. */
export interface Strip {
  /** White above it, that falls away at the top of a page. */
  readonly before: number;
  readonly height: number;
  /** Stays on one page with the strip that follows. */
  readonly keep?: boolean;
  /** Starts on a new page. */
  readonly newPage?: boolean;
  /** The headings in it, so that their page is known before anything is drawn. */
  readonly headings?: readonly Heading[];
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

/** The headings in strips that become one. */
export const headingsIn = (strips: readonly Strip[]): Pick<Strip, "headings"> => {
  const headings = strips.flatMap((strip) => strip.headings ?? []);
  return headings.length > 0 ? { headings } : {};
};

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
