import { isMap, isScalar, isSeq, LineCounter, parseAllDocuments, type Document, type Node, type Pair } from "yaml";
import { nearest } from "../build/source.ts";
import { isLeftEmpty, parseAnswer, type NoAnswer } from "../engine/answers.ts";
import type { Answer, Answers, Question, QuestionId } from "../engine/types.ts";

/** One case as a file gives it: answers in the notation of cases.yaml. */
export interface CaseInFile {
  readonly title: string | undefined;
  /** An id in content/profiles or the path of a profile file. */
  readonly profile: string | undefined;
  readonly answers: Answers;
}
export interface FileProblem {
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
}

const keys = ["title", "profile", "answers", "case", "situation", "expect", "base"];

/** Every case of a file of one or more YAML documents, or everything that is wrong with it. Never both. */
export function readCases(
  text: string,
  questions: Readonly<Record<QuestionId, Question>>,
): { readonly cases: readonly CaseInFile[] } | { readonly problems: readonly FileProblem[] } {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, version: "1.2" });
  const problems: FileProblem[] = [];
  const report = (offset: number | undefined, sentence: string) => {
    const { line, col } = lines.linePos(offset ?? 0);
    problems.push({ line: Math.max(1, line), column: Math.max(1, col), sentence });
  };
  if (!Array.isArray(documents) || documents.length === 0) {
    report(0, "The file is empty. Give at least one case with 'answers:'.");
    return { problems };
  }
  const named = new Map<string, Answers>();
  const cases = documents.map((document) => {
    const one = readCase(document as Document.Parsed, questions, named, report);
    const id = textAt(document as Document, "case", report);
    if (id !== undefined) named.set(id, one.answers);
    return one;
  });
  return problems.length > 0 ? { problems } : { cases };
}

type Report = (offset: number | undefined, sentence: string) => void;
const startOf = (node: unknown) => (node as Node | null | undefined)?.range?.[0];

type Questions = Readonly<Record<QuestionId, Question>>;

/** `named` holds the answers of the cases above this one: a case may begin with those of another. */
function readCase(document: Document.Parsed, questions: Questions, named: ReadonlyMap<string, Answers>, report: Report): CaseInFile {
  for (const error of document.errors) report(error.pos[0], `This is not YAML: ${error.message.split("\n")[0]}`);
  const none: CaseInFile = { title: undefined, profile: undefined, answers: {} };
  if (document.errors.length > 0) return none;
  const root = document.contents;
  if (!isMap(root)) {
    report(startOf(root), "A case is a list of keys: title, profile, answers.");
    return none;
  }
  for (const pair of root.items) {
    const key = nameOf(pair);
    if (!keys.includes(key)) report(startOf(pair.key), `'${key}' is not a key of a case.${nearest(key, keys)}`);
  }
  const base = textAt(document, "base", report);
  const under = base === undefined ? {} : named.get(base);
  if (under === undefined)
    report(startOf(root.get("base", true)), `There is no case '${base}' above this one.${nearest(base ?? "", [...named.keys()])}`);
  const answers = root.get("answers", true);
  if (!isMap(answers)) {
    report(startOf(answers ?? root), "'answers' is missing: give a list of question ids with their values.");
    return none;
  }
  return {
    title: textAt(document, "title", report),
    profile: textAt(document, "profile", report),
    answers: readAnswers(answers.items as Pair[], questions, document, under ?? {}, report),
  };
}

function readAnswers(pairs: readonly Pair[], questions: Questions, document: Document, under: Answers, report: Report): Answers {
  const answers: Record<QuestionId, Answer | undefined> = { ...under };
  for (const pair of pairs) {
    const id = nameOf(pair);
    const question = Object.hasOwn(questions, id) ? questions[id] : undefined;
    if (!question) {
      report(startOf(pair.key), `There is no question '${id}'.${nearest(id, Object.keys(questions))}`);
      continue;
    }
    const value = (pair.value as Node | null)?.toJS(document) as unknown;
    const answer = parseAnswer(question, value);
    // Left empty is no answer, and takes away that of the case below. In a file an empty list is nothing more than that.
    if (!("problem" in answer)) answers[id] = isLeftEmpty(answer) ? undefined : answer;
    else if (answer.problem === "empty") answers[id] = undefined;
    else report(startOf(placeOf(pair.value, answer.at)) ?? startOf(pair.key), sentenceFor(question, value, answer.at));
  }
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)) as Answers;
}

/** The cell of a table when the problem is about one; else the whole value. */
function placeOf(value: unknown, at: NoAnswer["at"]): unknown {
  const row: unknown = at && isSeq(value) ? value.items[at[0]] : undefined;
  const pair = isMap(row) ? row.items.find((one) => nameOf(one as Pair) === at?.[1]) : undefined;
  return pair ? (pair.value ?? pair.key) : value;
}

function sentenceFor(question: Question, value: unknown, at?: NoAnswer["at"]): string {
  if (at && question.kind === "table") {
    const column = question.columns.find(({ id }) => id === at[1]);
    if (column)
      return sentenceFor(column, (value as readonly Record<string, unknown>[])[at[0]]?.[at[1]]).replace(/[,;] (?:or )?unsure/, "");
    const columns = question.columns.map(({ id }) => id);
    return `'${at[1]}' is not a column of '${question.id}'.${nearest(at[1], columns) || ` Possible: ${columns.join(", ")}.`}`;
  }
  const shown = JSON.stringify(value) ?? "nothing";
  const got = `'${question.id}' cannot be ${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}.`;
  switch (question.kind) {
    case "single":
      return `${got} Choose one of: ${question.options.join(", ")}, unsure.${nearest(String(value), question.options)}`;
    case "multi":
      return `${got} Give a list of${question.max === undefined ? "" : ` at most ${question.max} of`}: ${question.options.join(", ")}; or unsure.`;
    case "scale":
      return `${got} Give a whole number from ${question.from} to ${question.to}, or unsure.`;
    case "number":
      return `${got} Give a number${question.min === undefined ? "" : ` from ${question.min}`}${question.max === undefined ? "" : ` up to ${question.max}`}, or unsure.`;
    case "date":
      return `${got} Give a full day such as 2027-03-15, or unsure.`;
    case "text":
      return `${got} Give a text of at most ${question.max} characters, or unsure.`;
    case "table":
      return `${got} Give a list of rows, each with values by column id.`;
  }
}

const nameOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : "");

function textAt(document: Document, key: string, report: Report): string | undefined {
  const node = document.get(key, true);
  if (node === undefined) return undefined;
  if (isScalar(node) && typeof node.value === "string") return node.value;
  report(startOf(node), `'${key}' must be a text.`);
  return undefined;
}
