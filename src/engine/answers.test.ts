import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAnswer, sameAnswer } from "./answers.ts";
import type { Answer, Question } from "./types.ts";

const asked = { id: "q", sources: [] };
const multi: Question = { ...asked, kind: "multi", options: ["a", "b", "none"], ordered: false, alone: "none" };
const table: readonly (readonly [title: string, question: Question, value: unknown, gives: unknown])[] = [
  ["an option", { ...asked, kind: "single", options: ["a"] }, "a", { kind: "single", option: "a" }],
  ["another option", { ...asked, kind: "single", options: ["a"] }, "b", { problem: "notAnOption" }],
  ["a word read as a boolean", { ...asked, kind: "single", options: ["yes"] }, true, { problem: "notAnOption" }],
  ["options in the order of the question", multi, ["b", "a", "b"], { kind: "multi", options: ["a", "b"] }],
  ["options in the order of the person", { ...multi, ordered: true }, ["b", "a"], { kind: "multi", options: ["b", "a"] }],
  ["one that stands alone gives way to the others", multi, ["none", "a"], { kind: "multi", options: ["a"] }],
  ["one that stands alone", multi, ["none"], { kind: "multi", options: ["none"] }],
  ["too many", { ...multi, max: 1 }, ["a", "b"], { problem: "tooMany" }],
  ["no options", multi, [], { problem: "empty" }],
  ["a position", { ...asked, kind: "scale", from: 1, to: 5 }, 5, { kind: "scale", value: 5 }],
  ["half a position", { ...asked, kind: "scale", from: 1, to: 5 }, 2.5, { problem: "notWhole" }],
  ["beyond the scale", { ...asked, kind: "scale", from: 1, to: 5 }, 6, { problem: "tooHigh" }],
  ["before the scale", { ...asked, kind: "scale", from: 1, to: 5 }, 0, { problem: "tooLow" }],
  ["a number", { ...asked, kind: "number", min: 0 }, 1.5, { kind: "number", value: 1.5 }],
  ["no number", { ...asked, kind: "number" }, NaN, { problem: "wrongShape" }],
  ["a day", { ...asked, kind: "date" }, "2028-02-29", { kind: "date", value: "2028-02-29" }],
  ["a day that does not exist", { ...asked, kind: "date" }, "2027-02-29", { problem: "notADay" }],
  ["a text", { ...asked, kind: "text", long: false, max: 3 }, "abc", { kind: "text", value: "abc" }],
  ["spaces only", { ...asked, kind: "text", long: false, max: 3 }, "  ", { problem: "empty" }],
  ["too long", { ...asked, kind: "text", long: false, max: 3 }, "abcd", { problem: "tooLong" }],
  [
    "a row",
    { ...asked, kind: "table", columns: [{ ...asked, id: "c", kind: "date" }] },
    [{ c: "2027-01-01" }, { c: "" }],
    { kind: "table", rows: [{ id: "row1", cells: { c: { kind: "date", value: "2027-01-01" } } }] },
  ],
  ["unsure", multi, "unsure", { kind: "unsure" }],
  ["nothing", multi, undefined, { problem: "empty" }],
];

describe("parseAnswer", () => {
  it.each(table)("%s", (_title, question, value, gives) => expect(parseAnswer(question, value)).toEqual(gives));

  it("never throws, whatever comes in", () => {
    fc.assert(
      fc.property(fc.constantFrom(...table.map(([, question]) => question)), fc.anything(), (question, value) => {
        const answer = parseAnswer(question, value);
        expect("problem" in answer || "kind" in answer).toBe(true);
      }),
    );
  });
});

it("tells answers apart, and only those that differ", () => {
  const different: readonly (Answer | undefined)[] = [
    undefined,
    { kind: "unsure" },
    { kind: "single", option: "a" },
    { kind: "multi", options: ["a"] },
    { kind: "multi", options: ["a", "b"] },
    { kind: "multi", options: ["b", "a"] },
    { kind: "scale", value: 1 },
    { kind: "number", value: 1 },
    { kind: "text", value: "1" },
    { kind: "table", rows: [] },
    { kind: "table", rows: [{ id: "r", cells: {} }] },
    { kind: "table", rows: [{ id: "r", cells: { c: { kind: "unsure" } } }] },
  ];
  for (const [at, one] of different.entries())
    for (const [other, two] of different.entries()) expect(sameAnswer(one, structuredClone(two))).toBe(at === other);
});
