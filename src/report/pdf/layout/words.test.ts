import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFont } from "../font.ts";
import { inter400 } from "../fonts/inter400.ts";
import { inter700 } from "../fonts/inter700.ts";
import { type Line, linesOf, longestWord, type Run } from "./words.ts";

const fonts = { regular: readFont(inter400), bold: readFont(inter700) };
const read = (lines: readonly Line[]): string => lines.flatMap((line) => line.fragments.map((one) => one.text)).join("");
const normal = (runs: readonly Run[]): string =>
  runs
    .map((run) => run.text)
    .join("")
    .replaceAll(/[\u00ad\u200b]/g, "")
    .replaceAll("\u00a0", " ")
    .replaceAll(/[ \n]+/g, " ")
    .trim();

describe("breaking a text into lines", () => {
  const word = fc.stringMatching(/^[a-zA-Zé€0-9,./-]{1,14}$/);
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(" ", " ", " ", "\n", "\u00ad", "-", "/")), { maxLength: 30 })
    .map((parts) => parts.flat().join(""));
  const runs = fc.array(fc.record({ text, font: fc.constantFrom("regular" as const, "bold" as const) }), { minLength: 1, maxLength: 4 });

  test("keeps every character in its order, with a space where lines break between words", () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 30, max: 400 }), (given, room) => {
        expect(
          read(linesOf(given, fonts, 10, room))
            .replaceAll(/ +/g, " ")
            .trim(),
        ).toBe(normal(given));
      }),
    );
  });

  test("makes no line wider than there is room", () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 30, max: 400 }), (given, room) => {
        for (const line of linesOf(given, fonts, 10, room)) expect(line.width).toBeLessThanOrEqual(room + 0.001);
      }),
    );
  });

  test("does not cut words that fit", () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 0, max: 200 }), (given, extra) => {
        const lines = linesOf(given, fonts, 10, longestWord(given, fonts, 10) + 5 + extra);
        for (const line of lines.slice(0, -1)) expect(line.hyphen ?? read([line])).toMatch(/[ /-]$|^$|^(?:regular|bold)$/u);
      }),
    );
  }, 20_000);

  const lines = (text: string, room: number): Line[] => linesOf([{ text, font: "regular" }], fonts, 10, room);

  test("keeps an amount together at a no-break space, and writes it as a plain one", () => {
    const room = fonts.regular.width("kost dus €") * 10 + 1;
    expect(lines("kost dus €\u00a02.500", room).map((line) => read([line]))).toEqual(["kost dus ", "€ 2.500"]);
  });

  test("draws a hyphen where a soft hyphen breaks, without adding it to the text", () => {
    const room = fonts.regular.width("Afhankelijk-") * 10 + 1;
    const [first, second] = lines("Afhankelijk\u00adheid", room);
    expect([read([first!]), first!.hyphen, read([second!])]).toEqual(["Afhankelijk", "regular", "heid"]);
    expect(lines("Afhankelijk\u00adheid", 300)).toHaveLength(1);
  });

  test("cuts a word that is wider than the line, and loses nothing", () => {
    const cut = lines("x".repeat(20_000), 100);
    expect(read(cut)).toHaveLength(20_000);
    expect(Math.max(...cut.map((line) => line.width))).toBeLessThanOrEqual(100);
  });
});
