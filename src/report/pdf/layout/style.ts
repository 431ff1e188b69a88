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
}

const mm = 72 / 25.4;
/** A millimetre in points. */
export const millimetres = (count: number): number => count * mm;
/** A4. */
export const paper = { width: 595.28, height: 841.89 };
/** No text is smaller than this, on any document. */
export const smallest = 10.5;
export const ink = 0.12;
export const rule = 0.56;

/** From 0, comfortable, to 1, as tight as still reads well. */
export function styleAt(tightness: number): Style {
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
  };
}
