import fc from "fast-check";
import type { Block, Cell, DocModel, LadderRung } from "../model.ts";
import { randomArt } from "./randomArt.ts";
import { randomId, randomText, randomWords, someWords } from "./randomText.ts";

const flag = (weight: number): fc.Arbitrary<true | undefined> =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(true as const) }, { weight, arbitrary: fc.constant(undefined) });

type Given<Value> = { [Key in keyof Value]: Exclude<Value[Key], undefined> };
/** Without what is not there: an absent part and one that is `undefined` are not the same. */
const given = <Value extends object>(value: Value): Given<Value> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Given<Value>;

const level = fc.constantFrom(1, 2, 3) as fc.Arbitrary<1 | 2 | 3>;
const heading: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant("heading" as const),
  level,
  text: fc.oneof(someWords, randomText),
  id: randomId,
});
const paragraph: fc.Arbitrary<Block> = fc
  .record({ kind: fc.constant("paragraph" as const), text: randomText, small: flag(5) })
  .map(given) as fc.Arbitrary<Block>;

const cell: fc.Arbitrary<Cell> = fc
  .record({
    text: fc.oneof({ weight: 3, arbitrary: randomText }, { weight: 1, arbitrary: fc.constant("") }),
    numeric: flag(3),
    strong: flag(6),
  })
  .map(given) as fc.Arbitrary<Cell>;
const shortCell: fc.Arbitrary<Cell> = someWords.map((text) => ({ text }));
const table: fc.Arbitrary<Block> = fc
  .record({
    columns: fc.integer({ min: 1, max: 6 }),
    long: fc.oneof({ weight: 1, arbitrary: fc.constant(true) }, { weight: 9, arbitrary: fc.constant(false) }),
  })
  .chain(({ columns, long }) => {
    const row = (one: fc.Arbitrary<Cell>): fc.Arbitrary<Cell[]> => fc.array(one, { minLength: columns, maxLength: columns });
    return fc.record({
      kind: fc.constant("table" as const),
      caption: randomText,
      captionHidden: flag(2),
      rowHeads: fc.constantFrom(undefined, undefined, false as const),
      widths: fc.option(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: columns, maxLength: columns }), { nil: undefined }),
      head: row(cell),
      rows: long ? fc.array(row(shortCell), { minLength: 30, maxLength: 60 }) : fc.array(row(cell), { maxLength: 6 }),
    });
  })
  .map(given) as fc.Arbitrary<Block>;

const rung: fc.Arbitrary<LadderRung> = fc
  .record({
    number: fc.integer({ min: 1, max: 9 }),
    name: someWords,
    note: fc.option(randomWords, { nil: undefined }),
    state: fc.constantFrom("advice", "possible", "outside"),
  })
  .map(given) as fc.Arbitrary<LadderRung>;
const ladder: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant("ladder" as const),
  alt: someWords,
  caption: randomText,
  rungs: fc.array(rung, { minLength: 1, maxLength: 9 }),
});
const figure: fc.Arbitrary<Block> = fc
  .record({ kind: fc.constant("figure" as const), alt: someWords, caption: randomText, art: randomArt, dataElsewhere: flag(2) })
  .map(given) as fc.Arbitrary<Block>;
const scale: fc.Arbitrary<Block> = fc
  .record({
    kind: fc.constant("scale" as const),
    label: someWords,
    from: fc.constantFrom(0, 1),
    to: fc.constantFrom(1, 5, 7, 10, 100),
    at: fc.option(fc.integer({ min: -1, max: 11 }), { nil: undefined }),
    words: someWords,
  })
  .map(given) as fc.Arbitrary<Block>;

const leaves: fc.Arbitrary<Block> = fc.oneof(
  { weight: 5, arbitrary: heading },
  { weight: 8, arbitrary: paragraph },
  { weight: 3, arbitrary: table },
  { weight: 2, arbitrary: figure },
  { weight: 1, arbitrary: ladder },
  { weight: 1, arbitrary: scale },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("writingLines" as const), lines: fc.integer({ min: 0, max: 40 }), label: randomWords }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("tickBoxes" as const), items: fc.array(randomText, { maxLength: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("contents" as const), title: randomWords, depth: level }) },
  { weight: 1, arbitrary: fc.constant({ kind: "pageBreak" as const }) },
);

/** Blocks in blocks: lists in lists, callouts in callouts, all of it in columns. */
function blockOf(depth: number): fc.Arbitrary<Block> {
  if (depth === 0) return leaves;
  const inner = fc.array(blockOf(depth - 1), { maxLength: 3 });
  const tone = fc.constantFrom("outcome", "summary", "stop", "caution", "tip", "gap") as fc.Arbitrary<"outcome">;
  const explained = fc.record({ term: randomText, body: inner, id: fc.option(randomId, { nil: undefined }) }).map(given) as fc.Arbitrary<{
    term: string;
    body: Block[];
    id: string;
  }>;
  return fc.oneof(
    { weight: 12, arbitrary: leaves },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant("list" as const),
        ordered: fc.boolean(),
        items: fc.oneof(
          { weight: 5, arbitrary: fc.array(inner, { maxLength: 4 }) },
          { weight: 1, arbitrary: fc.array(inner, { minLength: 10, maxLength: 12 }) },
        ),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("definitions" as const), items: fc.array(explained, { maxLength: 3 }) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("callout" as const), tone, body: inner }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("columns" as const), left: inner, right: inner }) },
  );
}

/**
 * Any document: long words, empty cells, tables over pages, links over lines, deep lists, levels that are skipped, figures of
 * extreme data, scripts that the font has not and signs that steer a computer. Two hundred take seconds, not minutes.
 */
export const randomDocument: fc.Arbitrary<DocModel> = fc
  .record({
    lang: fc.constantFrom("nl" as const, "en" as const),
    title: randomWords,
    subject: fc.oneof(fc.constant(""), randomWords),
    meta: fc.array(randomWords, { maxLength: 3 }),
    made: fc.constant("2026-11-23"),
    blocks: fc.array(blockOf(3), { maxLength: 9 }),
    foot: fc.array(randomWords, { maxLength: 2 }),
    pageLabel: fc.constantFrom("Pagina {page} van {pages}", "Page {page} of {pages}"),
    status: fc.option(
      fc
        .record({ text: someWords, detail: fc.option(randomWords, { nil: undefined }), tone: fc.constantFrom("draft", "stop", "settled") })
        .map(given),
      { nil: undefined },
    ),
    cover: flag(2),
    head: fc.option(fc.tuple(randomWords, randomWords), { nil: undefined }),
    onePage: flag(5),
    dense: flag(5),
    attached: fc.option(randomWords, { nil: undefined }),
  })
  .map(given) as fc.Arbitrary<DocModel>;
