import { describe, expect, test } from "vitest";
import { readFont } from "./font.ts";
import { inter400 } from "./fonts/inter400.ts";
import { inter700 } from "./fonts/inter700.ts";
import { drawable } from "./guard.ts";

const between = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join("");
/** What documents promise to show: the Latin letters of residents' names, and the signs of texts. */
const promised = `${between(0x20, 0x7e)}${between(0xa0, 0x17f)}${between(0x218, 0x21b)}‐‑–—‘’‚“”„•…‰′″‹›€™−≈≠≤≥→←↑↓✓✗☐☑▪◦½¼¾²³`;

describe.each([
  ["regular", inter400],
  ["bold", inter700],
])("the %s font", (_name, base64) => {
  const font = readFont(base64);

  test("shows every character that documents promise", () => {
    const missed = new Set<string>();
    const shown = drawable(promised, font, missed);
    expect([...missed]).toEqual([]);
    expect([...shown].filter((sign) => sign !== "\u00ad" && !font.has(sign.codePointAt(0)!))).toEqual([]);
  });

  test("tells widths that differ per letter and add up", () => {
    expect(font.width("i")).toBeLessThan(font.width("W"));
    expect(font.width("Wi")).toBeCloseTo(font.width("W") + font.width("i"), 10);
    expect(font.width("0")).toBeGreaterThan(0.4);
  });
});

describe("characters that the font lacks", () => {
  const font = readFont(inter400);
  const tried = (text: string): { text: string; missed: string[] } => {
    const missed = new Set<string>();
    return { text: drawable(text, font, missed), missed: [...missed] };
  };

  test.each([
    ["Jose\u0301", "José", []],
    ["tab\tna", "tab na", []],
    ["ﬁets", "fiets", []],
    ["a\u200db\ufeff", "ab", []],
    ["ster ★ hier", "ster □ hier", ["★"]],
    ["\u0000", "□", ["U+0000"]],
    ["\u202eabc", "□abc", ["U+202E"]],
    ["\ud83d", "□", ["U+D83D"]],
    ["👍", "□", ["👍"]],
    ["a\r\nb", "a\nb", []],
  ])("%j becomes %j", (given, shown, missed) => {
    expect(tried(given)).toEqual({ text: shown, missed });
  });
});
