import { describe, expect, test } from "vitest";
import { readFont } from "./font.ts";
import { inter400 } from "./fonts/inter400.ts";
import { inter700 } from "./fonts/inter700.ts";
import { drawable } from "./guard.ts";

const between = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join("");
/** What documents promise to show: the Latin letters of residents' names, and the signs of texts. */
const promised = `${between(0x20, 0x7e)}${between(0xa0, 0x17f)}${between(0x218, 0x21b)}‐‑–—‘’‚“”„•…‰′″‹›€™−≈≠≤≥→←↑↓✓✗☐☑▪◦½¼¾²³`;

test("regular and bold show the same characters", () => {
  const [regular, bold] = [readFont(inter400), readFont(inter700)];
  const all = Array.from({ length: 0x10000 }, (_, at) => at).filter((at) => regular.has(at) || bold.has(at));
  expect(all.length).toBeGreaterThan(350);
  expect(all.filter((at) => regular.has(at) !== bold.has(at))).toEqual([]);
});

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
    // Everything but an instruction, two boxes that are drawn as shapes, and a letter that Unicode advises against.
    expect([...promised].filter((sign) => !font.has(sign.codePointAt(0)!))).toEqual(["\u00ad", "ŉ", "☐", "☑"]);
  });

  test("tells widths that differ per letter and add up", () => {
    expect(font.width("i")).toBeLessThan(font.width("W"));
    expect(font.width("Wi")).toBeCloseTo(font.width("W") + font.width("i"), 10);
    expect(font.width("0")).toBeGreaterThan(0.4);
  });
});
