import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Paint } from "./drawing/types.ts";
import { palette } from "./palette.ts";

// Vitest leaves stylesheets empty when they are imported, so this reads the file.
const style = readFileSync("src/report/sheet.css", "utf8");

const light = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: Paint, other: Paint): number => {
  const [low = 0, high = 0] = [light(palette[one]), light(palette[other])].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

describe("the colours of documents", () => {
  test("are the same in the style sheet", () => {
    const inSheet = [...style.matchAll(/--sheet-(\w+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]);
    expect(inSheet.length).toBeGreaterThan(8);
    expect(inSheet).toEqual(inSheet.map(([name]) => [name, palette[name as Paint]]));
  });

  test("are no others in the style sheet, save white and the grey of the hatching", () => {
    const others = [...style.matchAll(/#[0-9a-f]{3,8}\b/g)]
      .map(([hex]) => hex)
      .filter((hex) => !Object.values(palette).includes(hex as "#"));
    expect([...new Set(others)]).toEqual(["#fff", "#9aa8ab"]);
  });

  test.each(["ink", "soft", "brand", "stop", "caution", "tip", "done"] as const)("%s can be read on paper and on tint", (paint) => {
    expect(contrast(paint, "paper")).toBeGreaterThanOrEqual(7);
    expect(contrast(paint, "tint")).toBeGreaterThanOrEqual(6);
  });

  test("has white that can be read on its brand, for the numbers in a figure", () => {
    expect(contrast("paper", "brand")).toBeGreaterThanOrEqual(7);
  });
});
