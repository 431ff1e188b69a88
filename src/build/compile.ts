import type { QuestionId } from "../engine/types.ts";
import { checkContent } from "./checkContent.ts";
import { checkCases } from "./checkCases.ts";
import { catalogueModules, isMethod } from "./catalogue.ts";
import { checkDocument } from "./checkDocument.ts";
import { checkEnglish } from "./checkEnglish.ts";
import { checkLock, lockText } from "./checkLock.ts";
import { checkMethods, vocabularyOf } from "./checkMethods.ts";
import { checkReading } from "./checkReading.ts";
import { checkSelfTest } from "./checkSelfTest.ts";
import { checkUsed } from "./checkUsed.ts";
import { checkFlowWords, leavesOf } from "./checkWords.ts";
import { wordsOf } from "./english.ts";
import { readPage } from "./markdown.ts";
import { readMarkup, type TermOf } from "./markup.ts";
import { casesOf, criteriaOf, flowOf, outlineOf, questionsOf, rulesOf } from "./normalForm.ts";
import { checkConditions } from "./checkConditions.ts";
import { checkReferences } from "./checkReferences.ts";
import { pairsOf, projectOf, reporterFor, valueAt, type Loaded, type Project } from "./project.ts";
import { wrongInProfile } from "./profileSentences.ts";
import { methodShape, type Vocabulary } from "./methodShape.ts";
import { kindOf, shapes, type FileKind } from "./schemas.ts";
import { isMapValue } from "./shape.ts";
import { readSource, type InputFile, type Problem, type Report, type Source } from "./source.ts";

/** What conditions in YAML may name besides questions. */
export interface Known {
  readonly quantities: readonly string[];
  readonly checks: readonly string[];
  readonly checkReads: (id: string) => readonly QuestionId[];
  readonly quantityReads: (id: string) => readonly QuestionId[];
}
/** Everything wrong in flows/ and content/, and the value of every module; a file that cannot be read has none. */
export interface Compiled {
  readonly problems: readonly Problem[];
  /** By path; words files also as `path?questions` and `path?rest`. */
  readonly modules: ReadonlyMap<string, unknown>;
  /** How many texts are words of a law or licence, whose length is not ours. */
  readonly quotes: number;
  /** What flows/ids.lock.yaml must hold after a release. */
  readonly lock: string;
  /** The words that forms of the catalogue may use. */
  readonly vocabulary: Vocabulary;
}

const questionParts = ["flow", "parts", "tracks", "steps", "questions"];
/** Every check, and the kinds of file it compares others with. While one of those cannot be read it would blame the others. */
const checks: readonly (readonly [check: (project: Project) => void, reads: readonly FileKind[]])[] = [
  [checkReferences, ["flow", "questions", "sources"]],
  [checkContent, ["flow", "questions", "sources"]],
  [checkConditions, ["flow", "questions"]],
  [checkFlowWords, ["flow", "questions", "rules"]],
  [checkEnglish, []],
  [checkCases, ["flow", "questions"]],
  [checkDocument, ["flow", "questions", "nl"]],
  [checkSelfTest, ["flow", "questions", "nl", "sources"]],
  [checkLock, ["flow", "questions", "rules", "renames"]],
  [checkMethods, ["flow", "questions", "method", "families", "situations", "catalogue"]],
];

/**
 * Reads, checks and normalises. Pure, and it never throws on what an author wrote. With the program's `code` it also finds
 * texts that nothing uses and look-ups of texts that are not there.
 */
export function compile(files: readonly InputFile[], known: Known, code: readonly InputFile[] = []): Compiled {
  const problems: Problem[] = [];
  const modules = new Map<string, unknown>();
  const sources = files.filter(({ path }) => path.endsWith(".yaml")).map((file) => readSource(file));
  const loaded = new Map<string, Loaded>();
  for (const source of sources) {
    problems.push(...source.unreadable);
    const report = reporterFor(source, problems);
    if (source.unreadable.length === 0 && hasShape(source, report)) loaded.set(source.path, { source, value: source.values[0], report });
  }
  const broken = sources.filter(({ path }) => !loaded.has(path)).map(({ path }) => kindOf(path));
  // A file whose name is wrong may be any of them.
  const canRead = (...kinds: readonly FileKind[]) => !broken.some((kind) => kind === undefined || kinds.some((one) => one === kind));
  const termsIn = (lang: "nl" | "en"): TermOf =>
    canRead("glossary") ? termFinder(loaded.get("content/glossary.yaml")?.value, lang) : (term) => ({ id: term, term });
  for (const [path, { source }] of loaded) {
    const value = moduleOf(source, known, termsIn, (other) => loaded.get(other)?.value);
    modules.set(path, value);
    if (!/(?:nl|en)\.yaml$/.test(path)) continue;
    modules.set(`${path}?questions`, Object.fromEntries(pairsOf(value).filter(([key]) => questionParts.includes(key))));
    modules.set(`${path}?rest`, Object.fromEntries(pairsOf(value).filter(([key]) => !questionParts.includes(key))));
  }
  for (const [path, value] of catalogueModules(loaded)) modules.set(path, value);
  const pages = files
    .filter(({ path }) => path.endsWith(".md"))
    .map(({ path, text }) => {
      const page = readPage(text, termsIn(path.includes("/en/") ? "en" : "nl"));
      const wrong = (line: number, column: number, sentence: string) =>
        problems.push({ file: path, line, column, sentence, level: "error" });
      for (const problem of page.problems) wrong(problem.line, problem.column, problem.sentence);
      modules.set(path, page.page);
      return { page, path, wrong };
    });
  const project = projectOf(loaded, known);
  for (const [check, reads] of checks) if (canRead(...reads)) check(project);
  checkMarkup(project, termsIn);
  checkPagePairs(files, problems);
  const quotes = checkReading(project, pages);
  if (canRead("nl")) problems.push(...checkUsed(project, code));
  return { problems: inOrder(problems), modules, quotes, lock: lockText(project), vocabulary: vocabularyOf(project) };
}

/** A page without its English would be read in Dutch; an English page without Dutch is never found. */
function checkPagePairs(files: readonly InputFile[], problems: Problem[]): void {
  const pages = files.map(({ path }) => path).filter((path) => path.endsWith(".md"));
  for (const file of pages) {
    const isDutch = file.includes("/nl/");
    if (pages.includes(isDutch ? file.replace("/nl/", "/en/") : file.replace("/en/", "/nl/"))) continue;
    const sentence = isDutch
      ? "This page has no English yet."
      : "There is no Dutch page of this name. Remove this one, or give it the same name.";
    problems.push({ file, line: 1, column: 1, sentence, level: isDutch ? "warning" : "error" });
  }
}

/** HTML, links that lead nowhere and unknown terms, in Dutch and English. */
function checkMarkup({ paths, file }: Project, termsIn: (lang: "nl" | "en") => TermOf): void {
  for (const path of paths.filter((one) => /\/(?:nl|en)\.yaml$/.test(one))) {
    const words = file(path);
    for (const { at, text } of leavesOf(words?.value))
      if (at.at(-1) !== "of" || !path.endsWith("/en.yaml"))
        for (const sentence of readMarkup(text, termsIn(path.endsWith("/en.yaml") ? "en" : "nl")).problems) words?.report(at, sentence);
  }
  const content = ["content/ladder.yaml", "content/duties.yaml", "content/glossary.yaml", "content/product.yaml"];
  for (const path of [...content, ...paths.filter(isMethod)])
    for (const { at, text } of leavesOf(file(path)?.value)) {
      const tag = readMarkup(text, () => ({ id: "", term: "" })).problems[0];
      if (tag?.startsWith("HTML")) file(path)?.report(at, tag);
    }
}

const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));

/** Whether a file has the shape of its kind; what differs is reported. */
function hasShape(source: Source, report: Report): boolean {
  const kind = kindOf(source.path);
  let right = true;
  const noting: Report = (at, sentence, how) => {
    right = false;
    report(at, sentence, how);
  };
  if (kind === undefined) noting([], `Nothing reads a file of this name. ${kindNames}`);
  else if (kind === "method") methodShape().check(source.values[0] ?? {}, [], noting);
  else if (kind === "profile") checkProfile(source, noting);
  else if (kind === "cases")
    for (const [document, value] of source.values.entries())
      shapes.cases.check(value, [], (at, sentence, how) => noting(at, sentence, { ...how, document }));
  else if (kind !== "lock") shapes[kind].check(source.values[0] ?? {}, [], noting);
  return right;
}
const kindNames = `Possible: ${Object.keys(shapes)
  .map((name) => `${name}.yaml`)
  .join(", ")}.`;

function checkProfile({ path, values }: Source, report: Report): void {
  const problems = wrongInProfile(values[0]);
  for (const { at, sentence, key } of problems) report(at, sentence, key ? { key } : {});
  if (problems.length === 0 && path !== `content/profiles/${String(valueAt(values[0], "id"))}.yaml`)
    report(["id"], `The id must be the name of the file: '${path.replace(/^.*\/|\.yaml$/g, "")}'.`);
}

function moduleOf(source: Source, known: Known, termsIn: (lang: "nl" | "en") => TermOf, valueOf: (path: string) => unknown): unknown {
  const { path } = source;
  const value = source.values[0] ?? {};
  switch (kindOf(path)) {
    case "flow":
      return isMapValue(value) ? flowOf(value, known.checkReads) : undefined;
    case "questions":
      return questionsOf(value, known.checkReads);
    case "rules":
      return rulesOf(value, known.checkReads);
    case "cases":
      return casesOf(source.values);
    case "document":
      return outlineOf(value, known.checkReads);
    case "selftest":
      return criteriaOf(value, known.checkReads);
    case "nl":
      return wordsOf(value, termsIn("nl"));
    case "en":
      return wordsOf(value, termsIn("en"), valueOf(path.replace(/en\.yaml$/, "nl.yaml")) ?? {});
    case "duties":
      return pairsOf(value).map(([id, own]) => ({ id, ...(isMapValue(own) ? own : {}) }));
    case "renames":
      return { questions: {}, options: {}, ...(isMapValue(value) ? value : {}) };
    default:
      return value;
  }
}

/** Finds a term by its id or by its name in the language, whatever its capitals. */
function termFinder(glossary: unknown, lang: "nl" | "en"): TermOf {
  const byName = new Map<string, { id: string; term: string }>();
  for (const [id, own] of pairsOf(glossary)) {
    const term = String(valueAt(own, lang, "term") ?? id);
    byName.set(term.toLowerCase(), { id, term });
    if (!byName.has(id.toLowerCase())) byName.set(id.toLowerCase(), { id, term });
  }
  return (written) => byName.get(written.toLowerCase());
}
