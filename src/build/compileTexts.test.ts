import { describe, expect, it } from "vitest";
import { compile } from "./compile.ts";
import { replaced, saidOf, sampleKnown, sampleWith, type Mistake } from "./sampleContent.ts";

const nl = "flows/demo/nl.yaml";
const en = "flows/demo/en.yaml";
const cases = "flows/demo/cases.yaml";
const sources = "content/sources.yaml";
const page = "content/pages/nl/hulp.md";

const mistakes: readonly Mistake[] = [
  ["a missing text", nl, "    why: De kleur maakt uit.\n", "", ["10:3 The text 'questions.colour.why' is missing."]],
  ["a missing label", nl, ", blue: { label: Blauw }", "", ["14:5 The text 'questions.colour.options.blue.label' is missing."]],
  [
    "an unused text",
    nl,
    "short: Kleur",
    "short: Kleur\n    hellp: Kijk goed.",
    ["14:5 Nothing shows the text 'questions.colour.hellp'. Did you mean 'questions.colour.help'?"],
  ],
  [
    "HTML in a text",
    nl,
    "Rood valt op.",
    "Rood <b>valt</b> op.",
    ["22:19 HTML has no place in a text: '<b>'. Use **strong**, _emphasis_ or [words](#/address)."],
  ],
  ["an unknown term", nl, "Rood valt op.", "'[[spelruimte]] valt op.'", ["22:19 There is no term 'spelruimte' in content/glossary.yaml."]],
  [
    "a link to nowhere",
    nl,
    "Rood valt op.",
    "'Kijk [hier](hulp.html).'",
    ["22:19 A link goes to '#/…' or 'https://…', not to 'hulp.html'."],
  ],
  [
    "UX-20: a sentence that is too long",
    nl,
    "Rood valt op.",
    "Rood valt op en dat is soms wel en soms niet wat je wilt als je het van ver ziet of dichtbij.",
    ["22:19 This sentence has 22 words; more than 20 is too long: “Rood valt op en dat is soms …”. Make two of it."],
  ],
  [
    "UX-20: a paragraph that is too long",
    nl,
    "Rood valt op.",
    "A is zo. B is zo. C is zo. D is zo. E is zo. F is zo.",
    ["22:19 This paragraph has 6 sentences; 5 is the most. Begin a new one."],
  ],
  [
    "UX-9: a forbidden word",
    nl,
    "Rood valt op.",
    "Helaas valt rood op.",
    ["22:19 'helaas' is a word we do not use. Say what is wrong and what to do."],
  ],
  [
    "UX-21: a word of officials",
    nl,
    "Rood valt op.",
    "Rood valt op conform de regels.",
    ["22:19 'conform' is a word of officials. Write 'volgens', or make it a [[term]]."],
  ],
  [
    "UX-22: u on a screen",
    nl,
    "Rood valt op.",
    "Rood past bij u.",
    ["22:19 Screens say 'je' and 'jouw', not 'u'. Only texts for residents say 'u'."],
  ],
  [
    "UX-22: an abbreviation alone",
    nl,
    "Rood valt op.",
    "De Awb zegt iets anders.",
    ["22:19 Not everyone knows 'Awb'. Write 'Algemene wet bestuursrecht' here or elsewhere on this screen."],
  ],
  ["a dash", nl, "Rood valt op.", "Rood — dat valt op.", ["22:19 Write a comma, a colon or a new sentence where '—' stands."]],
  [
    "an English text too many",
    en,
    "name:",
    "nam: { text: X, of: aaaa }\n  name:",
    ["2:3 There is no Dutch text 'flow.nam'. Remove the English one. Did you mean 'name'?"],
  ],
  ["other values in English", en, "text: Trial", "text: 'Trial {{n}}'", ["2:3 Dutch fills in nothing, English {{n}}. Use the same."]],
  ["an English leaf without text", en, `{ text: Trial, of: "015e" }`, "Trial", ["2:9 'name' must hold keys with values."]],
  [
    "a case that answers what is not asked",
    cases,
    "size: 1",
    "sise: 1",
    ["3:12 The flow 'demo' does not ask 'sise'. Did you mean 'size'?"],
  ],
  [
    "a case with a wrong answer",
    cases,
    "colour: blue",
    "colour: green",
    [`8:29 "green" is not an answer to 'colour'. Choose one of: red, blue.`],
  ],
  ["a case that expects nothing", cases, "expect: { score: 2 }", "expect: {}", ["9:9 The case 'B' says nothing in 'expect'."]],
  ["a case twice", cases, "case: B", "case: A", ["6:7 There is already a case 'A'. Choose another id."]],
  ["a wrong certainty", sources, "certainty: A", "certainty: D", ["1:36 'certainty' must be one of: A, B, C."]],
  ["a day that is none", sources, "2026-11-02", "2 november", ["1:48 'checked' must be a day such as 2026-11-02."]],
  ["a page without title", page, "# Hulp", "Hulp", ["1:1 Begin the page with '# Title'."]],
  [
    "HTML in a page",
    page,
    "een zaak",
    "<br>een zaak",
    ["3:1 HTML has no place in a text: '<br>'. Use **strong**, _emphasis_ or [words](#/address)."],
  ],
  [
    "a page with a list in a list",
    page,
    "Je begint",
    "- a\n  - b\n\nJe begint",
    ["4:1 A list inside a list is not possible here. Write one list or two."],
  ],
];

describe("compile reads every text", () => {
  it.each(mistakes)("%s", (_what, file, from, to, says) => {
    expect(saidOf(file, sampleWith({ [file]: replaced(file, from, to) }))).toEqual(says);
  });

  it("UX-20: weighs all texts of a screen together", () => {
    const hard = "Participatieverantwoordelijkheden veronderstellen organisatieveranderingen. ".repeat(15).trim();
    const said = saidOf(page, sampleWith({ [page]: `# Hulp\n\n${hard}\n` }));
    expect(said.at(-1)).toMatch(
      /^3:1 The texts of 'content\/pages\/nl\/hulp.md' score -\d+ for reading; 60 is the least\. Long words: Participatieverantwoordelijkheden/,
    );
  });

  it("UX-22: limits the passive on a screen", () => {
    const passive = "Het plan wordt gemaakt. De raad kiest. ".repeat(2) + "Dat is zo. ".repeat(10);
    const text =
      passive
        .trim()
        .match(/(?:[^.]+\.\s?){1,4}/g)
        ?.join("\n\n") ?? "";
    expect(saidOf(page, sampleWith({ [page]: `# Hulp\n\n${text}\n` }))).toEqual([
      "3:1 14 % of the sentences of 'content/pages/nl/hulp.md' are passive; 10 % is the most. Say who does it: “Het plan wordt gemaakt.”, “Het plan wordt gemaakt.”.",
    ]);
  });

  it("warns of English that is missing or no longer matches its Dutch", () => {
    const { problems, modules } = compile(sampleWith({ [nl]: replaced(nl, "Proef", "Proefje") }), sampleKnown);
    expect(problems.map(({ level, file, line, sentence }) => `${level} ${file}:${line} ${sentence}`)).toEqual([
      "warning flows/demo/en.yaml:1 22 English texts are missing, so readers see Dutch: steps.second.title, questions.size.ask, questions.size.why ….",
      "warning flows/demo/en.yaml:2 The Dutch text changed since this was translated. Look at it, then set the mark to 'f56f'.",
    ]);
    expect(modules.get(en)).toEqual({});
  });

  it("finds interface texts that nothing uses, and look-ups of texts that are not there", () => {
    const words = {
      path: "src/i18n/nl.yaml",
      text: "menu:\n  home: Begin\n  old: Weg\n  count_one: Een\n  count_other: Meer\n  kind: { a: A, b: B }\n",
    };
    const code = {
      path: "src/app/Menu.tsx",
      text: 'const a = t("menu.home");\nconst b = [t("menu.count", { count }), t(`menu.kind.${kind}`), t("menu.new")];\n',
    };
    const said = compile([...sampleWith({}), words], sampleKnown, [code]).problems.filter(({ level }) => level === "error");
    expect(said.map(({ file, line, column, sentence }) => `${file}:${line}:${column} ${sentence}`)).toEqual([
      "src/app/Menu.tsx:2:66 The text 'menu.new' is in no nl.yaml.",
      "src/i18n/nl.yaml:3:3 No screen or document uses the text 'menu.old'. Remove it.",
    ]);
  });
});
