import fc from "fast-check";
import { describe, expect, it } from "vitest";
import plainWords from "../../content/plainWords.yaml";
import { readingOf } from "./reading.ts";
import { readabilityOf } from "./readability.ts";

const plain = "We maken het plein nieuw. Er komen meer bomen. Je kunt straks in de schaduw zitten. Wat vind je mooi?";
const fair = "De gemeente maakt een nieuw plan voor het plein. Bewoners en ondernemers denken mee over bomen, banken en fietsen.";
const official =
  "Teneinde de herinrichting van de openbare ruimte conform het vigerende beleid te implementeren, is participatie van belanghebbenden inzake de uitgangspunten van het inrichtingsplan noodzakelijk.";

describe("UX-20: how a text reads", () => {
  it.each([
    [plain, "easy"],
    [fair, "fair"],
    ["De raad beslist over de inrichting van het plein. Inwoners krijgen daarover informatie van de projectleider.", "hard"],
    [official, "veryHard"],
    ["We maken het plein nieuw.", "short"],
    ["", "short"],
  ])("%s is %s", (text, level) => expect(readingOf(text, {}).level).toBe(level));

  it("says the same as what our own texts must meet", () => {
    expect(readabilityOf([fair]).douma).toBeGreaterThanOrEqual(60);
    expect(readabilityOf([official]).douma).toBeLessThan(40);
  });

  it("names only sentences of more than twenty words, the longest first", () => {
    const of = (count: number) => `Zo ${"en zo ".repeat((count - 1) / 2).trim()}.`;
    const { long } = readingOf(`${of(21)} ${of(19)} ${of(25)}`, {});
    expect(long.map(({ words }) => words)).toEqual([25, 21]);
    expect(long[1]?.sentence).toBe(of(21));
  });

  it("UX-21: offers a plain word for each difficult one, whatever its capitals", () => {
    expect(readingOf(official, plainWords).difficult).toEqual([
      { word: "conform", plain: "volgens" },
      { word: "implementeren", plain: "invoeren" },
      { word: "inzake", plain: "over" },
      { word: "teneinde", plain: "om" },
      { word: "vigerende", plain: "geldende" },
    ]);
  });

  it("takes any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { long, difficult } = readingOf(text, plainWords);
        expect([long.every(({ words }) => words > 20), difficult.every(({ plain: other }) => other !== "")]).toEqual([true, true]);
      }),
    );
  });
});

describe("the words of officials", () => {
  it("lead to other words, none of which is in the list itself", () => {
    const found = Object.entries(plainWords).flatMap(([word, instead]) =>
      readingOf(instead, plainWords).difficult.map((one) => `${word}: ${instead} (${one.word})`),
    );
    expect(found).toEqual([]);
  });
});
