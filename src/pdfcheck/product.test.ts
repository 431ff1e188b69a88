import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostile, withWords } from "../report/hostile.ts";
import type { Block, Cell, DocModel, Inline, Text } from "../report/model.ts";
import { pdfBytes } from "../report/pdf/bytes.ts";
import { said } from "../report/said.ts";
import { sampleCard } from "../report/sampleCard.ts";
import { sampleForm } from "../report/sampleForm.ts";
import { checkPdf } from "./check.ts";
import { differenceOf } from "./difference.ts";
import { type Expected, unmet } from "./unmet.ts";

const options = { date: new Date("2026-11-23T09:30:00Z"), fileId: "0af7651916cd43dd8448eb211c80319c" };
const made = async (model: DocModel): Promise<Uint8Array> => (await pdfBytes(model, options)).bytes;
/** What every document of ours must say, whatever is in it. */
const expected = (model: DocModel): Expected => ({
  language: model.lang === "nl" ? "nl-NL" : "en-GB",
  text: said(model),
  everyPage: [model.pageLabel],
});
const wrong = (bytes: Uint8Array, model: DocModel): readonly string[] => [
  ...checkPdf(bytes).failures.map(({ rule, faults }) => `${rule} ${JSON.stringify(faults.slice(0, 3))}`),
  ...unmet(bytes, expected(model)),
];

describe("our own documents", () => {
  test.each([sampleCard, sampleForm])("UX-34: meet every rule, and say what the HTML file says in its order: $title", async (model) => {
    expect(wrong(await made(model), model)).toEqual([]);
  });

  test("UX-34: say every value of a figure in words", async () => {
    const ladder = sampleCard.blocks.flatMap((block) => (block.kind === "columns" ? block.left : [])).find(({ kind }) => kind === "ladder");
    expect(ladder).toBeDefined();
    expect(unmet(await made(sampleCard), { figures: [["bodem is trede 2", "plafond is trede 3", "advies is trede 2"]] })).toEqual([]);
  });

  test.each(Object.entries(hostile))(
    "SE-6: meet every rule with %s in every place",
    async (_name, words) => {
      const { failures } = checkPdf(await made(withWords(words)));
      // How long the words for a figure are is up to who writes them.
      expect(failures.filter(({ rule }) => rule !== "own-figure-words")).toEqual([]);
    },
    60_000,
  );

  test("are the same to the byte when they are made again, and differ in what differs", async () => {
    expect(differenceOf(await made(sampleForm), await made(sampleForm))).toBeUndefined();
    const other = await made({ ...sampleForm, lang: "en" });
    expect(differenceOf(await made(sampleForm), other)).toMatch(/^The files differ from byte \d+, in object \d+: /);
  });
});

const word = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      "bewoners",
      "raad",
      "€\u00a02.500",
      "Čapkova",
      "ß",
      "(hoek)",
      "afhankelijk\u00adheid",
      "12",
      "½",
      "Łódź",
      "a/b",
      "\\",
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 30, max: 400 }).map((length) => "lang".repeat(length).slice(0, length)) },
);
const words = fc.array(word, { minLength: 1, maxLength: 25 }).map((some) => some.join(" "));
const few = fc.array(word, { minLength: 1, maxLength: 4 }).map((some) => some.join(" "));
const inline: fc.Arbitrary<Text> = fc.array(
  fc.oneof(
    words.map((text): Inline => ({ kind: "text", text: `${text} ` })),
    few.map((text): Inline => ({ kind: "strong", text: `${text} ` })),
    few.map((text): Inline => ({ kind: "link", text: `${text} `, href: "https://example.nl/" })),
  ),
  { minLength: 1, maxLength: 5 },
);
const paragraph = inline.map((text): Block => ({ kind: "paragraph", text }));
const cell: fc.Arbitrary<Cell> = fc.oneof(few, fc.constant("")).map((text) => ({ text }));
const table = fc.integer({ min: 1, max: 4 }).chain((wide) =>
  fc.record({
    caption: few,
    head: fc.array(cell, { minLength: wide, maxLength: wide }),
    rows: fc.array(fc.array(cell, { minLength: wide, maxLength: wide }), { minLength: 1, maxLength: 30 }),
  }),
);
const list = (depth: number): fc.Arbitrary<Block> =>
  fc
    .record({
      ordered: fc.boolean(),
      items: fc.array(fc.tuple(paragraph, ...(depth > 0 ? [list(depth - 1)] : [])), { minLength: 1, maxLength: 3 }),
    })
    .map((one) => ({ kind: "list", ...one }));
const block = fc.oneof(
  paragraph,
  table.map((one): Block => ({ kind: "table", ...one })),
  list(2),
  fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((body): Block => ({ kind: "callout", tone: "tip", body })),
  fc.tuple(paragraph, paragraph).map(([one, other]): Block => ({ kind: "columns", left: [one], right: [other] })),
  fc.constant<Block>({ kind: "pageBreak" }),
);
/** Headings come in levels that are not skipped, as builders make them. */
const documents = fc
  .array(fc.tuple(few, fc.integer({ min: 1, max: 3 }), fc.array(block, { maxLength: 4 })), { minLength: 1, maxLength: 5 })
  .map((chapters): DocModel => {
    let last = 0;
    const blocks = chapters.flatMap(([text, wanted, inside], at): Block[] => {
      last = Math.min(wanted, last + 1);
      return [{ kind: "heading", level: last as 1 | 2 | 3, text, id: `k${at}` }, ...inside];
    });
    return { ...sampleForm, foot: [], blocks };
  });

describe("any document", () => {
  test("meets every rule, and says all of its words in their order", async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (model) => {
        expect(wrong(await made(model), model)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
