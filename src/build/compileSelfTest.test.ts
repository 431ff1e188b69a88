import { describe, expect, it } from "vitest";
import { compile } from "./compile.ts";
import { sampleFiles, sampleKnown, saidOf, sampleWith } from "./sampleContent.ts";

const file = "flows/demo/selftest.yaml";
const nl = "flows/demo/nl.yaml";
const right = `big:
  sources: [book]
  parts:
    large: { repair: size, when: { question: size, atLeast: 2 } }
    timed: { answered: late }
`;
const words = `words:
  selfTest:
    criteria: { big: { name: Groot, asks: Het is groot. } }
    needs: { big: { large: Het is te klein. } }
`;
const said = (from = "", to = "", own = words) => {
  if (!right.includes(from)) throw new Error(from);
  return saidOf(file, sampleWith({ [file]: right.replace(from, to), [nl]: `${sampleFiles[nl]}${own}` }));
};

describe("a self-test", () => {
  it("becomes criteria of parts, each with its condition and where it is repaired", () => {
    expect(said()).toEqual([]);
    expect(compile(sampleWith({ [file]: right }), sampleKnown).modules.get(file)).toEqual([
      {
        id: "big",
        parts: [
          { id: "large", repair: "size", when: { question: "size", atLeast: 2 } },
          { id: "timed", repair: "late", when: { not: { question: "late", empty: true } } },
        ],
      },
    ]);
  });
  it("names questions of the flow, and sources that exist", () => {
    expect(said("repair: size", "repair: sise")).toContain("4:22 No step of this flow asks 'sise'. Did you mean 'size'?");
    expect(said("answered: late", "answered: shade")).toContain("5:24 No step of this flow asks 'shade'.");
    expect(said("[book]", "[boek]")).toEqual(["2:13 There is no source 'boek' in content/sources.yaml. Did you mean 'book'?"]);
  });
  it("asks what can hold, of questions that are there", () => {
    expect(said("question: size,", "question: sise,")).toEqual(["4:46 There is no question 'sise'. Did you mean 'size'?"]);
    expect(said("{ question: size, atLeast: 2 }", "{ all: [{ question: size, is: small }] }")[0]).toContain("'is' does not fit 'size'");
    expect(said("{ question: size, atLeast: 2 }", "{ all: [{ question: colour, is: red }, { question: colour, is: blue }] }")[0]).toContain(
      "The part 'large' can never be in order",
    );
  });
  it("has a part about a question that everybody gets", () => {
    expect(said("repair: size", "repair: colour")).toEqual([
      "1:1 No part of 'big' is about a question that everybody gets, so it may be about nothing.",
    ]);
  });
  it("has a name, what it asks, and what is wrong without each part", () => {
    expect(said("", "", "")).toEqual([
      "1:1 The text 'words.selfTest.criteria.big.name' is missing in flows/demo/nl.yaml.",
      "1:1 The text 'words.selfTest.criteria.big.asks' is missing in flows/demo/nl.yaml.",
      "1:1 The text 'words.selfTest.needs.big.large' is missing in flows/demo/nl.yaml.",
    ]);
  });
});
