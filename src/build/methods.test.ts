import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compile } from "./compile.ts";
import { contentFiles, known } from "./projectFiles.ts";
import { saidOf, sampleWith } from "./sampleContent.ts";

const path = "content/methods/table-talk.yaml";
const good = `id: table-talk
name: Tafelgesprek
summary: Mensen praten aan een tafel.
kind: working-form
family: dialogue
role: main
depth: deep
practice: 3
goals: { main: [inform], other: [report-back] }
situations: { quick-small: 1, street: 2 }
phases: [explore]
levels: [2, 3]
rungs: { min: 2, max: 3 }
scale: [street]
participants: { min: 6, max: 25 }
effort: 3
weeks: 8
weeksMin: 3
cost: medium
setting: [in-person]
bestFor: { youth: 2 }
needs: [offline]
tension: entrenched
topic: null
decides: false
reportsBack: true
strong: [Rustig, Klein]
watchOut: [Duurt lang, Vraagt een leider]
steps: [Kiezen, Praten, Vertellen]
notWhen: niemand wil praten
sources: [{ title: Een boek, site: Een site }]
sourceChecked: true
`;
const other = good
  .replace("table-talk", "letter")
  .replace("Tafelgesprek", "Brief")
  .replace("[inform], other: [report-back]", "[inform]")
  .replace("reportsBack: true", "reportsBack: false");

const catalogue: Readonly<Record<string, string>> = {
  "content/methods/letter.yaml": other,
  [path]: good,
  "content/families.yaml": "dialogue: { nl: { label: Gesprek }, en: { label: Talk } }\n",
  "content/catalogue.yaml": "closing: table-talk\nwellKnown: [letter]\n",
  "content/situations.yaml": `street: { words: [straat] }
works-information: { implied: true, nl: { label: Uitleg }, en: { label: Explaining } }
look-back: { implied: true, nl: { label: Terugblik }, en: { label: Looking back } }
quick-small: { implied: true, nl: { label: Haast }, en: { label: Haste } }
conflict-repair: { implied: true, nl: { label: Ruzie }, en: { label: Quarrel } }
`,
  "flows/tools/flow.yaml": `id: tools
scope: step
version: 1
order: free
steps:
  - { id: all, questions: [goals, situations, audiences, phases, scale, needs, colour] }
`,
  "flows/tools/questions.yaml": `goals: { kind: multi, options: [inform, report-back] }
situations: { kind: multi, options: [street, square] }
audiences: { kind: multi, options: [youth, experts] }
phases: { kind: multi, options: [explore, look-back] }
scale: { kind: single, options: [street, village] }
needs: { kind: multi, options: [offline, trust] }
colour: { kind: single, options: [green, grey] }
`,
};
const full = catalogue["content/situations.yaml"]?.replace("street:", "square: { words: [plein] }\nstreet:") ?? "";
const project = (changes: Readonly<Record<string, string>> = {}) =>
  sampleWith({ ...catalogue, "content/situations.yaml": full, ...changes });
const changed = (from: string, to: string, text = good) => {
  if (!text.includes(from)) throw new Error(`'${from}' is not there`);
  return text.replace(from, to);
};

const mistakes: readonly (readonly [what: string, from: string, to: string, says: readonly string[]])[] = [
  ["an id that is not the file's", "id: table-talk", "id: table", ["1:5 The id must be the name of the file: 'table-talk'."]],
  ["a name that is taken", "Tafelgesprek", "brief", ["2:7 The form 'letter' is called 'brief' as well. Give one of them another name."]],
  ["a missing part", "notWhen: niemand wil praten\n", "", ["1:1 A form needs 'notWhen'."]],
  [
    "an unknown key",
    "practice: 3",
    "practise: 3",
    ["1:1 A form needs 'practice'.", "8:1 'practise' is not a key of a form. Did you mean 'practice'?"],
  ],
  ["a family that is not there", "family: dialogue", "family: dialog", ["5:9 'family' must be 'dialogue'. Did you mean 'dialogue'?"]],
  ["an unknown role", "role: main", "role: mian", ["6:7 'role' must be one of: main, part, support, standing. Did you mean 'main'?"]],
  ["a grade out of range", "practice: 3", "practice: 4", ["8:11 'practice' must be a whole number from 1 to 3."]],
  ["an unknown goal", "[inform]", "[informe]", ["9:17 Item 1 of 'main' must be one of: inform, report-back. Did you mean 'inform'?"]],
  ["no main goal", "[inform]", "[]", ["9:16 'main' is empty. Put at least one in it."]],
  ["a goal twice", "[report-back]", "[report-back, inform]", ["9:47 'inform' is a main goal already. Take it out here."]],
  [
    "an unknown kind of case",
    "street: 2",
    "stret: 2",
    ["10:31 'stret' is not a kind of case of content/situations.yaml. Did you mean 'street'?"],
  ],
  ["a promise outside the rungs", "[2, 3]", "[2, 4]", ["12:13 The promise 4 lies outside 'rungs', which run from 2 to 3."]],
  [
    "rungs upside down",
    "{ min: 2, max: 3 }",
    "{ min: 3, max: 2 }",
    [
      "12:10 The promise 2 lies outside 'rungs', which run from 3 to 2.",
      "12:13 The promise 3 lies outside 'rungs', which run from 3 to 2.",
      "13:23 'max' must be at least 3, which is 'min'.",
    ],
  ],
  ["nobody takes part", "min: 6", "min: 0", ["15:22 'min' must be a whole number of at least 1."]],
  [
    "a shortest time above the usual",
    "weeksMin: 3",
    "weeksMin: 9",
    ["18:11 The shortest time cannot be longer than the usual one, which is 8 weeks."],
  ],
  [
    "a group served well and badly",
    "needs: [offline]",
    "weakFor: [youth]\nneeds: [offline]",
    ["21:12 A form cannot serve 'youth' well and badly. Take it out of 'bestFor' or 'weakFor'."],
  ],
  [
    "reporting back without the goal",
    "other: [report-back]",
    "other: []",
    ["26:14 'reportsBack' must be false: the goals of this form do not hold 'report-back'."],
  ],
  ["too few strong points", "[Rustig, Klein]", "[Rustig]", ["27:9 'strong' is empty. Put at least 2 in it."]],
  ["too many steps", "[Kiezen, Praten, Vertellen]", "[a, b, c, d, e, f, g]", ["29:8 'steps' has 7 items; 6 is the most. Keep the best."]],
  [
    "a sentence where an ending belongs",
    "niemand wil praten",
    "Niemand wil praten.",
    ["30:10 This ends the sentence 'Niet gebruiken als …': begin with a small letter and leave out the full stop."],
  ],
  ["no source", "[{ title: Een boek, site: Een site }]", "[]", ["31:10 'sources' is empty. Put at least one in it."]],
  ["a word for yes", "sourceChecked: true", "sourceChecked: 'yes'", ["32:16 'sourceChecked' must be true or false."]],
  [
    "a form beside it that does not exist",
    "sourceChecked: true",
    "sourceChecked: true\ncombinesWith: [{ method: leter, how: Stuur eerst een brief. }]",
    ["33:26 There is no form 'leter' in content/methods. Did you mean 'letter'?"],
  ],
  [
    "HTML in a text",
    "Mensen praten aan een tafel.",
    "Mensen <b>praten</b> aan een tafel.",
    ["3:10 HTML has no place in a text: '<b>'. Use **strong**, _emphasis_ or [words](#/address)."],
  ],
  [
    "UX-20: a long sentence",
    "Mensen praten aan een tafel.",
    "Mensen praten met elkaar aan een tafel en daarna nog aan een andere tafel en dan gaan zij weer naar huis toe.",
    ["3:10 This sentence has 22 words; more than 20 is too long: “Mensen praten met elkaar aan een tafel …”. Make two of it."],
  ],
];

describe("the check of a form says what is wrong, where, and what to do", () => {
  it("says nothing about forms without mistakes", () => {
    const { problems } = compile(project(), known);
    expect(problems.filter(({ file, level }) => level === "error" && file.startsWith("content/"))).toEqual([]);
  });

  it.each(mistakes)("%s", (_what, from, to, says) => {
    expect(saidOf(path, project({ [path]: changed(from, to) }))).toEqual(says);
  });

  it("lets a municipality leave out what it does not know", () => {
    const short = good
      .split("\n")
      .filter(
        (line) =>
          !/^(?:situations|phases|levels|rungs|scale|participants|effort|weeks|weeksMin|cost|setting|bestFor|needs|tension|topic|decides|reportsBack):/.test(
            line,
          ),
      );
    expect(saidOf(path, project({ [path]: short.join("\n") }))).toEqual([]);
  });

  it.each([
    [
      "content/catalogue.yaml",
      "closing: lettre\nwellKnown: [letter]\n",
      "1:10 There is no form 'lettre' in content/methods. Did you mean 'letter'?",
    ],
    [
      "content/families.yaml",
      `${catalogue["content/families.yaml"]}poll: { nl: { label: Peilen }, en: { label: Polling } }\n`,
      "2:1 No form belongs to the family 'poll'. Remove it, or put a form in it.",
    ],
    ["content/situations.yaml", catalogue["content/situations.yaml"] ?? "", "1:1 The kind of case 'square' is missing here."],
    ["content/situations.yaml", `${full}park: { words: [park] }\n`, "7:1 'park' is not an option of the question 'situations'."],
  ])("%s names what exists", (file, text, says) => {
    expect(saidOf(file, project({ [file]: text }))).toEqual([says]);
  });
});

describe("questions that are asked for each step", () => {
  const questions = "flows/tools/questions.yaml";
  it("have ids of their own, also in the list of released ids", () => {
    const { problems, lock } = compile(
      project({
        "flows/tools/questions.yaml": `${catalogue[questions]}size: { kind: date }\n`,
        "flows/tools/flow.yaml": (catalogue["flows/tools/flow.yaml"] ?? "").replace("colour]", "colour, size]"),
      }),
      known,
    );
    expect(problems.filter(({ file }) => /\/(?:questions|flow)\.yaml$/.test(file))).toEqual([]);
    expect(lock.split("\n")).toEqual(
      expect.arrayContaining(["  - tools.colour", "  - colour", "  - tools.colour.green", "  - colour.red"]),
    );
  });

  it("cannot be read by the flow of a case", () => {
    const rules = "R1:\n  weight: tip\n  when: { question: audiences, includes: youth }\n  sources: [book]\n";
    expect(saidOf("flows/demo/rules.yaml", project({ "flows/demo/rules.yaml": rules }))).toEqual([
      "3:21 There is no question 'audiences'.",
    ]);
  });

  it("tell of an option that was released and is gone", () => {
    const lock = "questions: [tools.colour]\noptions: [tools.colour.blue]\n";
    expect(saidOf("flows/ids.lock.yaml", project({ "flows/ids.lock.yaml": lock }))).toEqual([
      "2:11 'tools.colour.blue' was released and is gone. Put it back, or say in flows/renames.yaml what became of it.",
    ]);
  });
});

describe("the forms as modules", () => {
  const modules = compile(project(), known).modules;
  const module = (query: string) => modules.get(`content/catalogue.yaml?${query}`);

  it("hold what the rule reads apart from what a card says", () => {
    const { methods, closing } = module("filters") as { methods: readonly Record<string, unknown>[]; closing: string };
    expect(closing).toBe("table-talk");
    expect(methods[1]).toEqual({
      id: "table-talk",
      name: "Tafelgesprek",
      family: "dialogue",
      role: "main",
      depth: "deep",
      practice: 3,
      goals: { main: ["inform"], other: ["report-back"] },
      situations: { "quick-small": 1, street: 2 },
      phases: ["explore"],
      levels: [2, 3],
      rungs: { min: 2, max: 3 },
      scale: ["street"],
      participants: { min: 6, max: 25 },
      effort: 3,
      weeks: 8,
      weeksMin: 3,
      cost: "medium",
      setting: ["in-person"],
      bestFor: { youth: 2 },
      needs: ["offline"],
      tension: "entrenched",
      reportsBack: true,
    });
    expect(module("briefs")).toMatchObject({
      letter: { summary: "Mensen praten aan een tafel.", watchOut: "Duurt lang", notWhen: "niemand wil praten" },
    });
    expect(module("cards")).toEqual(["dialogue"]);
    expect(module("cards=dialogue")).toMatchObject({
      letter: { kind: "working-form", steps: ["Kiezen", "Praten", "Vertellen"], sourceChecked: true },
    });
    expect(module("facts")).toMatchObject({ letter: { setting: ["in-person"], rungsMax: 3, participantsMax: 25 } });
  });

  it("PE-1: weigh at most 20 kB before the first result", () => {
    const real = compile(contentFiles("."), known).modules;
    const sent = (query: string) => brotliCompressSync(JSON.stringify(real.get(`content/catalogue.yaml?${query}`))).length;
    expect(sent("filters")).toBeLessThan(20_000);
    expect(sent("facts")).toBeLessThan(4_000);
    expect(sent("work")).toBeLessThan(3_000);
  }, 30_000);
});
