import { readProfile } from "../domain/profile.ts";
import type { QuestionId } from "../engine/types.ts";
import { wordsOf } from "./english.ts";
import { readPage } from "./markdown.ts";
import type { TermOf } from "./markup.ts";
import { flowOf, questionsOf, rulesOf } from "./normalForm.ts";
import { readSource, type InputFile, type Problem, type Source } from "./source.ts";

/** What conditions in YAML may name besides questions. */
export interface Known {
  readonly quantities: readonly string[];
  readonly checks: readonly string[];
  readonly checkReads: (id: string) => readonly QuestionId[];
}
/** Everything wrong in flows/ and content/, and the value of every module; a file that cannot be read has none. */
export interface Compiled {
  readonly problems: readonly Problem[];
  /** By path; words files also as `path?questions` and `path?rest`. */
  readonly modules: ReadonlyMap<string, unknown>;
}

type Raw = Readonly<Record<string, unknown>>;
const isRaw = (value: unknown): value is Raw => typeof value === "object" && value !== null && !Array.isArray(value);
const questionParts = ["flow", "steps", "questions"];

/** Reads, checks and normalises. Pure, and it never throws on what an author wrote. */
export function compile(files: readonly InputFile[], known: Known): Compiled {
  const problems: Problem[] = [];
  const modules = new Map<string, unknown>();
  const sources = new Map(files.filter(({ path }) => path.endsWith(".yaml")).map((file) => [file.path, readSource(file)]));
  const first = (path: string): unknown => sources.get(path)?.values[0];
  const termsIn = (lang: "nl" | "en"): TermOf => termFinder(first("content/glossary.yaml"), lang);

  for (const source of sources.values()) {
    problems.push(...source.unreadable);
    if (source.unreadable.length > 0) continue;
    const value = moduleOf(source, known, termsIn, (path) => first(path));
    if (value === undefined) continue;
    modules.set(source.path, value);
    if (/(?:nl|en)\.yaml$/.test(source.path)) {
      const parts = Object.entries(value as Raw);
      modules.set(`${source.path}?questions`, Object.fromEntries(parts.filter(([key]) => questionParts.includes(key))));
      modules.set(`${source.path}?rest`, Object.fromEntries(parts.filter(([key]) => !questionParts.includes(key))));
    }
  }
  for (const { path, text } of files.filter((file) => file.path.endsWith(".md"))) {
    const { page, problems: wrong } = readPage(text, termsIn(path.includes("/en/") ? "en" : "nl"));
    problems.push(...wrong.map((problem) => ({ file: path, ...problem, level: "error" as const })));
    modules.set(path, page);
  }
  return { problems, modules };
}

function moduleOf(source: Source, known: Known, termsIn: (lang: "nl" | "en") => TermOf, valueAt: (path: string) => unknown): unknown {
  const { path } = source;
  const value = source.values[0];
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (path.startsWith("content/profiles/")) {
    const read = readProfile(value);
    return "profile" in read ? read.profile : undefined;
  }
  switch (name) {
    case "flow.yaml":
      return isRaw(value) ? flowOf(value, known.checkReads) : undefined;
    case "questions.yaml":
      return questionsOf(value, known.checkReads);
    case "rules.yaml":
      return rulesOf(value, known.checkReads);
    case "cases.yaml":
      return source.values;
    case "nl.yaml":
      return wordsOf(value, termsIn("nl"));
    case "en.yaml":
      return wordsOf(value, termsIn("en"), valueAt(path.replace(/en\.yaml$/, "nl.yaml")) ?? {});
    case "duties.yaml":
      return isRaw(value) ? Object.entries(value).map(([id, own]) => ({ id, ...(isRaw(own) ? own : {}) })) : [];
    case "renames.yaml":
      return { questions: {}, options: {}, ...(isRaw(value) ? value : {}) };
    default:
      return value ?? {};
  }
}

/** Finds a term by its id or by its name in the language, whatever its capitals. */
function termFinder(glossary: unknown, lang: "nl" | "en"): TermOf {
  const byName = new Map<string, { id: string; term: string }>();
  if (isRaw(glossary))
    for (const [id, own] of Object.entries(glossary)) {
      const words = isRaw(own) ? own[lang] : undefined;
      const term = isRaw(words) && typeof words["term"] === "string" ? words["term"] : id;
      byName.set(term.toLowerCase(), { id, term });
      if (!byName.has(id.toLowerCase())) byName.set(id.toLowerCase(), { id, term });
    }
  return (written) => byName.get(written.toLowerCase());
}
