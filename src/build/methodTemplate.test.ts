import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { methodTemplate } from "./catalogue.ts";
import { compile } from "./compile.ts";
import { methodShape } from "./methodShape.ts";
import { contentFiles, known } from "./projectFiles.ts";
import { schemaFiles } from "./schemas.ts";

// The whole project is compiled for each form.
vi.setConfig({ testTimeout: 60_000 });
const template = readFileSync(methodTemplate, "utf8");
const content = contentFiles(".");
const before = compile(content, known);
const path = "content/methods/proefvorm.yaml";
/** The whole project with these forms besides. */
const withForms = (forms: Readonly<Record<string, string>>) =>
  compile([...content, ...Object.entries(forms).map(([name, text]) => ({ path: `content/methods/${name}.yaml`, text }))], known);
const errorsIn = (forms: Readonly<Record<string, string>>) =>
  withForms(forms)
    .problems.filter(({ level }) => level === "error")
    .map(({ file, line, column, sentence }) => `${file}:${line}:${column} ${sentence}`);
const lineOf = (start: string) => 1 + template.split("\n").findIndex((line) => line.startsWith(start));

const filled = (id: string): Readonly<Record<string, string>> => ({
  "id:": `id: ${id}`,
  "name:": `name: Vorm ${id}`,
  "summary:": "summary: Mensen praten aan een tafel.",
  "kind:": "kind: working-form",
  "family:": "family: dialogue",
  "role:": "role: main",
  "depth:": "depth: deep",
  "practice:": "practice: 1",
  "  main:": "  main: [collect-ideas]",
  "strong:": "strong: [Rustig, Klein]",
  "watchOut:": "watchOut: [Duurt lang, Vraagt een leider]",
  "steps:": "steps: [Kiezen, Praten, Vertellen]",
  "notWhen:": "notWhen: niemand wil praten",
  "sources:": "sources: [{ title: Een boek, site: Een site }]",
  "sourceChecked:": "sourceChecked: false",
});
/** The template with these lines filled in; all of them when nothing is named. */
const formOf = (id: string, only = Object.keys(filled(id))): string =>
  template
    .split("\n")
    .map((line) => {
      const start = only.find((one) => line.startsWith(one));
      return start === undefined ? line : (filled(id)[start] ?? line);
    })
    .join("\n");
/** With everything said that may be left out. */
const whole = (text: string): string => text.replaceAll(/^(\s*)# (?!yaml-)( *[\w-]+:.*)$/gm, "$1$2");

describe("the form to fill in", () => {
  it("is no form itself, and has every key that a form may have", () => {
    expect(content.map((file) => file.path)).not.toContain(methodTemplate);
    const keys = Object.keys(parse(whole(formOf("proefvorm"))) as object);
    const { properties } = methodShape().schema(new Map()) as { readonly properties: object };
    expect(keys.toSorted()).toEqual(Object.keys(properties).toSorted());
  });

  it("names behind each key all its words and no other", () => {
    const { vocabulary } = before;
    const words: Readonly<Record<string, readonly string[]>> = {
      "family:": vocabulary.families,
      "  main:": vocabulary.goals,
      "# phases:": vocabulary.phases,
      "# scale:": vocabulary.scale,
      "# bestFor:": vocabulary.audiences,
      "# needs:": vocabulary.needs,
    };
    for (const [start, own] of Object.entries(words)) {
      const line = template.split("\n")[lineOf(start) - 1] ?? "";
      const said = line.slice(line.lastIndexOf("# ") + 2).replace(/^.*: /, "");
      expect(said.split(", ").toSorted(), start).toEqual(own.toSorted());
    }
  });

  it("half filled in, says file and line of everything that is missing", () => {
    const errors = errorsIn({ proefvorm: formOf("proefvorm", ["id:", "kind:", "role:", "depth:", "practice:", "sourceChecked:"]) });
    const missing = ["name:", "summary:", "family:", "  main:", "strong:", "watchOut:", "steps:", "notWhen:", "sources:"];
    expect(errors.map((one) => one.replace(/:\d+ .*/, ""))).toEqual(missing.map((start) => `${path}:${lineOf(start)}`));
    expect(errors).toContain(`${path}:${lineOf("name:")}:7 'name' must be a text.`);
    expect(errors).toContain(`${path}:${lineOf("strong:")}:9 'strong' is empty. Put at least 2 in it.`);
    expect(errorsIn({ proefvorm: "" }).length).toBeGreaterThan(10);
  });

  it("filled in is enough by itself: the check has nothing to say, the form is offered, and no other file has to change", () => {
    const profile = before.modules.get("content/profiles/standard.yaml") as Parameters<typeof schemaFiles>[0];
    for (const text of [formOf("proefvorm"), whole(formOf("proefvorm"))]) {
      expect(errorsIn({ proefvorm: text })).toEqual([]);
      const after = withForms({ proefvorm: text });
      const { methods } = after.modules.get("content/catalogue.yaml?filters") as { readonly methods: readonly { readonly id: string }[] };
      expect(methods.map(({ id }) => id)).toContain("proefvorm");
      expect(after.modules.get("content/catalogue.yaml?cards=dialogue")).toHaveProperty("proefvorm");
      expect(after.lock).toBe(before.lock);
      expect(schemaFiles(profile, after.vocabulary)).toEqual(schemaFiles(profile, before.vocabulary));
    }
  });

  it("filled in by two people at once goes together, and a name that both chose is told", () => {
    expect(errorsIn({ "proefvorm-a": formOf("proefvorm-a"), "proefvorm-b": formOf("proefvorm-b") })).toEqual([]);
    const same = formOf("proefvorm-b").replace("Vorm proefvorm-b", "vorm proefvorm-a");
    expect(errorsIn({ "proefvorm-a": formOf("proefvorm-a"), "proefvorm-b": same })).toEqual([
      `content/methods/proefvorm-b.yaml:${lineOf("name:")}:7 The form 'proefvorm-a' is called 'vorm proefvorm-a' as well. Give one of them another name.`,
    ]);
  });
});
