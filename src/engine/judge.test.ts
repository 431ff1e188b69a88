import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge } from "./judge.ts";
import type { Answer, Answers, Condition, Fact, Facts, Truth } from "./types.ts";

const scale = (value: number): Answer => ({ kind: "scale", value });
const single = (option: string): Answer => ({ kind: "single", option });
const factsOf = (answers: Answers, ranges: Record<string, readonly [number, number]> = {}): Facts => ({
  answers,
  quantity: (id) => {
    const [low, high] = ranges[id] ?? [0, 9];
    return { value: low === high ? low : undefined, low, high, terms: [], missing: low === high ? [] : [`${id}Question`] };
  },
  check: (id) => ({ truth: id as Truth, because: [], missing: id === "unknown" ? ["asked"] : [] }),
});
const rows = (...cells: Answers[]): Answer => ({ kind: "table", rows: cells.map((one, at) => ({ id: `r${at}`, cells: one })) });

const table: readonly (readonly [title: string, fact: Fact, answers: Answers, truth: Truth])[] = [
  ["is", { question: "a", is: "x" }, { a: single("x") }, "yes"],
  ["is another", { question: "a", is: "x" }, { a: single("y") }, "no"],
  ["is, not answered", { question: "a", is: "x" }, {}, "unknown"],
  ["is, unsure", { question: "a", is: "x" }, { a: { kind: "unsure" } }, "unknown"],
  ["one of", { question: "a", oneOf: ["x", "y"] }, { a: single("y") }, "yes"],
  ["none of", { question: "a", oneOf: ["x", "y"] }, { a: single("z") }, "no"],
  ["includes", { question: "a", includes: "x" }, { a: { kind: "multi", options: ["y", "x"] } }, "yes"],
  ["does not include", { question: "a", includes: "x" }, { a: { kind: "multi", options: ["y"] } }, "no"],
  ["includes, left empty", { question: "a", includes: "x" }, {}, "no"],
  ["includes, unsure", { question: "a", includes: "x" }, { a: { kind: "unsure" } }, "unknown"],
  ["includes other than", { question: "a", includesOtherThan: "x" }, { a: { kind: "multi", options: ["x", "y"] } }, "yes"],
  ["includes nothing else", { question: "a", includesOtherThan: "x" }, { a: { kind: "multi", options: ["x"] } }, "no"],
  ["includes other than, left empty", { question: "a", includesOtherThan: "x" }, { a: { kind: "multi", options: [] } }, "no"],
  ["first", { question: "a", first: "x" }, { a: { kind: "multi", options: ["x", "y"] } }, "yes"],
  ["not first", { question: "a", first: "x" }, { a: { kind: "multi", options: ["y", "x"] } }, "no"],
  ["first, left empty", { question: "a", first: "x" }, {}, "unknown"],
  ["at least, left empty", { question: "a", atLeast: 3 }, {}, "unknown"],
  ["at least", { question: "a", atLeast: 3 }, { a: scale(3) }, "yes"],
  ["at least, less", { question: "a", atLeast: 3 }, { a: scale(2) }, "no"],
  ["at most", { question: "a", atMost: 3 }, { a: scale(3) }, "yes"],
  ["at most, more", { question: "a", atMost: 3 }, { a: scale(4) }, "no"],
  ["above", { question: "a", above: 3 }, { a: scale(4) }, "yes"],
  ["above, equal", { question: "a", above: 3 }, { a: scale(3) }, "no"],
  ["below", { question: "a", below: 3 }, { a: scale(2) }, "yes"],
  ["below, equal", { question: "a", below: 3 }, { a: scale(3) }, "no"],
  ["at least a range, above it", { question: "a", atLeast: { quantity: "q" } }, { a: scale(5) }, "yes"],
  ["at least a range, inside it", { question: "a", atLeast: { quantity: "q" } }, { a: scale(3) }, "unknown"],
  ["at least a range, below it", { question: "a", atLeast: { quantity: "q" } }, { a: scale(1) }, "no"],
  ["a range at least, all of it", { quantity: "q", atLeast: 2 }, {}, "yes"],
  ["a range at least, part of it", { quantity: "q", atLeast: 3 }, {}, "unknown"],
  ["a range above, none of it", { quantity: "q", above: 4 }, {}, "no"],
  ["before", { question: "a", before: "b" }, { a: { kind: "date", value: "2027-03-01" }, b: { kind: "date", value: "2027-03-02" } }, "yes"],
  [
    "before, same day",
    { question: "a", before: "b" },
    { a: { kind: "date", value: "2027-03-02" }, b: { kind: "date", value: "2027-03-02" } },
    "no",
  ],
  ["before, one open", { question: "a", before: "b" }, { a: { kind: "date", value: "2027-03-01" } }, "unknown"],
  ["after", { question: "a", after: "b" }, { a: { kind: "date", value: "2027-03-03" }, b: { kind: "date", value: "2027-03-02" } }, "yes"],
  ["empty", { question: "a", empty: true }, {}, "yes"],
  ["not empty", { question: "a", empty: true }, { a: scale(1) }, "no"],
  ["empty, unsure", { question: "a", empty: true }, { a: { kind: "unsure" } }, "unknown"],
  ["empty, spaces only", { question: "a", empty: true }, { a: { kind: "text", value: " " } }, "yes"],
  ["empty, a table with nothing in it", { question: "t", empty: true }, { t: rows({}) }, "yes"],
  ["empty, a table with a row", { question: "t", empty: true }, { t: rows({ c: single("x") }) }, "no"],
  ["a row without a filled cell", { rowsOf: "t", where: { question: "c", is: "x" } }, { t: rows({}, { c: single("y") }) }, "no"],
  ["empty, spaces only", { question: "a", empty: true }, { a: { kind: "text", value: "  " } }, "yes"],
  ["empty, no row that has a filled cell", { question: "t", empty: true }, { t: rows({}, { c: { kind: "text", value: " " } }) }, "yes"],
  ["a row, no table", { rowsOf: "t", where: { question: "c", is: "x" } }, {}, "no"],
  ["a row, table unsure", { rowsOf: "t", where: { question: "c", is: "x" } }, { t: { kind: "unsure" } }, "unknown"],
  ["every row, no rows", { rowsOf: "t", where: { question: "c", is: "x" }, every: true }, { t: rows() }, "no"],
  [
    "every row, the filled ones",
    { rowsOf: "t", where: { question: "c", is: "x" }, every: true },
    { t: rows({ c: single("x") }, {}) },
    "yes",
  ],
  ["a row", { rowsOf: "t", where: { question: "c", is: "x" } }, { t: rows({ c: single("y") }, { c: single("x") }) }, "yes"],
  ["no row", { rowsOf: "t", where: { question: "c", is: "x" } }, { t: rows({ c: single("y") }) }, "no"],
  [
    "a row that could matter",
    { rowsOf: "t", where: { question: "c", is: "x" } },
    { t: rows({ c: single("y") }, { d: single("x") }) },
    "unknown",
  ],
  ["two rows", { rowsOf: "t", where: { question: "c", is: "x" }, atLeast: 2 }, { t: rows({ c: single("x") }, { c: single("x") }) }, "yes"],
  [
    "every row",
    { rowsOf: "t", where: { question: "c", is: "x" }, every: true },
    { t: rows({ c: single("x") }, { c: single("x") }) },
    "yes",
  ],
  [
    "every row, one not",
    { rowsOf: "t", where: { question: "c", is: "x" }, every: true },
    { t: rows({ c: single("x") }, { c: single("y") }) },
    "no",
  ],
  ["a check", { check: "yes", reads: ["a"] }, {}, "yes"],
];

describe("judge", () => {
  it.each(table)("%s", (_title, fact, answers, truth) => {
    const judged = judge(fact, factsOf(answers, { q: [2, 4] }));
    expect(judged.truth).toBe(truth);
    expect(judged.missing.length > 0).toBe(truth === "unknown");
    expect(judge({ not: fact }, factsOf(answers, { q: [2, 4] })).truth).toBe(truth === "yes" ? "no" : truth === "no" ? "yes" : "unknown");
  });

  it("names what settled it and what would settle it", () => {
    const here: Fact = { question: "a", is: "x" };
    const open: Fact = { question: "b", is: "x" };
    const facts = factsOf({ a: single("x") });
    expect(judge({ any: [open, here] }, facts)).toEqual({ truth: "yes", because: [here], missing: [] });
    expect(judge({ all: [open, here] }, facts)).toEqual({ truth: "unknown", because: [], missing: ["b"] });
    expect(judge({ all: [open, { not: here }] }, facts)).toEqual({ truth: "no", because: [here], missing: [] });
    expect(judge({ quantity: "q", atLeast: 3 }, factsOf({}, { q: [2, 4] })).missing).toEqual(["qQuestion"]);
  });
});

describe("rows that made a fact so", () => {
  const where: Fact = { question: "c", is: "x" };
  const [x, y] = [{ c: single("x") }, { c: single("y") }];
  const rowsBehind = (fact: Condition, ...cells: Answers[]) =>
    judge(fact, factsOf({ t: rows(...cells) })).because.flatMap((settled) =>
      (settled.rows ?? []).map(({ table: own, row }) => `${own}.${row}`),
    );
  it("are those that hold, or those that refuse every", () => {
    expect(rowsBehind({ rowsOf: "t", where }, x, y, x)).toEqual(["t.r0", "t.r2"]);
    expect(rowsBehind({ rowsOf: "t", where, every: true }, x, x)).toEqual(["t.r0", "t.r1"]);
    expect(rowsBehind({ not: { rowsOf: "t", where, every: true } }, x, y)).toEqual(["t.r1"]);
    expect(rowsBehind({ not: { rowsOf: "t", where } }, y, y)).toEqual([]);
  });
});

describe("a question that is not shown", () => {
  const hidden = (answers: Answers): Facts => ({ ...factsOf(answers), isShown: (id) => id !== "h" });
  const facts: readonly Fact[] = [
    { question: "h", is: "x" },
    { question: "h", empty: true },
    { question: "h", includes: "x" },
    { question: "h", before: "a" },
    { question: "a", after: "h" },
    { rowsOf: "h", where: { question: "c", is: "x" } },
  ];
  it.each(facts.map((fact) => [JSON.stringify(fact), fact] as const))("%s is no, and so is its opposite", (_fact, fact) => {
    for (const answers of [{}, { h: single("x"), a: single("x") }] as const)
      for (const condition of [fact, { not: fact }, { not: { any: [fact, fact] } }, { not: { all: [{ not: fact }] } }])
        expect(judge(condition, hidden(answers))).toMatchObject({ truth: "no", missing: [] });
  });
  it("leaves the rest of a condition to decide, and columns of its name alone", () => {
    expect(
      judge(
        {
          any: [
            { question: "h", is: "x" },
            { question: "a", is: "x" },
          ],
        },
        hidden({ a: single("x") }),
      ).truth,
    ).toBe("yes");
    expect(judge({ rowsOf: "t", where: { question: "h", is: "x" } }, hidden({ t: rows({ h: single("x") }) })).truth).toBe("yes");
  });
  it("makes a check that is about it neither yes nor not", () => {
    const facts: Facts = { ...factsOf({}), check: () => undefined };
    const check: Fact = { check: "any", reads: ["h"] };
    expect([judge(check, facts).truth, judge({ not: check }, facts).truth]).toEqual(["no", "no"]);
  });
});

const ids = ["a", "b", "c"] as const;
const condition = fc.letrec<{ tree: Condition; fact: Condition }>((tie) => ({
  fact: fc.oneof(
    fc.record({ question: fc.constantFrom(...ids), is: fc.constantFrom("x", "y") }),
    fc.record({ question: fc.constantFrom(...ids), atLeast: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ question: fc.constantFrom(...ids), empty: fc.constant(true as const) }),
  ),
  tree: fc.oneof(
    { depthSize: "small" },
    tie("fact"),
    fc.record({ all: fc.array(tie("tree"), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("tree"), { maxLength: 3 }) }),
    fc.record({ not: tie("tree") }),
  ),
})).tree;
const answer = fc.oneof(
  fc.constant(undefined),
  fc.constant<Answer>({ kind: "unsure" }),
  fc.constantFrom<Answer>(single("x"), single("y"), scale(1), scale(3), scale(5)),
);
const given = fc
  .record({ a: answer, b: answer, c: answer })
  .map((all): Answers => Object.fromEntries(Object.entries(all).filter((entry): entry is [string, Answer] => entry[1] !== undefined)));

describe("laws of judging", () => {
  it("De Morgan holds in three outcomes", () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 3 }), given, (parts, answers) => {
        const facts = factsOf(answers);
        expect(judge({ any: parts }, facts).truth).toBe(judge({ not: { all: parts.map((not) => ({ not })) } }, facts).truth);
      }),
    );
  });

  it("what is settled stays settled when an `unsure` becomes an answer", () => {
    fc.assert(
      fc.property(condition, given, answer, (tree, answers, later) => {
        const before = judge(tree, factsOf(answers));
        fc.pre(before.truth !== "unknown" && later !== undefined);
        const filled = Object.fromEntries(Object.entries(answers).map(([id, one]) => [id, one?.kind === "unsure" ? later! : one!]));
        expect(judge(tree, factsOf(filled)).truth).toBe(before.truth);
      }),
    );
  });

  it("only what is unknown has something missing, and answering all of that settles it", () => {
    fc.assert(
      fc.property(condition, given, (tree, answers) => {
        const judged = judge(tree, factsOf(answers));
        expect(judged.missing.length > 0).toBe(judged.truth === "unknown");
        const filled = { ...answers, ...Object.fromEntries(judged.missing.map((id) => [id, scale(3)])) };
        expect(new Set(judged.missing)).toHaveProperty("size", judged.missing.length);
        if (judged.truth === "unknown") expect(judge(tree, factsOf(filled)).missing.every((id) => !judged.missing.includes(id))).toBe(true);
      }),
    );
  });
});
