import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFont } from "./font.ts";
import { inter400 } from "./fonts/inter400.ts";
import { drawable } from "./guard.ts";

const font = readFont(inter400);
const tried = (text: string): { text: string; missed: string[] } => {
  const missed = new Set<string>();
  return { text: drawable(text, font, missed), missed: [...missed] };
};
const numbered = (sign: string): string => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
/** What has no look of its own and only told a computer how to treat its neighbours. */
const unseen = /^(?:\p{Variation_Selector}|[\u200c-\u200f\u2060\ufeff])$/u;
/** What is drawn for a character without a message: the character, or what looks the same. */
const sameLook = (sign: string): string[] => [
  sign.normalize("NFC"),
  sign.normalize("NFKC"),
  ...({ "☐": ["□"], "☑": ["✓"], ŉ: ["'n"], ʼ: ["’"], ʻ: ["‘"], "‒": ["–"], "―": ["—"], "\t": [" "] }[sign] ?? []),
  ...(/[\u2007\u202f]/.test(sign) ? ["\u00a0"] : []),
  ...(/[\r\u2028\u2029]/.test(sign) ? ["\n"] : []),
];

describe("what the font cannot show", () => {
  test.each([
    ["Jose\u0301", "José", []],
    ["tab\tna", "tab na", []],
    ["ﬁets", "fiets", []],
    ["ｊａ，ｅ\u0301", "ja,é", []],
    ["a\u200db\ufeff", "ab", []],
    ["Hawaiʻi, vóór ’s ʼs", "Hawai‘i, vóór ’s ’s", []],
    ["a\r\nb\u2028c", "a\nb\nc", []],
    ["ster ★ hier", "ster □ hier", ["★"]],
    ["\u0000", "□", ["U+0000"]],
    ["\u202eabc", "□abc", ["U+202E"]],
    ["\ud83d", "□", ["U+D83D"]],
    ["👍", "□", ["👍"]],
    ["👩‍👩‍👧 hier", "□□□ hier", ["👩", "👧"]],
    ["x\u0331", "x□", ["x\u0331"]],
    ["e\u0331\u0301", "é□", ["é\u0331"]],
    ["1\ufe0f\u20e3", "1□", ["1\u20e3"]],
    ["\u0331x", "□x", ["U+0331"]],
    ["م\u064e", "□", ["م\u064e"]],
    [`x${"\u0331\u0330".repeat(40)}`, "x□", ["U+0331", "U+0330"]],
    ["10⁶ m², ⅓ en ½, x₂", "10□ m², □ en ½, x□", ["⁶", "⅓", "₂"]],
    ["ʰ", "□", ["ʰ"]],
  ])("%j becomes %j", (given, shown, missed) => {
    expect(tried(given)).toEqual({ text: shown, missed });
  });

  test("no character of any plane is lost in silence", () => {
    const lost: string[] = [];
    // The first plane whole, and of the sixteen others every seventeenth.
    for (let code = 0; code <= 0x10ffff; code += code < 0x10000 ? 1 : 17) {
      const sign = String.fromCodePoint(code);
      const { text, missed } = tried(sign);
      const isReported =
        text === "□" && missed.length === 1 && (missed[0] === sign.normalize("NFC") || missed[0] === numbered(sign.normalize("NFC")));
      const isDrawn = missed.length === 0 && text !== "" && sameLook(sign).includes(text);
      if (!isReported && !isDrawn && !(unseen.test(sign) && text === "")) lost.push(numbered(sign));
    }
    expect(lost).toEqual([]);
  });

  const anySign = fc.oneof(
    fc.integer({ min: 0, max: 0x10ffff }),
    fc.integer({ min: 0x20, max: 0x17f }),
    fc.integer({ min: 0x300, max: 0x36f }),
    fc.integer({ min: 0xd800, max: 0xdfff }),
    fc.integer({ min: 0x2000, max: 0x2bff }),
  );
  const anyText = fc.array(anySign, { maxLength: 12 }).map((codes) => codes.map((code) => String.fromCodePoint(code)).join(""));

  test("what is drawn and what is reported are together all that was given", () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const { text, missed } = tried(given);
        const accounted = text + missed.join("");
        const all = [
          ...[...given]
            .filter((sign) => !unseen.test(sign))
            .join("")
            .normalize("NFC"),
        ];
        const plain = accounted.normalize("NFKD");
        for (const sign of all)
          expect(
            sameLook(sign).some((one) => accounted.includes(one)) ||
              missed.includes(numbered(sign)) ||
              [...sign.normalize("NFKD")].every((part) => plain.includes(part)),
            `${JSON.stringify(given)} lost ${numbered(sign)}`,
          ).toBe(true);
        const hadBox = /[□☐]/.test(given);
        expect(text.includes("□")).toBe(missed.length > 0 || hadBox);
      }),
      { numRuns: 3000 },
    );
  });

  test("what it gives can be drawn as it stands", () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const { text } = tried(given);
        expect([...text].filter((sign) => !"\n\u00ad\u200b".includes(sign) && !font.has(sign.codePointAt(0)!))).toEqual([]);
        expect(tried(text)).toEqual({ text, missed: [] });
      }),
      { numRuns: 1000 },
    );
  });
});
