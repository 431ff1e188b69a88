import fc from "fast-check";
import { expect, test } from "vitest";
import { randomDocument } from "../reference/randomDocument.ts";
import { docxBytes } from "./bytes.ts";
import { expected } from "./expected.ts";
import { outOfOrder } from "./order.ts";
import { readDocx } from "./reader.ts";

const date = new Date("2026-11-23T09:30:00Z");

test("UX-34: two hundred documents that nobody thought of say the words of the HTML in a Word file, with every element in its place", async () => {
  await fc.assert(
    fc.asyncProperty(randomDocument, async (random) => {
      // A part of the foot that is too long stands before those that are not.
      const model = { ...random, foot: random.foot.slice(0, 1) };
      const { said, part } = readDocx((await docxBytes(model, { date })).bytes);
      expect(said).toEqual(expected(model));
      expect(outOfOrder(part("word/document.xml"))).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 120_000);
