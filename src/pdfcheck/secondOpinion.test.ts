import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { pdfBytes } from "../report/pdf/bytes.ts";
import { readFont } from "../report/pdf/font.ts";
import { inter400 } from "../report/pdf/fonts/inter400.ts";
import { sampleCard } from "../report/sampleCard.ts";
import { sampleForm } from "../report/sampleForm.ts";
import { bookmarksOf } from "./extract.ts";
import { trueTypeOf } from "./read/trueType.ts";
import { Subject } from "./subject.ts";

// The checker reads files itself, since a reader made for the screen mends what it meets. Here another reader is asked.
test.each([sampleCard, sampleForm])("reads what pdf.js reads: $title", async (model) => {
  const { bytes } = await pdfBytes(model, { date: new Date("2026-11-23T09:30:00Z"), fileId: "0".repeat(32) });
  const subject = new Subject(bytes);
  const file = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  try {
    expect(subject.pages).toHaveLength(file.numPages);
    for (const [at, { shown }] of subject.drawings.entries()) {
      const { items } = await (await file.getPage(at + 1)).getTextContent({ disableNormalization: true });
      const theirs = items.map((item) => ("str" in item ? item.str : "")).join("");
      expect(
        shown
          .map(({ text }) => text)
          .join("")
          .replaceAll(/\s/g, ""),
      ).toBe(theirs.replaceAll(/\s/g, ""));
    }
    const outline = ((await file.getOutline()) ?? []) as { title: string; items: { title: string }[] }[];
    expect(bookmarksOf(bytes).map(({ text }) => text)).toEqual(
      outline.flatMap((one) => [one.title, ...one.items.map(({ title }) => title)]),
    );
  } finally {
    await file.loadingTask.destroy();
  }
});

test("measures letters as layout does", () => {
  const program = trueTypeOf(Buffer.from(inter400, "base64"))!;
  const font = readFont(inter400);
  const letters = [..."AWijé€ 0.ŁŢ…"];
  const glyphs = letters.map((letter) => program.glyphOf(3, 1, letter.codePointAt(0)!)!);
  expect(glyphs.every((glyph) => glyph > 0 && glyph < program.glyphs)).toBe(true);
  expect(glyphs.map((glyph) => program.width(glyph))).toEqual(
    letters.map((letter) => expect.closeTo(font.width(letter) * 1000, 6) as number),
  );
  expect(glyphs.map((glyph) => program.hasOutline(glyph))).toEqual(letters.map((letter) => letter !== " "));
  expect(program.glyphOf(3, 1, 0x2603)).toBe(0);
});

test("says of a font that is cut off that it cannot be read", () => {
  const whole = Buffer.from(inter400, "base64");
  for (const length of [0, 3, 11, 100, 600, whole.length - 4000]) expect(trueTypeOf(whole.subarray(0, length))).toBeUndefined();
});
