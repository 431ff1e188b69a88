import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "./compile.ts";
import { replaced, saidOf, sampleFiles, sampleKnown, sampleWith, type Mistake } from "./sampleContent.ts";

const flow = "flows/demo/flow.yaml";
const questions = "flows/demo/questions.yaml";
const rules = "flows/demo/rules.yaml";
const duties = "content/duties.yaml";

const mistakes: readonly Mistake[] = [
  ["a key twice", flow, "order: strict", "order: strict\norder: free", ["5:1 This key is here twice. Keep one."]],
  [
    "an unknown key",
    flow,
    "order: strict",
    "ordr: strict",
    ["1:1 A flow needs 'order'.", "4:1 'ordr' is not a key of a flow. Did you mean 'order'?"],
  ],
  ["a missing key", rules, "  weight: tip\n", "", ["1:1 A rule needs 'weight'."]],
  ["a wrong type", flow, "version: 1", "version: one", ["3:10 'version' must be a whole number of at least 1."]],
  ["an unknown word", rules, "weight: tip", "weight: stpo", ["2:11 'weight' must be one of: stop, caution, tip. Did you mean 'stop'?"]],
  [
    "an unknown kind",
    questions,
    "kind: single",
    "kind: singel",
    ["3:9 'kind' must be one of: single, multi, ranked, scale, number, date, text, longtext, table. Did you mean 'single'?"],
  ],
  ["an id in another folder's name", flow, "id: demo", "id: trial", ["1:5 This flow stands in flows/demo, so its id must be 'demo'."]],
  [
    "an unknown question in a step",
    flow,
    "[size]",
    "[sise]",
    [
      "7:17 There is no question 'sise'. Did you mean 'size'?",
      "9:25 The flow 'demo' does not ask 'size'. Put it in a step, or in 'reads'.",
    ],
  ],
  [
    "a question in two steps",
    flow,
    "[colour, late]",
    "[colour, late, size]",
    ["10:31 'size' is already asked in step 'first'. Ask it once."],
  ],
  [
    "a field as a question",
    flow,
    "[colour, late]",
    "[colour, late, shade]",
    ["10:31 'shade' is a field of 'colour' and comes with it. Name only 'colour'."],
  ],
  ["a step twice", flow, "id: second", "id: first", ["8:9 The step 'first' is already there. Choose another id."]],
  [
    "a question in no step",
    questions,
    "late: {",
    "spare: { kind: date }\nlate: {",
    ["7:1 No step asks 'spare'. Put it in a step of a flow.yaml, or in 'adjusts' when a result screen sets it."],
  ],
  [
    "a condition on a later step",
    flow,
    "questions: [size]",
    "questions: [size]\n    showIf: { question: colour, is: red }",
    ["8:25 'colour' is asked later, in step 'second'. A condition reads only earlier steps."],
  ],
  [
    "a condition on its own step",
    flow,
    "question: size, atLeast: 2",
    "question: colour, is: red",
    ["9:25 'colour' is asked in this step itself. A step can only depend on earlier ones."],
  ],
  [
    "an unknown question in a condition",
    rules,
    "question: colour",
    "question: color",
    ["3:29 There is no question 'color'. Did you mean 'colour'?"],
  ],
  ["an unknown option", rules, "is: red", "is: rad", ["3:41 'rad' is not an option of 'colour'. Did you mean 'red'?"]],
  [
    "an option of another question",
    rules,
    "is: red",
    "is: evening",
    ["3:41 'evening' is not an option of 'colour'. It is an option of 'late'."],
  ],
  [
    "an operator that does not fit",
    rules,
    "is: red",
    "includes: red",
    ["3:47 'includes' does not fit 'colour', which is of kind single. Possible: is, oneOf, empty."],
  ],
  ["a number out of range", flow, "atLeast: 2", "atLeast: 4", ["9:40 'size' runs from 1 to 3, so 4 is out of its range."]],
  [
    "no condition at all",
    flow,
    "atLeast: 2",
    "atleast: 2",
    [
      "9:13 This is not a condition. Write one of: all, any, not, rowsOf, check, question + is, question + oneOf, question + includes, question + includesOtherThan, question + first, question + before, question + after, question + empty, question + atLeast, question + atMost, question + above, question + below, quantity + atLeast, quantity + atMost, quantity + above, quantity + below. Did you mean 'atLeast'?",
    ],
  ],
  ["an unknown quantity", rules, "quantity: score", "quantity: scor", ["3:60 There is no quantity 'scor'. Did you mean 'score'?"]],
  [
    "an unknown quantity to compare with",
    rules,
    "quantity: limit",
    "quantity: limits",
    ["3:86 There is no quantity 'limits'. Did you mean 'limit'?"],
  ],
  [
    "a quantity that reads what comes later",
    flow,
    "question: size, atLeast: 2",
    "quantity: score, atLeast: 2",
    ["9:25 The quantity 'score' reads 'colour'. 'colour' is asked in this step itself. A step can only depend on earlier ones."],
  ],
  [
    "a rule that reads no answer",
    rules,
    "{ check: oddPair }",
    "{ quantity: limit, atLeast: 2 }",
    ["7:9 The rule 'R2' reads no answer, so it always says the same."],
  ],
  ["an empty condition", rules, "{ check: oddPair }", "{ all: [] }", ["7:16 'all' is empty. Put at least one in it."]],
  [
    "a field that decides about itself",
    questions,
    "question: colour, is: red",
    "question: shade, empty: true",
    ["6:46 'shade' cannot decide about itself."],
  ],
  [
    "a field that reads what comes after",
    questions,
    "question: colour, is: red",
    "question: late, includes: none",
    ["6:46 'late' is not answered yet here. A field reads earlier steps and the question it belongs to."],
  ],
  [
    "a track with an unknown step",
    flow,
    "steps:\n",
    "tracks: [{ id: short, steps: [frist] }]\nsteps:\n",
    ["5:31 There is no step 'frist'. Did you mean 'first'?"],
  ],
  ["an unknown check", rules, "check: oddPair", "check: oddPear", ["7:18 There is no check 'oddPear'. Did you mean 'oddPair'?"]],
  [
    "a step that can never be shown",
    flow,
    "{ question: size, atLeast: 2 }",
    "{ all: [{ question: size, atLeast: 3 }, { question: size, below: 2 }] }",
    ["9:13 The step 'second' can never be shown: its conditions contradict each other."],
  ],
  [
    "a rule that can never hold",
    rules,
    "{ check: oddPair }",
    "{ all: [{ question: late, includes: none }, { question: late, includes: evening }] }",
    ["7:9 The rule 'R2' can never hold: its conditions contradict each other."],
  ],
  ["a rule without source", rules, "sources: [book]\nR2", "sources: []\nR2", ["4:12 'sources' is empty. Put at least one in it."]],
  ["an unknown source", questions, "[book]", "[boek]", ["1:48 There is no source 'boek' in content/sources.yaml. Did you mean 'book'?"]],
  [
    "a scale without source",
    questions,
    ", sources: [book] }",
    " }",
    ["1:1 The scale 'size' weighs in an outcome and rests on nothing. Name what it rests on in 'sources'."],
  ],
  [
    "a scale with an empty list of sources",
    questions,
    "[book]",
    "[]",
    ["1:1 The scale 'size' weighs in an outcome and rests on nothing. Name what it rests on in 'sources'."],
  ],
  ["a scale that runs down", questions, "to: 3", "to: 1", ["1:35 A scale runs up: 'to' must be above 1."]],
  [
    "the reserved word as an option",
    questions,
    "[red, blue]",
    "[red, unsure]",
    ["4:18 'unsure' is reserved for 'weet ik nog niet', which every question has. Choose another id."],
  ],
];

describe("compile says what is wrong, where, and what to do", () => {
  it.each(mistakes)("%s", (_what, file, from, to, says) => {
    expect(saidOf(file, sampleWith({ [file]: replaced(file, from, to) }))).toEqual(says);
  });

  it("says nothing about files without mistakes", () => {
    const { problems } = compile(sampleWith({}), sampleKnown);
    expect(problems.map(({ sentence }) => sentence)).toEqual([expect.stringMatching(/^22 English texts are missing/)]);
  });

  it("names the place of what is not YAML", () => {
    const said = saidOf(flow, sampleWith({ [flow]: replaced(flow, "order: strict", "order: [strict") }));
    expect(said).toEqual(["5:1 A '[' above this line is not closed. Put a ']' where it ends."]);
  });

  it("tells of a released id that vanished, until renames.yaml explains it", () => {
    const gone = { "flows/ids.lock.yaml": "questions: [size, colour, weight]\noptions: [colour.green]\n" };
    expect(saidOf("flows/ids.lock.yaml", sampleWith(gone))).toEqual([
      "1:27 'weight' was released and is gone. Put it back, or say in flows/renames.yaml what became of it.",
      "2:11 'colour.green' was released and is gone. Put it back, or say in flows/renames.yaml what became of it.",
    ]);
    const renames =
      "questions: { weight: { to: size, because: clearer } }\noptions: { colour.green: { dropped: true, because: never used } }\n";
    const told = sampleWith({ ...gone, "flows/renames.yaml": renames });
    expect([...saidOf("flows/ids.lock.yaml", told), ...saidOf("flows/renames.yaml", told)]).toEqual([]);
  });

  it("names the line of what is wrong in a profile", () => {
    const path = "content/profiles/standard.yaml";
    const text = readFileSync(path, "utf8");
    const line = text.split("\n").findIndex((one) => one.includes("weightBands")) + 1;
    const said = (changed: string) => saidOf(path, sampleWith({ [path]: changed }));
    expect(said(text)).toEqual([]);
    expect(said(text.replace(/weightBands: \[[^\]]*\]/, "weightBands: [7, 5, 15]"))).toEqual([
      `${line}:16 The values of 'consistent.weightBands' may not fall: write none lower than the one before it.`,
    ]);
    expect(said(text.replace("id: standard", "id: other"))).toEqual([
      expect.stringMatching(/^\d+:5 The id must be the name of the file: 'standard'\.$/),
    ]);
  });

  it("lets no uncertain source carry a duty", () => {
    const words = "{ text: Doe iets., cite: Een boek }";
    const text = `do: { track: red, sources: [hearsay], certainty: { content: A }, nl: ${words}, en: ${words} }\n`;
    expect(saidOf(duties, sampleWith({ [duties]: text }))).toEqual([
      "1:29 'hearsay' has certainty C and may not carry a duty. Find a better source.",
    ]);
  });

  it("never throws, whatever is in a file", () => {
    const line = fc.constantFrom(
      "id: x",
      "  - a",
      "kind: single",
      "options: [a, b]",
      "with:",
      "  b: { kind: text }",
      "when: { all: [] }",
      "? [a]",
      "&a *a",
      "<<: *a",
      "---",
      "__proto__: 1",
      "a: !!binary x",
      "\t- x",
      "'",
      "{",
      "# c",
      "1: 2",
      "null",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(line, { maxLength: 12 }).map((lines) => lines.join("\n")),
    );
    const path = fc.constantFrom(
      ...Object.keys(sampleFiles),
      "content/profiles/x.yaml",
      "content/ladder.yaml",
      "flows/other/flow.yaml",
      "content/methods/x.yaml",
      "content/situations.yaml",
      "odd.yaml",
    );
    fc.assert(
      fc.property(fc.dictionary(path, text, { maxKeys: 3 }), (changes) => {
        for (const { line: at, column, sentence } of compile(sampleWith(changes), sampleKnown).problems) {
          expect(at).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(sentence).toMatch(/[.?]$/);
        }
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});
