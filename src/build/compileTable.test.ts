import { describe, expect, it } from "vitest";
import type { Question } from "../engine/types.ts";
import { compile } from "./compile.ts";
import { replaced, saidOf, sampleFiles, sampleKnown, sampleWith } from "./sampleContent.ts";

const flow = "flows/demo/flow.yaml";
const questions = "flows/demo/questions.yaml";
const nl = "flows/demo/nl.yaml";
const tables = `${sampleFiles[questions]}groups:
  kind: table
  list: [name, hit]
  columns:
    name: { kind: text, max: 200 }
    hit: { kind: scale, from: 1, to: 2 }
    why: { kind: longtext, showIf: { question: hit, atLeast: 2 } }
visits:
  kind: table
  columns:
    what: { kind: single, options: [walk, talk] }
    group: { kind: text, rowsOf: groups }
`;
const words = `${sampleFiles[nl]}`.replace(
  "rules:\n",
  `  groups:
    ask: Wie doen er mee?
    why: Dan vergeet je niemand.
    short: Groepen
    rows: { add: Voeg een groep toe, nothing: Er doet niemand mee, count_one: "{{count}} groep", count_other: "{{count}} groepen" }
    columns:
      name: { label: Groep, ask: Welke groep is het?, empty: Vul in welke groep het is }
      hit: { label: Geraakt, positions: { 1: { label: Weinig }, 2: { label: Veel } } }
      why: { label: Waarom, help: Schrijf het kort op. }
  visits:
    ask: Waar ga je langs?
    why: Dan weten we de route.
    short: Bezoeken
    columns:
      what: { label: Soort, options: { walk: { label: Lopen }, talk: { label: Praten } } }
      group: { label: Groep }
rules:
`,
);
const tableFiles = { [flow]: replaced(flow, "late]", "late, groups, visits]"), [questions]: tables, [nl]: words };
const withTables = (changed?: keyof typeof tableFiles, from = "", to = "") =>
  sampleWith(changed === undefined ? tableFiles : { ...tableFiles, [changed]: (tableFiles[changed] ?? "").replace(from, to) });

describe("a table in flows", () => {
  it("is compiled with what its list shows and what its columns name", () => {
    const { modules, problems } = compile(withTables(), sampleKnown);
    expect(problems.filter(({ level }) => level === "error")).toEqual([]);
    const compiled = modules.get(questions) as Readonly<Record<string, Question>>;
    expect(compiled["groups"]).toMatchObject({
      kind: "table",
      list: ["name", "hit"],
      columns: [{ id: "name" }, { id: "hit" }, { id: "why" }],
    });
    expect(compiled["visits"]).toMatchObject({ columns: [{ id: "what" }, { id: "group", kind: "text", rowsOf: "groups" }] });
  });

  it.each([
    [
      "a list with a column that is not there",
      "[name, hit]",
      "[name, hot]",
      ["10:16 'hot' is not a column of 'groups'. Did you mean 'hit'?"],
    ],
    [
      "a first column that is long",
      "name: { kind: text,",
      "name: { kind: longtext,",
      ["12:19 The first column names a row, so it is short: 'text' or a choice."],
    ],
    [
      "rows of a table that is not there",
      "rowsOf: groups",
      "rowsOf: group",
      ["19:34 There is no other table 'group'. Did you mean 'groups'?"],
    ],
    ["rows of the table itself", "rowsOf: groups", "rowsOf: visits", ["19:34 There is no other table 'visits'."]],
    [
      "rows named outside a table",
      "shade: { kind: text,",
      "shade: { kind: text, rowsOf: groups,",
      ["6:34 Only a column of a table names rows."],
    ],
    [
      "a column that reads a later one",
      "why: { kind: longtext, showIf: { question: hit, atLeast: 2 } }",
      "when: { kind: date, showIf: { question: why, empty: true } }\n    why: { kind: longtext }",
      ["14:45 'why' is not answered yet here. A column reads earlier steps and the columns before it."],
    ],
    [
      "no column at all",
      /  columns:\n    what[^]*$/.exec(tables)?.[0] ?? "",
      "  columns: {}\n",
      ["15:1 The table 'visits' needs a column: the first one names a row."],
    ],
  ])("says what is wrong with %s", (_what, from, to, says) => {
    expect(saidOf(questions, withTables(questions, from, to))).toEqual(says);
  });

  it("has words for its columns, and may have words of its own for its rows", () => {
    expect(saidOf(nl, withTables(nl, "label: Groep, ask", "ask"))).toEqual([
      expect.stringMatching(/The text 'questions.groups.columns.name.label' is missing./),
    ]);
    expect(saidOf(nl, withTables(nl, "add: Voeg", "ad: Voeg"))).toEqual([
      expect.stringMatching(/Nothing shows the text 'questions.groups.rows.ad'. Did you mean/),
    ]);
  });
});
