import type { Answer, Field, OptionId, Question, QuestionId, Row } from "./types.ts";

/** What keeps a value from being an answer to a question. */
export type AnswerProblem = "empty" | "wrongShape" | "notAnOption" | "tooMany" | "notWhole" | "tooLow" | "tooHigh" | "notADay" | "tooLong";
/** A value that is no answer; `at` names the cell when it is about one cell of a table. */
export interface NoAnswer {
  readonly problem: AnswerProblem;
  readonly at?: readonly [row: number, column: QuestionId];
}
type Parsed<T extends Answer = Answer> = T | NoAnswer;

/** The word that stands for "weet ik nog niet" in files; reserved, so no option may be called so. */
export const unsureWord = "unsure";

/**
 * Reads a value in the notation of cases.yaml: an option id, a list of option ids, a number, a day as 2027-03-15, a text, a list of
 * rows by column id, or the word `unsure`. Never throws; whatever does not fit comes back as a problem.
 */
export function parseAnswer(question: Question, value: unknown): Parsed {
  if (value === unsureWord) return { kind: "unsure" };
  switch (question.kind) {
    case "single":
      return typeof value === "string" && question.options.includes(value) ? { kind: "single", option: value } : bad(value, "notAnOption");
    case "multi":
      return parseMulti(question, value);
    case "scale":
      return parseNumber("scale", value, question.from, question.to, true);
    case "number":
      return parseNumber("number", value, question.min, question.max, false);
    case "date":
      return typeof value === "string" && isDay(value) ? { kind: "date", value } : bad(value, "notADay");
    case "text":
      if (typeof value !== "string") return bad(value, "wrongShape");
      if (value.trim() === "") return { problem: "empty" };
      return value.length > question.max ? { problem: "tooLong" } : { kind: "text", value };
    case "table":
      return parseTable(question.columns, value);
  }
}

const isNothing = (value: unknown) => value === undefined || value === null || value === "";
const bad = (value: unknown, problem: AnswerProblem): NoAnswer => ({
  problem: isNothing(value) ? "empty" : problem,
});

function parseMulti(question: Extract<Question, { kind: "multi" }>, value: unknown): Parsed {
  if (!Array.isArray(value)) return bad(value, "wrongShape");
  const given: readonly unknown[] = value;
  if (given.length === 0) return { problem: "empty" };
  const isOption = (one: unknown): one is OptionId => typeof one === "string" && question.options.includes(one);
  if (!given.every(isOption)) return { problem: "notAnOption" };
  const chosen = [...new Set(given)];
  const options = chosen.length > 1 ? chosen.filter((option) => option !== question.alone) : chosen;
  if (question.max !== undefined && options.length > question.max) return { problem: "tooMany" };
  const ordered = question.ordered ? options : question.options.filter((option) => options.includes(option));
  return { kind: "multi", options: ordered };
}

function parseNumber(kind: "scale" | "number", value: unknown, min: number | undefined, max: number | undefined, whole: boolean): Parsed {
  if (typeof value !== "number" || !Number.isFinite(value)) return bad(value, "wrongShape");
  if (whole && !Number.isInteger(value)) return { problem: "notWhole" };
  if (min !== undefined && value < min) return { problem: "tooLow" };
  return max !== undefined && value > max ? { problem: "tooHigh" } : { kind, value };
}

function parseTable(columns: readonly Field[], value: unknown): Parsed {
  if (!Array.isArray(value)) return bad(value, "wrongShape");
  const rows: Row[] = [];
  for (const [at, given] of (value as readonly unknown[]).entries()) {
    if (typeof given !== "object" || given === null) return { problem: "wrongShape" };
    const cells: Record<string, Answer> = {};
    for (const [id, cell] of Object.entries(given)) {
      const column = columns.find((candidate) => candidate.id === id);
      if (!column) return { problem: "wrongShape", at: [at, id] };
      const answer = parseAnswer(column, cell);
      // A cell is left empty by whoever does not know.
      if ("problem" in answer ? answer.problem !== "empty" : answer.kind === "unsure")
        return { problem: "problem" in answer ? answer.problem : "notAnOption", at: [at, id] };
      if (!("problem" in answer)) cells[id] = answer;
    }
    if (Object.keys(cells).length > 0) rows.push({ id: `row${at + 1}`, cells });
  }
  // An empty list is said on purpose: nothing belongs in this table.
  return { kind: "table", rows };
}

/** A day that exists, as 2027-03-15. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

/** Whether an answer says something: it is there and is not `unsure`. */
export const isSettling = (answer: Answer | undefined): answer is Exclude<Answer, { kind: "unsure" }> =>
  answer !== undefined && answer.kind !== "unsure";

/** A row counts when something is filled in. */
const isFilledRow = ({ cells }: Row): boolean => Object.values(cells).some((cell) => !isLeftEmpty(cell));

/** The rows of a table that count; none for anything else. */
export const rowsIn = (answer: Answer | undefined): readonly Row[] => (answer?.kind === "table" ? answer.rows.filter(isFilledRow) : []);

/** Nothing given: no answer, spaces only, an empty list, a table without a row that counts. `unsure` is something. */
export function isLeftEmpty(answer: Answer | undefined): boolean {
  switch (answer?.kind) {
    case undefined:
      return true;
    case "text":
      return answer.value.trim() === "";
    case "multi":
      return answer.options.length === 0;
    case "table":
      return rowsIn(answer).length === 0;
    default:
      return false;
  }
}

/** Something was said, also that nothing belongs in a table or that somebody does not know yet. */
export const isGiven = (answer: Answer | undefined): boolean => answer?.kind === "table" || !isLeftEmpty(answer);

/** Equal as an answer; the order in a list counts, and two missing answers are equal. */
export function sameAnswer(a: Answer | undefined, b: Answer | undefined): boolean {
  if (a === undefined || b === undefined || a.kind !== b.kind) return a === b;
  switch (a.kind) {
    case "unsure":
      return true;
    case "single":
      return a.option === (b as typeof a).option;
    case "multi":
      return sameList(a.options, (b as typeof a).options, (one, other) => one === other);
    case "scale":
    case "number":
    case "date":
      return a.value === (b as typeof a).value;
    case "text":
      return (
        a.value === (b as typeof a).value &&
        sameList(a.rows ?? [], (b as typeof a).rows ?? [], (one, other) => one.id === other.id && one.name === other.name)
      );
    case "table":
      return sameList(a.rows, (b as typeof a).rows, sameRow);
  }
}

function sameRow(a: Row, b: Row): boolean {
  const ids = [...new Set([...Object.keys(a.cells), ...Object.keys(b.cells)])];
  return a.id === b.id && ids.every((id) => sameAnswer(a.cells[id], b.cells[id]));
}
const sameList = <T>(a: readonly T[], b: readonly T[], same: (one: T, other: T) => boolean) =>
  a.length === b.length && a.every((one, at) => same(one, b[at] as T));
