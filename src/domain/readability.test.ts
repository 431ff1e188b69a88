import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forbiddenWords, isPassive, readabilityOf, sentencesOf, syllablesOf, wordsFrom, wordsOf } from "./readability.ts";

describe("reading Dutch", () => {
  it.each([
    ["participatie", 5],
    ["buurt", 1],
    ["coördinatie", 5],
    ["ideeën", 3],
    ["2027", 1],
    ["vrij", 1],
  ])("counts the syllables of %s", (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables);
  });

  it.each([
    ["Kies een stand. Daarna zie je het advies.", 2],
    ["Zie art. 150 van de Gemeentewet.", 1],
    ["Het kost € 10.50 per jaar! Is dat veel? Nee.", 3],
    ["Eén regel\nNog een regel", 2],
    ["De gemeente zei: “Dit ligt vast.” Toen was het stil.", 2],
    ["…", 0],
  ])("finds the sentences of %j", (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it("counts words with a hyphen or an apostrophe once", () => {
    expect(wordsOf("Voor- en tegenstanders in auto's (’s avonds) – 20 stuks")).toHaveLength(9);
  });

  it.each([
    ["Het plan wordt vastgesteld.", true],
    ["De straat werd opnieuw ingericht.", true],
    ["Er wordt een besluit genomen.", true],
    ["Het wordt drukker in de gemeente.", false],
    ["De raad stelt het plan vast.", false],
    ["Het besluit wordt belangrijk.", false],
    ["Je hebt gekozen.", false],
  ])("sees whether %j is passive", (sentence, passive) => {
    expect(isPassive(sentence)).toBe(passive);
  });

  it("UX-20: measures easy words above 60 and the words of officials below", () => {
    expect(readabilityOf(["Je kiest een stand. Dan zie je wat past bij je vraag."]).douma).toBeGreaterThan(60);
    expect(
      readabilityOf([
        "De participatieverantwoordelijkheden dienen overeenkomstig de samenwerkingsovereenkomst te worden geoperationaliseerd.",
      ]).douma,
    ).toBeLessThan(0);
  });

  it("UX-20: longer sentences never read easier", () => {
    const word = fc.constantFrom("raad", "buurt", "besluit", "gemeente", "kiezen");
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 30 }), (words) => {
        const apart = readabilityOf(words.map((one) => `${one}.`));
        const together = readabilityOf([`${words.join(" ")}.`]);
        expect(together.douma).toBeLessThan(apart.douma);
        expect(together.words).toBe(apart.words);
      }),
    );
  });

  it("UX-9, UX-21: finds listed words as words, not inside others", () => {
    expect(wordsFrom(forbiddenWords, "Oeps, dit is een verplicht veld")).toEqual(["oeps", "verplicht veld"]);
    expect(wordsFrom(["conform", "inzake", "middels"], "Het plan is inzake en conform de regels")).toEqual(["conform", "inzake"]);
    expect(wordsFrom(["conform", "inzake", "middels"], "Het conformisme van inzaken")).toEqual([]);
  });
});
