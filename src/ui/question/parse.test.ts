import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Question } from "../../engine/types.ts";
import * as date from "./date/parse.ts";
import * as multi from "./multi/parse.ts";
import * as number from "./number/parse.ts";
import * as scale from "./scale/parse.ts";
import * as single from "./single/parse.ts";
import * as text from "./text/parse.ts";

const base = { id: "q", sources: [] } as const;
const aNumber = { ...base, kind: "number" } as const;
const aDate = { ...base, kind: "date" } as const;
const aText = { ...base, kind: "text", long: false, max: 20 } as const;

describe("a number", () => {
  it.each([
    ["1.500", "nl", 1500],
    ["1.500,5", "nl", 1500.5],
    ["1500", "nl", 1500],
    [" 1 500 ", "nl", 1500],
    ["1,5", "nl", 1.5],
    ["-3", "nl", -3],
    ["1,500", "en", 1500],
    ["1,500.5", "en", 1500.5],
    ["1.5", "en", 1.5],
  ] as const)("reads %s in %s", (typed, lang, value) => {
    expect(number.parse(aNumber, typed, lang)).toEqual({ kind: "number", value });
  });

  it.each(["veel", "12e3", "1.2.3", "0x10", "--2", "Infinity", "1,5,5"])("does not guess at %s", (typed) => {
    expect(number.parse(aNumber, typed, "nl")).toEqual({ problem: "wrongShape" });
  });

  it("is read back from how it is shown, in both languages", () => {
    const value = fc.integer({ min: -1e9, max: 1e9 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(value, fc.constantFrom("nl" as const, "en" as const), (given, lang) => {
        const shown = number.inputOf({ kind: "number", value: given }, lang);
        expect(number.parse(aNumber, shown, lang)).toEqual({ kind: "number", value: given });
      }),
    );
  });
});

describe("a date", () => {
  it.each([
    [{ day: "5", month: "3", year: "2027" }, "2027-03-05"],
    [{ day: "05", month: "03", year: "2027" }, "2027-03-05"],
    [{ day: "29", month: "2", year: "2028" }, "2028-02-29"],
  ])("reads %o", (typed, value) => {
    expect(date.parse(aDate, typed)).toEqual({ kind: "date", value });
  });

  it.each([
    { day: "29", month: "2", year: "2027" },
    { day: "5", month: "3", year: "27" },
    { day: "5", month: "", year: "2027" },
    { day: "vijf", month: "3", year: "2027" },
  ])("does not guess at %o", (typed) => {
    expect(date.parse(aDate, typed)).toEqual({ problem: "notADay" });
  });

  it("is read back from how it is typed", () => {
    const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (moment) => {
        const answer = { kind: "date", value: moment.toISOString().slice(0, 10) } as const;
        expect(date.parse(aDate, date.inputOf(answer))).toEqual(answer);
      }),
    );
  });
});

describe("a text", () => {
  it("loses the space around it and nothing else", () => {
    expect(text.parse(aText, "  een\ntwee ")).toEqual({ kind: "text", value: "een\ntwee" });
  });

  it("may be the word that means something else in files", () => {
    expect(text.parse(aText, "unsure")).toEqual({ kind: "text", value: "unsure" });
  });

  it.each(["", "   ", undefined])("is missing when it is %o", (typed) => {
    expect(text.parse(aText, typed)).toEqual({ problem: "empty" });
  });
});

describe("choices", () => {
  const one = { ...base, kind: "single", options: ["a", "b"] } as const;
  const several = { ...base, kind: "multi", options: ["a", "b", "none"], ordered: false, alone: "none", max: 2 } as const;
  const five = { ...base, kind: "scale", from: 1, to: 5 } as const;

  it("are read when they are on offer, and asked for again when they are not", () => {
    expect(single.parse(one, { kind: "single", option: "b" })).toEqual({ kind: "single", option: "b" });
    expect(single.parse(one, { kind: "single", option: "gone" })).toEqual({ problem: "notAnOption" });
    expect(single.parse(one, { kind: "text", value: "a" })).toEqual({ problem: "empty" });
    expect(scale.parse(five, { kind: "scale", value: 6 })).toEqual({ problem: "tooHigh" });
    expect(scale.parse(five, { kind: "scale", value: 5 })).toEqual({ kind: "scale", value: 5 });
    expect(multi.parse(several, { kind: "multi", options: [] })).toEqual({ problem: "empty" });
    expect(multi.parse({ ...several, max: 1 }, { kind: "multi", options: ["a", "b"] })).toEqual({ problem: "tooMany" });
  });

  it.each([one, several, five])("may be I don't know yet (%o)", (question) => {
    const parse = { single: single.parse, multi: multi.parse, scale: scale.parse }[question.kind] as (
      asked: Question,
      given: unknown,
    ) => unknown;
    expect(parse(question, { kind: "unsure" })).toEqual({ kind: "unsure" });
    expect(parse(question, undefined)).toEqual({ problem: "empty" });
  });

  it("stand alone where that is so, and the last one wins", () => {
    expect(multi.choose(several, { kind: "multi", options: ["a", "b"] }, "none")).toEqual({ kind: "multi", options: ["none"] });
    expect(multi.choose(several, { kind: "multi", options: ["none"] }, "b")).toEqual({ kind: "multi", options: ["b"] });
    expect(multi.choose(several, { kind: "multi", options: ["a"] }, "unsure")).toEqual({ kind: "unsure" });
    expect(multi.choose(several, { kind: "unsure" }, "a")).toEqual({ kind: "multi", options: ["a"] });
    expect(multi.choose(several, { kind: "unsure" }, "unsure")).toBeUndefined();
    expect(multi.choose(several, { kind: "multi", options: ["a"] }, "a")).toBeUndefined();
  });

  it("never leave something beside what stands alone, whatever is ticked in whatever order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "none", "unsure")), (ticks) => {
        let answer: ReturnType<typeof multi.choose>;
        for (const tick of ticks) answer = multi.choose(several, answer, tick);
        const values = multi.valuesOf(answer);
        expect(values.length === 1 || !(values.includes("none") || values.includes("unsure"))).toBe(true);
        expect(new Set(values).size).toBe(values.length);
      }),
    );
  });

  it("keep the order of the list, or of ticking where the order counts", () => {
    const ticked = (ordered: boolean) =>
      ["b", "a"].reduce<ReturnType<typeof multi.choose>>((answer, tick) => multi.choose({ ...several, ordered }, answer, tick), undefined);
    expect(multi.valuesOf(ticked(false))).toEqual(["a", "b"]);
    expect(multi.valuesOf(ticked(true))).toEqual(["b", "a"]);
  });
});

it("a draft of another version never breaks the page", () => {
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom("nl" as const, "en" as const), (draft, lang) => {
      for (const read of [number.parse(aNumber, draft, lang), date.parse(aDate, draft), text.parse(aText, draft)])
        expect("problem" in read || "kind" in read).toBe(true);
    }),
  );
});
