import fc from "fast-check";
import type { Art, Axis, Moment } from "../model.ts";

const word = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      "Bewoners",
      "Stationsbuurt",
      "raad",
      "de",
      "€\u00a02.500",
      "inspraak-\u00aden",
      "Afhankelijk\u00adheid",
      "NS/ProRail",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "Arbeidsongeschiktheidsverzekeringsmaatschappij",
      "x".repeat(300),
      "",
      "مرحبا",
      "👩‍👩‍👧",
      "日本語の参加",
      "Ελλάδα",
      "bel\u0007",
      "half\ud83d",
    ),
  },
);
const label = fc.array(word, { maxLength: 7 }).map((words) => words.join(" "));
const value = fc.oneof(fc.double(), fc.integer({ min: 0, max: 5000 }));

export const randomBars: fc.Arbitrary<Art> = fc
  .record({
    kind: fc.constant("bars" as const),
    what: label,
    measure: label,
    items: fc.array(fc.oneof(fc.record({ label, value }), fc.record({ label, value, shown: label })), { maxLength: 20 }),
    max: fc.option(value, { nil: undefined }),
  })
  .map(({ max, ...rest }) => (max === undefined ? rest : { ...rest, max }));

const step = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 6 }) }, { weight: 1, arbitrary: fc.double() });
const axis: fc.Arbitrary<Axis> = fc
  .record({
    name: label,
    low: label,
    high: label,
    from: fc.constantFrom(0, 1, -4, 1_000_000),
    steps: fc.constantFrom(0, 2, 4, 4, 4, 9, 99),
  })
  .map(({ steps, ...rest }) => ({ ...rest, to: rest.from + steps }));
export const randomMatrix: fc.Arbitrary<Art> = fc.record({
  kind: fc.constant("matrix" as const),
  what: label,
  across: axis,
  up: axis,
  items: fc.array(fc.record({ label, across: step, up: step }), { maxLength: 25 }),
});

const two = (number: number): string => String(number).padStart(2, "0");
const dated = fc
  .tuple(fc.integer({ min: 2026, max: 2028 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);
const day = fc.oneof(
  { weight: 12, arbitrary: dated },
  { weight: 1, arbitrary: fc.constantFrom("0001-01-01", "9999-12-31", "nog niet bekend", "") },
);
const moment = fc
  .record({
    label,
    from: day,
    to: fc.option(day, { nil: undefined }),
    when: label,
    type: fc.constantFrom<Moment["type"]>("decision", "meeting", "message"),
  })
  .map(({ to, ...rest }): Moment => (to === undefined ? rest : { ...rest, to }));
export const randomTimeline: fc.Arbitrary<Art> = fc
  .record({
    kind: fc.constant("timeline" as const),
    what: label,
    when: label,
    items: fc.oneof(fc.array(moment, { maxLength: 9 }), fc.array(moment, { maxLength: 40 })),
    kinds: fc.option(fc.record({ name: label, decision: label, meeting: label, message: label }), { nil: undefined }),
  })
  .map(({ kinds, ...rest }) => (kinds === undefined ? rest : { ...rest, kinds }));

/** A figure of any kind, with data that nobody thought of. */
export const randomArt: fc.Arbitrary<Art> = fc.oneof(randomBars, randomMatrix, randomTimeline);
