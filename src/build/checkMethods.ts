import { impliedIds } from "../domain/tools/ids.ts";
import { catalogueFile, isMethod } from "./catalogue.ts";
import { methodShape, type Vocabulary } from "./methodShape.ts";
import { pairsOf, valueAt, type Loaded, type Project } from "./project.ts";
import { nearest, type Path } from "./source.ts";

const flow = "tools";
const families = "content/families.yaml";
const situations = "content/situations.yaml";

/** Every form uses known words, says nothing twice and nothing that contradicts itself. */
export function checkMethods(project: Project): void {
  const { paths, file } = project;
  const methods = paths.filter(isMethod).flatMap((path) => file(path) ?? []);
  const words = vocabularyOf(project);
  const ids = methods.map(({ value }) => String(valueAt(value, "id")));
  const names = new Map<string, string>();
  for (const method of methods) {
    methodShape(words).check(method.value, [], method.report);
    checkNames(method, names);
    checkNumbers(method);
    checkWordsOnce(method);
    for (const [index, other] of listAt(method.value, "combinesWith").entries()) {
      const id = String(valueAt(other, "method"));
      const at: Path = ["combinesWith", index, "method"];
      if (id === valueAt(method.value, "id")) method.report(at, "A form cannot go together with itself. Name another.");
      else if (!ids.includes(id)) method.report(at, `There is no form '${id}' in content/methods.${nearest(id, ids)}`);
    }
  }
  checkCatalogue(project, ids);
  checkFamilies(file(families), methods);
  checkSituations(project);
}

/** The words that forms may use, as the questions of Tools and the files of the catalogue give them. */
export function vocabularyOf({ folders, file }: Project): Vocabulary {
  const own = folders.find(({ folder }) => folder === flow)?.own;
  const optionsOf = (id: string): readonly string[] => {
    const question = own?.get(id)?.question;
    return question && "options" in question ? question.options : [];
  };
  const keysOf = (path: string) => pairsOf(file(path)?.value).map(([id]) => id);
  return {
    goals: optionsOf("goals"),
    situations: keysOf(situations),
    audiences: optionsOf("audiences"),
    phases: optionsOf("phases"),
    scale: optionsOf("scale"),
    needs: optionsOf("needs"),
    families: keysOf(families),
  };
}

const listAt = (value: unknown, ...at: Path): readonly unknown[] => {
  const list = valueAt(value, ...at);
  return Array.isArray(list) ? list : [];
};
const keysAt = (value: unknown, key: string): readonly string[] => pairsOf(valueAt(value, key)).map(([word]) => word);

function checkNames({ source, value, report }: Loaded, names: Map<string, string>): void {
  const expected = source.path.replace(/^.*\/|\.yaml$/g, "");
  if (valueAt(value, "id") !== expected) report(["id"], `The id must be the name of the file: '${expected}'.`);
  const name = String(valueAt(value, "name"));
  const other = names.get(name.toLowerCase());
  if (other !== undefined) report(["name"], `The form '${other}' is called '${name}' as well. Give one of them another name.`);
  names.set(name.toLowerCase(), expected);
  const notWhen = String(valueAt(value, "notWhen"));
  if (/^\p{Lu}\p{Ll}|\.$/u.test(notWhen))
    report(["notWhen"], "This ends the sentence 'Niet gebruiken als …': begin with a small letter and leave out the full stop.");
}

function checkNumbers({ value, report }: Loaded): void {
  const number = (...at: Path) => {
    const own = valueAt(value, ...at);
    return typeof own === "number" ? own : undefined;
  };
  for (const key of ["rungs", "participants"]) {
    const [min, max] = [number(key, "min"), number(key, "max")];
    if (min !== undefined && max !== undefined && min > max) report([key, "max"], `'max' must be at least ${min}, which is 'min'.`);
  }
  const [weeks, weeksMin] = [number("weeks"), number("weeksMin")];
  if (weeks !== undefined && weeksMin !== undefined && weeksMin > weeks)
    report(["weeksMin"], `The shortest time cannot be longer than the usual one, which is ${weeks} weeks.`);
  const [least, most] = [number("rungs", "min") ?? 1, number("rungs", "max") ?? 6];
  const levels = listAt(value, "levels");
  for (const [index, level] of levels.entries()) {
    if (Number(level) < least || Number(level) > most)
      report(["levels", index], `The promise ${String(level)} lies outside 'rungs', which run from ${least} to ${most}.`);
    if (levels.indexOf(level) < index) report(["levels", index], `${String(level)} is in this list twice. Keep one.`);
  }
}

function checkWordsOnce({ value, report }: Loaded): void {
  const main = listAt(value, "goals", "main");
  const other = listAt(value, "goals", "other");
  for (const [index, goal] of other.entries())
    if (main.includes(goal)) report(["goals", "other", index], `'${String(goal)}' is a main goal already. Take it out here.`);
  const weak = listAt(value, "weakFor");
  for (const group of keysAt(value, "bestFor"))
    if (weak.includes(group))
      report(["bestFor", group], `A form cannot serve '${group}' well and badly. Take it out of 'bestFor' or 'weakFor'.`, { key: true });
  const tells = [...main, ...other].includes("report-back");
  const says = valueAt(value, "reportsBack");
  if (says !== undefined && says !== tells)
    report(["reportsBack"], `'reportsBack' must be ${tells}: the goals of this form ${tells ? "hold" : "do not hold"} 'report-back'.`);
}

function checkCatalogue({ file }: Project, ids: readonly string[]): void {
  const catalogue = file(catalogueFile);
  const named: readonly (readonly [Path, unknown])[] = [
    [["closing"], valueAt(catalogue?.value, "closing")],
    ...listAt(catalogue?.value, "wellKnown").map((id, index) => [["wellKnown", index], id] as const),
  ];
  for (const [at, id] of named)
    if (catalogue && !ids.includes(String(id)))
      catalogue.report(at, `There is no form '${String(id)}' in content/methods.${nearest(String(id), ids)}`);
}

function checkFamilies(loaded: Loaded | undefined, methods: readonly Loaded[]): void {
  for (const [id] of pairsOf(loaded?.value))
    if (!methods.some(({ value }) => valueAt(value, "family") === id))
      loaded?.report([id], `No form belongs to the family '${id}'. Remove it, or put a form in it.`, { key: true });
}

/** A kind that people choose is an option of the question; the others follow from what the rule knows. */
function checkSituations({ folders, file }: Project): void {
  const loaded = file(situations);
  const question = folders.find(({ folder }) => folder === flow)?.own?.get("situations")?.question;
  if (!loaded || !question || !("options" in question)) return;
  const implied: readonly string[] = Object.values(impliedIds);
  for (const [id, own] of pairsOf(loaded.value)) {
    const follows = valueAt(own, "implied") === true;
    if (follows && !implied.includes(id))
      loaded.report([id], `Nothing adds '${id}' by itself. Give it 'words' and make it an option, or remove it.`, { key: true });
    if (!follows && !question.options.includes(id))
      loaded.report([id], `'${id}' is not an option of the question 'situations'.${nearest(id, question.options)}`, { key: true });
  }
  for (const id of [...question.options, ...implied])
    if (valueAt(loaded.value, id) === undefined) loaded.report([], `The kind of case '${id}' is missing here.`);
}
