import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Flow, Rule } from "../engine/types.ts";
import { compile } from "./compile.ts";
import { replaced, saidOf, sampleFiles, sampleKnown, sampleWith } from "./sampleContent.ts";

const flow = "flows/demo/flow.yaml";
const questions = "flows/demo/questions.yaml";
const rules = "flows/demo/rules.yaml";
const cases = "flows/demo/cases.yaml";
const nl = "flows/demo/nl.yaml";

const groups = `parts: [{ id: one, steps: [first] }, { id: two, steps: [second] }]
tracks: [{ id: short, steps: [first] }, { id: full }]
`;
const grouped = (changes: Readonly<Record<string, string>> = {}) =>
  sampleWith({
    [flow]: `${sampleFiles[flow]}${groups}`,
    [nl]: replaced(
      nl,
      "steps:",
      "parts: { one: { title: Eerst }, two: { title: Dan } }\ntracks: { short: { name: Kort }, full: { name: Alles } }\nsteps:",
    ),
    ...changes,
  });
const inFlow = (from: string, to: string) => {
  const text = `${sampleFiles[flow]}${groups}`;
  if (!text.includes(from)) throw new Error(from);
  return saidOf(flow, grouped({ [flow]: text.replace(from, to) }));
};

describe("parts and tracks of a flow", () => {
  it("are right when every step is in one part; a track without steps is the whole flow", () => {
    expect([...saidOf(flow, grouped()), ...saidOf(nl, grouped())]).toEqual([]);
    const made = compile(grouped(), sampleKnown).modules.get(flow) as Flow;
    expect(made.tracks).toEqual([
      { id: "short", steps: ["first"] },
      { id: "full", steps: ["first", "second"] },
    ]);
    expect(made.parts?.map(({ id }) => id)).toEqual(["one", "two"]);
  });
  it("name steps that exist, each once and in order", () => {
    expect(inFlow("{ id: short, steps: [first] }", "{ id: short, steps: [frist] }")).toEqual([
      "12:31 There is no step 'frist'. Did you mean 'first'?",
    ]);
    expect(inFlow("{ id: two, steps: [second] }", "{ id: two, steps: [first] }")).toEqual([
      "11:1 Name every step once in 'parts', in the order of 'steps'. Look at 'second'.",
    ]);
    expect(inFlow(", { id: two, steps: [second] }", "")).toEqual([
      "11:1 Name every step once in 'parts', in the order of 'steps'. Look at 'second'.",
    ]);
  });
  it("have names, and only those", () => {
    const said = (words: string) => saidOf(nl, grouped({ [nl]: replaced(nl, "steps:", `${words}\nsteps:`) }));
    expect(said("parts: { one: { title: Eerst }, two: { titel: Dan } }\ntracks: { short: { name: Kort }, full: { name: Alles } }")).toEqual(
      ["2:33 The text 'parts.two.title' is missing.", "2:40 Nothing shows the text 'parts.two.titel'. Did you mean 'parts.two.title'?"],
    );
  });
});

describe("conditions over lists", () => {
  const said = (when: string) => saidOf(rules, sampleWith({ [rules]: replaced(rules, "{ check: oddPair }", when) }));
  it("ask for something else than an option, or for the first", () => {
    expect(said("{ question: late, includesOtherThan: none }")).toEqual([]);
    expect(said("{ question: late, includesOtherThan: noon }")).toEqual(["7:46 'noon' is not an option of 'late'. Did you mean 'none'?"]);
    expect(said("{ question: late, first: evening }")).toEqual([
      "7:34 'first' does not fit 'late', which is of kind multi. Possible: includes, includesOtherThan, empty.",
    ]);
    const ranked = sampleWith({
      [questions]: replaced(questions, "late: { kind: multi", "late: { kind: ranked"),
      [rules]: replaced(rules, "{ check: oddPair }", "{ question: late, first: evening }"),
    });
    expect(saidOf(rules, ranked)).toEqual([]);
  });
  it("can hold when a table has no rows, as far as anybody can tell", () => {
    const table = `${sampleFiles[questions]}groups: { kind: table, columns: { name: { kind: text } } }\n`;
    const files = sampleWith({
      [flow]: replaced(flow, "late]", "late, groups]"),
      [questions]: table,
      [rules]: replaced(
        rules,
        "{ check: oddPair }",
        "{ all: [{ rowsOf: groups, where: { question: name, empty: true } }, { question: late, empty: true }] }",
      ),
    });
    expect(saidOf(rules, files)).toEqual([]);
  });
});

describe("where a rule is shown", () => {
  const said = (beside: string) =>
    saidOf(rules, sampleWith({ [rules]: replaced(rules, "weight: stop", `weight: stop\n  beside: ${beside}`) }));
  it("is beside questions of the flow, not fields of them", () => {
    expect(said("[late, size]")).toEqual([]);
    expect(said("[lade, shade]")).toEqual([
      "7:12 No step of this flow asks 'lade'. Did you mean 'late'?",
      "7:18 No step of this flow asks 'shade'.",
    ]);
    const files = sampleWith({ [rules]: replaced(rules, "weight: stop", "weight: stop\n  beside: [late]") });
    expect((compile(files, sampleKnown).modules.get(rules) as readonly Rule[])[1]?.beside).toEqual(["late"]);
  });
});

describe("a case that begins with another", () => {
  const based = (text: string) => sampleWith({ [cases]: `${sampleFiles[cases]}---\ncase: C\ntitle: Derde\n${text}` });
  const answersOf = (text: string) => (compile(based(text), sampleKnown).modules.get(cases) as readonly { answers: unknown }[])[2]?.answers;
  it("has its answers, with those that differ", () => {
    const text = "base: B\nanswers: { colour: red, shade: diep, late: [] }\nexpect: { score: 2 }\n";
    expect(saidOf(cases, based(text))).toEqual([]);
    expect(answersOf(text)).toEqual({ size: 3, colour: "red", shade: "diep" });
    expect(answersOf("base: B\nanswers: {}\nexpect: { score: 2 }\n")).toEqual({ size: 3, colour: "blue", late: ["evening"] });
  });
  it("begins with one above it", () => {
    expect(saidOf(cases, based("base: D\nanswers: {}\nexpect: { score: 2 }\n"))).toEqual(["13:7 There is no case 'D' above this one."]);
    expect(saidOf(cases, based("answers: {}\nexpect: { score: 2 }\n"))).toEqual(["13:10 The case 'C' says nothing in 'answers'."]);
  });
});

describe("a cell of a table in a case", () => {
  it("is named when it does not fit", () => {
    const files = (row: string) =>
      sampleWith({
        [flow]: replaced(flow, "late]", "late, groups]"),
        [questions]: `${sampleFiles[questions]}groups: { kind: table, columns: { name: { kind: text }, hit: { kind: scale, from: 1, to: 5 } } }\n`,
        [cases]: replaced(cases, "late: [evening] }", `late: [evening], groups: [{ name: a }, ${row}] }`),
      });
    expect(saidOf(cases, files("{ name: b, hit: 9 }"))).toEqual(["8:90 9 is not an answer to 'hit'. Give a whole number from 1 to 5."]);
    expect(saidOf(cases, files("{ hits: 3 }"))).toEqual(["8:76 'hits' is not a column of 'groups'."]);
    expect(saidOf(cases, files("{ name: '' }"))).toEqual([]);
  });
});

describe("barriers and measures of a profile", () => {
  const path = "content/profiles/standard.yaml";
  const standard = readFileSync(path, "utf8");
  const own = `barriers: { kind: multi, options: [youth, nobody] }
inclusionMeasures: { kind: multi, options: [youthForm, goToPeople] }
`;
  const said = (measures: string) => {
    const text = standard.replace(/barrierMeasures:\n(?: {4}.*\n)+/, `barrierMeasures: ${measures}\n`);
    const files = sampleWith({
      [path]: text,
      [questions]: `${sampleFiles[questions]}${own}`,
      [flow]: replaced(flow, "late]", "late, barriers, inclusionMeasures]"),
    });
    return saidOf(path, files).map((one) => one.replace(/^\d+:\d+ /, ""));
  };
  it("are options that the questions have", () => {
    expect(said("{ youth: [youthForm, late.evening, shade.filled] }")).toEqual([]);
    expect(said("{ yuoth: [youthFrom, late.noon, lat.evening] }")).toEqual([
      "'yuoth' is not an option of 'barriers'. Did you mean 'youth'?",
      "'youthFrom' is not an option of 'inclusionMeasures'. Did you mean 'youthForm'?",
      "'noon' is not an option of 'late'. Did you mean 'none'?",
      "There is no question 'lat'. Did you mean 'late'?",
    ]);
  });
});
