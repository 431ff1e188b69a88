import { describe, expect, test } from "vitest";
import { inter400 } from "../../report/pdf/fonts/inter400.ts";
import { fileOf, streamOf } from "../tinyFile.ts";
import { unicodeMap } from "./cmap.ts";
import { PdfFile } from "./file.ts";
import { type Font, fontOf } from "./font.ts";
import type { Dict } from "./values.ts";

const font = (...objects: readonly (string | Uint8Array)[]): Font => {
  const file = new PdfFile(fileOf(["<</Type /Catalog>>", ...objects]));
  return fontOf(file, file.object(2) as Dict, 2);
};
const inter = Buffer.from(inter400, "base64");
const widthOf = (found: Font, letter: string): number => found.program!.width(found.program!.glyphOf(3, 1, letter.codePointAt(0)!)!);

describe("codes of a font stand for characters", () => {
  test("one by one, in ranges, in lists, and outside the first plane", () => {
    const map = unicodeMap(
      Buffer.from(`1 beginbfchar <01> <0041> <02> <D83DDC4D> <03> <00660069> endbfchar
        2 beginbfrange <10> <12> <0061> <20> <21> [<0078> <0079>] endbfrange`),
    );
    expect([...map]).toEqual([
      [1, "A"],
      [2, "👍"],
      [3, "fi"],
      [16, "a"],
      [17, "b"],
      [18, "c"],
      [32, "x"],
      [33, "y"],
    ]);
  });

  test("and no more of them than there can be", () => {
    expect(unicodeMap(Buffer.from("1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange")).size).toBe(0x10000);
  });

  test("by the alphabet of a small font, unless its list says otherwise", () => {
    const named = (encoding: string, flags = 32): Font =>
      font(`<</Type /Font /Subtype /Type1 /BaseFont /X ${encoding} /FontDescriptor <</Flags ${flags}>>>>`);
    expect(named("/Encoding /WinAnsiEncoding").unicode(0x80)).toBe("€");
    expect(named("/Encoding /MacRomanEncoding").unicode(0x8e)).toBe("é");
    expect(named("").unicode(0x41)).toBe("A");
    expect(named("", 4).unicode(0x41)).toBeUndefined();
    const listed = named("/Encoding <</Differences [65 /zcaron]>>");
    expect([listed.unicode(65), listed.unknowable]).toEqual([undefined, true]);
  });
});

describe("codes of a font have a glyph and a width", () => {
  const descriptor = "<</Flags 32 /FontFile2 4 0 R>>";

  test("in a small font, by its alphabet", () => {
    const found = font(
      "<</Subtype /TrueType /BaseFont /Inter /Encoding /WinAnsiEncoding /FirstChar 65 /Widths [680 650] /FontDescriptor 3 0 R>>",
      descriptor,
      streamOf("", inter),
    );
    expect([found.embedded, found.bytesPerCode, found.width(65), found.width(66), found.width(67)]).toEqual([true, 1, 680, 650, 0]);
    expect(found.program!.width(found.glyph(65)!)).toBeCloseTo(widthOf(found, "A"), 6);
    // What its map lacks may be found by name, so nothing is said about it.
    expect(found.glyph(1)).toBeUndefined();
  });

  test("in a font of many characters, by number or by a list", () => {
    const composite = (map: string): Font =>
      font(
        "<</Subtype /Type0 /BaseFont /Inter /Encoding /Identity-H /DescendantFonts [5 0 R]>>",
        descriptor,
        streamOf("", inter),
        `<</Subtype /CIDFontType2 /FontDescriptor 3 0 R /DW 400 /W [1 [10 20] 5 7 30] ${map}>>`,
        streamOf("", Uint8Array.from([0, 0, 0, 9])),
      );
    const plain = composite("/CIDToGIDMap /Identity");
    expect([1, 2, 4, 5, 7, 8].map((code) => plain.width(code))).toEqual([10, 20, 400, 30, 30, 400]);
    expect([plain.glyph(7), composite("/CIDToGIDMap 6 0 R").glyph(1), plain.unknowable]).toEqual([7, 9, false]);
    expect(composite("/CIDSystemInfo <</Ordering (Japan1)>>").unknowable).toBe(true);
  });

  test("unless its program is damaged or of another kind", () => {
    const damaged = font("<</Subtype /TrueType /BaseFont /X /FontDescriptor 3 0 R>>", descriptor, streamOf("", inter.subarray(0, 900)));
    expect([damaged.embedded, damaged.broken, damaged.program]).toEqual([true, true, undefined]);
    const other = font("<</Subtype /Type1 /BaseFont /X /FontDescriptor <</FontFile3 3 0 R>>>>", streamOf("/Subtype /Type1C", "x"));
    expect([other.embedded, other.broken]).toEqual([true, false]);
  });
});
