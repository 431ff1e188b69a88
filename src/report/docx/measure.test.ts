import { describe, expect, test } from "vitest";
import { arialWidth } from "./measure.ts";

describe("the width of a text in Arial", () => {
  test("is the sum of its letters, and grows with the size", () => {
    // 667 + 333 + 222 + 556 + 222 thousandths.
    expect(arialWidth("Arial", 10, false)).toBeCloseTo(20, 5);
    expect(arialWidth("Arial", 20, false)).toBeCloseTo(40, 5);
    expect(arialWidth("Arial", 10, true)).toBeCloseTo((722 + 389 + 278 + 556 + 278) / 100, 5);
  });

  test("does not change by an accent or by a place where a word may be broken", () => {
    expect(arialWidth("ÉÉN coöperatie", 10, false)).toBe(arialWidth("EEN cooperatie", 10, false));
    expect(arialWidth("Afhankelijk\u00adheid", 10, true)).toBe(arialWidth("Afhankelijkheid", 10, true));
  });

  test("is rather too much than too little for letters that Arial may not have", () => {
    expect(arialWidth("日本", 10, false)).toBe(20);
  });
});
