import { isCard, type DocModel } from "../../model.ts";

/** Sizes in points. */
export interface Style {
  readonly body: number;
  readonly small: number;
  readonly title: number;
  readonly lead: number;
  readonly headings: readonly [number, number, number];
  readonly leading: number;
  readonly marginX: number;
  readonly marginY: number;
  /** White between blocks, and the room above and below a table row. */
  readonly gap: number;
  readonly cell: number;
  /** White above a heading, by level, in gaps. */
  readonly above: readonly [number, number, number];
  /** Running text is not wider than this: a line of over ninety characters is hard to follow back. */
  readonly measure: number;
  /** In black and white, as a card is copied; otherwise in the colours of the palette. */
  readonly plain: boolean;
}

const mm = 72 / 25.4;
/** A millimetre in points. */
export const millimetres = (count: number): number => count * mm;
/** A4. */
export const paper = { width: 595.28, height: 841.89 };
/** No text is smaller than this, on any document. */
export const smallest = 10.5;
/** The black of a card, and of text that has no colour of its own. */
export const ink = 0.12;

/** A card: from 0, comfortable, to 1, as tight as still reads well. */
export function cardStyle(tightness: number): Style {
  const between = (loose: number, tight: number): number => loose + (tight - loose) * tightness;
  const body = between(10.75, smallest);
  return {
    body,
    small: smallest,
    title: between(17, 14),
    lead: between(14, 12),
    headings: [between(11.75, 11), between(11.25, smallest), body],
    leading: between(1.4, 1.22),
    marginX: millimetres(between(15, 14)),
    marginY: millimetres(between(12, 9)),
    gap: millimetres(between(2, 0.7)),
    cell: millimetres(between(0.75, 0.25)),
    above: [2.1, 1.6, 1.6],
    measure: paper.width,
    plain: true,
  };
}

/** A document of pages. */
const pagesStyle: Style = {
  body: 10.75,
  small: smallest,
  title: 23,
  lead: 13.5,
  headings: [17, 13, 11],
  leading: 1.42,
  marginX: millimetres(22),
  marginY: millimetres(15),
  gap: millimetres(2.2),
  cell: millimetres(1.1),
  above: [3.9, 2.7, 2.2],
  measure: millimetres(152),
  plain: false,
};

/** Half-way between comfortable and tight: two cards of a form on one page. */
const denseStyle = cardStyle(0.5);

export const styleOf = (model: DocModel): Style => (model.onePage ? cardStyle(0) : isCard(model) ? denseStyle : pagesStyle);
