import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "./compile.ts";
import { chartOf, inWords, withCharts } from "./flowchart.ts";
import { codeFiles, contentFiles, known } from "./projectFiles.ts";
import { sampleFiles, sampleKnown, sampleWith } from "./sampleContent.ts";
import { schemaFiles, schemaLike } from "./schemas.ts";
import type { Flow, Question } from "../engine/types.ts";

const real = compile(contentFiles("."), known, codeFiles("."));
const sample = compile(sampleWith({}), sampleKnown).modules;

describe("flows and content as they are", () => {
  it("UX-9, UX-20, UX-21, UX-22: have no mistakes", () => {
    expect(real.problems.filter(({ level }) => level === "error").map(({ file, line, sentence }) => `${file}:${line} ${sentence}`)).toEqual(
      [],
    );
  });

  it("have schemas for editors that are not stale; `npm run check:content -- --write` makes them", () => {
    const schemas = schemaFiles(schemaLike(real.modules.get("content/profiles/standard.yaml")), real.vocabulary);
    for (const [path, text] of schemas) expect(JSON.parse(readFileSync(path, "utf8")), path).toEqual(JSON.parse(text));
  });
});

describe("modules", () => {
  it("give questions with their fields, also under the fields' own ids", () => {
    const questions = sample.get("flows/demo/questions.yaml") as Record<string, Question>;
    const shade = { id: "shade", sources: [], showIf: { question: "colour", is: "red" }, kind: "text", long: false, max: 20_000 };
    expect(questions["colour"]).toEqual({ id: "colour", sources: [], with: [shade], kind: "single", options: ["red", "blue"] });
    expect(questions["shade"]).toEqual(shade);
    expect(questions["late"]).toEqual({
      id: "late",
      sources: [],
      kind: "multi",
      options: ["morning", "evening", "none"],
      alone: "none",
      ordered: false,
    });
  });

  it("give rules in order, with what their checks read", () => {
    expect(sample.get("flows/demo/rules.yaml")).toMatchObject([
      { id: "R1", weight: "tip" },
      { id: "R2", when: { check: "oddPair", reads: ["size", "late"] } },
    ]);
  });

  it("split words into those of questions and the rest", () => {
    const path = "flows/demo/nl.yaml";
    expect(Object.keys(sample.get(`${path}?questions`) as object)).toEqual(["flow", "steps", "questions"]);
    expect(Object.keys(sample.get(`${path}?rest`) as object)).toEqual(["rules"]);
  });

  it("work out markup, terms and links", () => {
    const text = "'**Let op**: [[speelruimte]] is _niet_ [hier](#/hulp) of [[room|ruimte]], 2 * 3 * 4 en snake_case_id {{x_y}}'";
    const words = compile(
      sampleWith({ "flows/demo/nl.yaml": (sampleFiles["flows/demo/nl.yaml"] ?? "").replace("Rood valt op.", text) }),
      sampleKnown,
    ).modules;
    expect((words.get("flows/demo/nl.yaml") as { rules: { R1: unknown } }).rules.R1).toEqual({
      sentence: [
        { kind: "strong", text: "Let op" },
        { kind: "text", text: ": " },
        { kind: "term", text: "speelruimte", term: "room" },
        { kind: "text", text: " is " },
        { kind: "emphasis", text: "niet" },
        { kind: "text", text: " " },
        { kind: "link", text: "hier", href: "#/hulp" },
        { kind: "text", text: " of " },
        { kind: "term", text: "ruimte", term: "room" },
        { kind: "text", text: ", 2 * 3 * 4 en snake_case_id {{x_y}}" },
      ],
    });
  });

  it("give pages as blocks", () => {
    const page =
      "# Titel\n\nEen *ster* en\nnog een regel.\n\n## Kop\n\n- een\n- twee\n  verder\n\n1. eerst\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n> Licentie\n";
    const path = "content/pages/nl/hulp.md";
    const text = (value: string) => [{ kind: "text", text: value }];
    expect(compile(sampleWith({ [path]: page }), sampleKnown).modules.get(path)).toEqual({
      title: "Titel",
      blocks: [
        { kind: "paragraph", text: text("Een *ster* en nog een regel.") },
        { kind: "heading", level: 2, text: text("Kop") },
        { kind: "list", ordered: false, items: [text("een"), text("twee verder")] },
        { kind: "list", ordered: true, items: [text("eerst")] },
        { kind: "table", head: [text("a"), text("b")], rows: [[text("1"), text("2")]] },
        { kind: "paragraph", text: text("Licentie"), quote: true },
      ],
    });
  });
});

describe("the picture of a flow", () => {
  const flow = sample.get("flows/demo/flow.yaml") as Flow;
  const questions = new Map(Object.entries(sample.get("flows/demo/questions.yaml") as Record<string, Question>));

  it("shows every step, the way past one that may be left out, and what opens a field", () => {
    expect(chartOf(flow, questions).split("\n").slice(4)).toEqual([
      "  start_([demo, version 1])",
      '  first["size"]',
      "  start_ --> first",
      '  second["colour, late"]',
      '  first -->|"size at least 2"| second',
      '  second_shade("shade")',
      '  second -.->|"colour is red"| second_shade',
      "  end_([result])",
      "  second --> end_",
      "  first --> end_",
      "```",
    ]);
  });

  it("shows the parts of a flow without order, and what opens what", () => {
    const parts = [
      { id: "one", steps: ["first"] },
      { id: "two", steps: ["second"] },
    ];
    expect(
      chartOf({ ...flow, order: "free", parts }, questions)
        .split("\n")
        .slice(2),
    ).toEqual([
      "```mermaid",
      "flowchart LR",
      "  start_([demo, version 1])",
      '  subgraph part_one["one"]',
      '    first["size"]',
      "  end",
      '  subgraph part_two["two"]',
      '    second["colour, late"]',
      '    second --- second_shade("shade")',
      "  end",
      '  first -.->|"size at least 2"| second',
      "```",
    ]);
  });

  it("stands between its markers and nowhere else", () => {
    expect(withCharts("a <!-- flows:start -->old<!-- flows:end --> b", "new")).toBe(
      "a <!-- flows:start -->\n\nnew\n\n<!-- flows:end --> b",
    );
    expect(withCharts("no markers", "new")).toBeUndefined();
  });

  it("puts conditions in words", () => {
    expect(
      inWords({
        all: [
          {
            any: [
              { question: "a", includes: "x" },
              { question: "b", empty: true },
            ],
          },
          { not: { quantity: "q", below: { quantity: "r" } } },
        ],
      }),
    ).toBe("(a has x or b is empty) and not q below r");
  });
});
