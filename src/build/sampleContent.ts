import { compile, type Known } from "./compile.ts";
import type { InputFile } from "./source.ts";

/** Quantities and checks for tests, so that they do not depend on the domain's. */
export const sampleKnown: Known = {
  quantities: ["score", "limit"],
  checks: ["oddPair"],
  checkReads: (id) => (id === "oddPair" ? ["size", "late"] : []),
  quantityReads: (id) => (id === "score" ? ["size", "colour"] : []),
};

/** A small project without mistakes, for tests to put one mistake in. */
export const sampleFiles: Readonly<Record<string, string>> = {
  "flows/demo/flow.yaml": `id: demo
scope: case
version: 1
order: strict
steps:
  - id: first
    questions: [size]
  - id: second
    showIf: { question: size, atLeast: 2 }
    questions: [colour, late]
`,
  "flows/demo/questions.yaml": `size: { kind: scale, from: 1, to: 3, sources: [book] }
colour:
  kind: single
  options: [red, blue]
  with:
    shade: { kind: text, showIf: { question: colour, is: red } }
late: { kind: multi, options: [morning, evening, none], alone: none }
`,
  "flows/demo/rules.yaml": `R1:
  weight: tip
  when: { all: [{ question: colour, is: red }, { quantity: score, above: { quantity: limit } }] }
  sources: [book]
R2:
  weight: stop
  when: { check: oddPair }
  sources: [book]
`,
  "flows/demo/nl.yaml": `flow: { name: Proef }
steps:
  second: { title: Kleur en tijd }
questions:
  size:
    ask: Hoe groot is het?
    why: Groot telt mee.
    short: Grootte
    positions: { 1: { label: Klein }, 2: { label: Gewoon }, 3: { label: Groot } }
  colour:
    ask: Welke kleur past?
    why: De kleur maakt uit.
    short: Kleur
    options: { red: { label: Rood }, blue: { label: Blauw } }
  shade: { ask: Welke tint?, short: Tint }
  late:
    ask: Wanneer kan het?
    why: Dan weten we de tijd.
    short: Tijd
    options: { morning: { label: Ochtend }, evening: { label: Avond }, none: { label: Nooit } }
rules:
  R1: { sentence: Rood valt op. }
  R2: { sentence: Dit past niet bij elkaar. }
`,
  "flows/demo/en.yaml": `flow:
  name: { text: Trial, of: "015e" }
`,
  "flows/demo/cases.yaml": `case: A
title: Eerste
answers: { size: 1 }
expect: { score: 1 }
---
case: B
title: Tweede
answers: { size: 3, colour: blue, late: [evening] }
expect: { score: 2 }
`,
  "flows/ids.lock.yaml": `questions: [size, colour]
options: [colour.red]
steps: [demo.first]
rules: [demo.R1]
`,
  "flows/renames.yaml": `questions: {}
`,
  "content/sources.yaml": `book: { kind: research, certainty: A, checked: 2026-11-02, nl: { title: Een boek } }
hearsay: { kind: research, certainty: C, checked: 2026-11-02, nl: { title: Horen zeggen } }
`,
  "content/plainWords.yaml": `conform: volgens
`,
  "content/duties.yaml": `{}
`,
  "content/glossary.yaml": `room:
  nl: { term: speelruimte, text: Wat er te kiezen valt. }
  en: { term: room, text: What there is to choose. }
`,
  "content/pages/en/hulp.md": `# Help

You begin with a case.
`,
  "content/pages/nl/hulp.md": `# Hulp

Je begint met een zaak.
`,
};

/** The sample with some files changed or, with an empty text, taken out. */
export const sampleWith = (changes: Readonly<Record<string, string>>): InputFile[] =>
  Object.entries({ ...sampleFiles, ...changes }).flatMap(([path, text]) => (text === "" ? [] : [{ path, text }]));

/** What compile calls wrong in one file, as `line:column sentence`. */
export const saidOf = (file: string, files = sampleWith({})): string[] =>
  compile(files, sampleKnown)
    .problems.filter((problem) => problem.file === file && problem.level === "error")
    .map(({ line, column, sentence }) => `${line}:${column} ${sentence}`);
/** A file of the sample with one piece changed. */
export const replaced = (file: string, from: string, to: string): string => {
  const text = sampleFiles[file] ?? "";
  if (!text.includes(from)) throw new Error(`'${from}' is not in ${file}`);
  return text.replace(from, to);
};

/** What an author did; in which file; what was there; what stands there now; what the check says. */
export type Mistake = readonly [what: string, file: string, from: string, to: string, says: readonly string[]];
