import { describe, expect, it } from "vitest";
import { compile } from "./compile.ts";
import { replaced, sampleFiles, sampleKnown, sampleWith } from "./sampleContent.ts";

const duty = "{ track: red, sources: [book], certainty: { content: A }, nl: { text: Doe iets., cite: X }, en: { text: Do it., cite: X } }";
const project = {
  "flows/demo/nl.yaml": replaced("flows/demo/nl.yaml", "Rood valt op.", "'[[Speelruimte]] valt op.'"),
  "content/duties.yaml": `do: ${duty}\n`,
  "content/pages/nl/hulp.md": "# Hulp\n\nJe begint met [[speelruimte]].\n",
  "flows/renames.yaml": "questions: { weight: { to: size, because: clearer } }\n",
  "flows/ids.lock.yaml": "questions: [size, colour, weight]\noptions: [colour.red]\nsteps: [demo.first]\nrules: [demo.R1]\n",
  "src/i18n/nl.yaml": "menu: { home: Begin }\n",
};
const code = { path: "src/app/Menu.tsx", text: 't("menu.home");\n' };

/** Every file that has an error once these changes are made. */
function blamed(changes: Readonly<Record<string, string>>): readonly string[] {
  const { problems } = compile(sampleWith({ ...project, ...changes }), sampleKnown, [code]);
  return [...new Set(problems.filter(({ level }) => level === "error").map(({ file }) => file))];
}
const files: Readonly<Record<string, string>> = { ...sampleFiles, ...project };
const paths = Object.keys(files).filter((path) => path.endsWith(".yaml"));

describe("compile blames only the file that is wrong", () => {
  it("and nothing while all is well", () => expect(blamed({})).toEqual([]));

  it.each(paths)("when %s lacks a brace", (path) => {
    expect(blamed({ [path]: `${files[path] ?? ""}a: { b: 1\nc: 2\n` })).toEqual([path]);
  });

  it.each(paths)("when %s has a key twice", (path) => {
    expect(blamed({ [path]: `a: 1\na: 2\n${files[path] ?? ""}` })).toEqual([path]);
  });

  it.each(paths.filter((path) => path !== "flows/ids.lock.yaml"))("when %s has the wrong shape", (path) => {
    expect(blamed({ [path]: "- a\n- b\n" })).toEqual([path]);
  });

  it("when a file has a name that nothing reads", () => {
    expect(blamed({ "flows/demo/questions.yaml": "", "flows/demo/questoins.yaml": files["flows/demo/questions.yaml"] ?? "" })).toEqual([
      "flows/demo/questoins.yaml",
    ]);
  });

  it("and still tells of a mistake elsewhere that does not come from it", () => {
    const glossary = "content/glossary.yaml";
    const rules = "flows/demo/rules.yaml";
    expect(blamed({ [glossary]: "- a\n", [rules]: replaced(rules, "is: red", "is: rad") })).toEqual([glossary, rules]);
  });
});
