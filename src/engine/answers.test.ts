import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isGiven, isLeftEmpty, parseAnswer, rowsIn, sameAnswer } from "./answers.ts";
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
  [
    "a row with spaces only in a cell",
    { ...asked, kind: "table", columns: [{ ...asked, id: "c", kind: "text", long: false, max: 9 }] },
    [{ c: "  " }, { c: "x" }],
    { kind: "table", rows: [{ id: "row2", cells: { c: { kind: "text", value: "x" } } }] },
  ],
  [
    "a cell that does not fit",
    { ...asked, kind: "table", columns: [{ ...asked, id: "c", kind: "date" }] },
    [{ c: "2027-01-01" }, { c: "morgen" }],
    { problem: "notADay", at: [1, "c"] },
  ],
  [
    "a cell that is unsure",
    { ...asked, kind: "table", columns: [{ ...asked, id: "c", kind: "date" }] },
    [{ c: "unsure" }],
    { problem: "notAnOption", at: [0, "c"] },
  ],
  [
    "a cell of no column",
    { ...asked, kind: "table", columns: [{ ...asked, id: "c", kind: "date" }] },
    [{ d: "2027-01-01" }],
    { problem: "wrongShape", at: [0, "d"] },
  ],
  ["a table without rows", { ...asked, kind: "table", columns: [] }, [], { kind: "table", rows: [] }],
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

it("knows what was said, also that nothing belongs there", () => {
  const said: readonly Answer[] = [{ kind: "unsure" }, { kind: "table", rows: [] }, { kind: "text", value: "x" }];
  expect(said.map(isGiven)).toEqual([true, true, true]);
  expect([undefined, { kind: "text", value: " " } as const, { kind: "multi", options: [] } as const].map(isGiven)).toEqual([
    false,
    false,
    false,
  ]);
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
    { kind: "text", value: "1", rows: [{ id: "r", name: "1" }] },
    { kind: "text", value: "1", rows: [{ id: "s", name: "1" }] },
    { kind: "table", rows: [] },
    { kind: "table", rows: [{ id: "r", cells: {} }] },
    { kind: "table", rows: [{ id: "r", cells: { c: { kind: "unsure" } } }] },
  ];
  for (const [at, one] of different.entries())
    for (const [other, two] of different.entries()) expect(sameAnswer(one, structuredClone(two))).toBe(at === other);
});

it("takes spaces, empty lists and rows without a filled cell for nothing, and counts only the other rows", () => {
  const filled = { id: "b", cells: { c: { kind: "text", value: "x" } } } as const;
  const blank = { id: "a", cells: { c: { kind: "text", value: " " } } } as const;
  const nothing: readonly (Answer | undefined)[] = [
    undefined,
    { kind: "text", value: " \n" },
    { kind: "multi", options: [] },
    { kind: "table", rows: [] },
    { kind: "table", rows: [blank, { id: "z", cells: {} }] },
  ];
  const something: readonly Answer[] = [
    { kind: "unsure" },
    { kind: "text", value: "x" },
    { kind: "number", value: 0 },
    { kind: "table", rows: [blank, filled] },
  ];
  expect(nothing.filter((answer) => !isLeftEmpty(answer))).toEqual([]);
  expect(something.filter(isLeftEmpty)).toEqual([]);
  expect(rowsIn({ kind: "table", rows: [blank, filled] })).toEqual([filled]);
});
