import { isCard, type DocModel } from "../model.ts";
import { millimetres } from "./look.ts";

/** A4, in twips. */
export const paper = { width: 11906, height: 16838 };

/** Sizes of letters in points, of everything else in twips. */
export interface Sizes {
  readonly body: number;
  readonly small: number;
  readonly subject: number;
  readonly title: number;
  readonly lead: number;
  readonly headings: readonly [number, number, number];
  readonly headingSpace: readonly (readonly [before: number, after: number])[];
  readonly leading: number;
  readonly after: number;
  readonly item: number;
  readonly titleAfter: number;
  readonly rungAfter: number;
  readonly cell: number;
  readonly marginX: number;
  readonly marginTop: number;
  readonly marginBottom: number;
  /** Room for text between the margins. */
  readonly width: number;
}

/** Letters are never smaller than 10.5 points, also where one page is asked for. */
const smallest = 10.5;

/** The measures of a document: as tight as still reads well where it is meant for one page. */
export function sizesOf(model: DocModel): Sizes {
  const { cover } = model;
  const marginX = millimetres(isCard(model) ? 15 : 22);
  const width = paper.width - 2 * marginX;
  if (isCard(model))
    return {
      body: smallest,
      small: smallest,
      subject: 11,
      title: 16,
      lead: 13,
      headings: [11, 11, smallest],
      headingSpace: [
        [120, 50],
        [100, 30],
        [80, 20],
      ],
      leading: 1.02,
      after: 50,
      item: 20,
      titleAfter: 60,
      rungAfter: 40,
      cell: 14,
      marginX,
      marginTop: millimetres(11),
      marginBottom: millimetres(11),
      width,
    };
  return {
    body: 11,
    small: smallest,
    subject: cover ? 14 : 12,
    title: cover ? 32 : 22,
    lead: 15,
    headings: [18, 14, 12],
    headingSpace: [
      [420, 140],
      [300, 100],
      [220, 80],
    ],
    leading: 1.18,
    after: 140,
    item: 70,
    titleAfter: cover ? 280 : 120,
    rungAfter: 70,
    cell: 70,
    marginX,
    marginTop: millimetres(24),
    marginBottom: millimetres(22),
    width,
  };
}
