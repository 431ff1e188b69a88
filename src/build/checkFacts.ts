import type { Condition, Fact, Field, QuestionId } from "../engine/types.ts";
import { pairsOf, valueAt, type Project } from "./project.ts";
import { nearest, type Path, type Report } from "./source.ts";

/** What a condition may look at. */
export interface Sight {
  readonly project: Project;
  readonly report: Report;
  /** Questions and columns by id. */
  readonly visible: ReadonlyMap<QuestionId, Field>;
  /** Why a question that exists may not be read here. */
  readonly refusal: (id: QuestionId) => string;
  /** Columns that are there and may not be read yet. */
  readonly later?: readonly QuestionId[];
}

/** Reports what is wrong in a condition; true when everything in it is right. */
export function checkCondition(condition: Condition, at: Path, sight: Sight): boolean {
  if ("not" in condition) return checkCondition(condition.not, [...at, "not"], sight);
  for (const key of ["all", "any"] as const) {
    const parts = key in condition ? (condition as Record<typeof key, readonly Condition[]>)[key] : undefined;
    if (parts) return parts.map((part, index) => checkCondition(part, [...at, key, index], sight)).every(Boolean);
  }
  return checkFact(condition as Fact, at, sight);
}

function checkFact(fact: Fact, at: Path, sight: Sight): boolean {
  const { project, report } = sight;
  let right = true;
  const wrong = (key: string | number, sentence: string, ...deeper: (string | number)[]) => {
    right = false;
    report([...at, key, ...deeper], sentence);
  };
  const see = (id: QuestionId, key: string): Field | undefined => {
    const found = sight.visible.get(id);
    if (found) return found;
    const exists = project.asked.has(id) || sight.later?.includes(id);
    wrong(key, exists ? sight.refusal(id) : `There is no question '${id}'.${nearest(id, [...sight.visible.keys()])}`);
    return undefined;
  };
  const quantity = (id: string, ...key: [string, ...string[]]) => {
    const { quantities, quantityReads } = project.known;
    if (!quantities.includes(id)) return wrong(key[0], `There is no quantity '${id}'.${nearest(id, quantities)}`, ...key.slice(1));
    const unseen = quantityReads(id).find((read) => !sight.visible.has(read));
    if (unseen !== undefined) wrong(key[0], `The quantity '${id}' reads '${unseen}'. ${sight.refusal(unseen)}`, ...key.slice(1));
  };
  if ("check" in fact) {
    const { checks, checkReads } = project.known;
    if (!checks.includes(fact.check)) wrong("check", `There is no check '${fact.check}'.${nearest(fact.check, checks)}`);
    for (const id of checkReads(fact.check)) see(id, "check");
    return right;
  }
  if ("rowsOf" in fact) {
    const table = see(fact.rowsOf, "rowsOf");
    if (table && table.kind !== "table") wrong("rowsOf", `'${table.id}' has no rows: it is of kind ${kindName(table)}.`);
    if (table?.kind !== "table") return false;
    const refusal = (id: QuestionId) => `'${id}' is not a column of '${table.id}'.`;
    const columns: Sight = { project, report, visible: new Map(table.columns.map((column) => [column.id, column])), refusal };
    return checkCondition(fact.where, [...at, "where"], columns) && right;
  }
  for (const key of ["atLeast", "atMost", "above", "below"]) {
    const amount = valueAt(fact, key);
    if (typeof amount === "object" && amount !== null) quantity(String(valueAt(amount, "quantity")), key, "quantity");
  }
  if ("quantity" in fact) {
    quantity(fact.quantity, "quantity");
    return right;
  }
  const question = see(fact.question, "question");
  if (question) checkOperator(fact, question, wrong, see, project);
  return right;
}

type Wrong = (key: string, sentence: string, ...deeper: (string | number)[]) => void;
const kindName = (question: Field) =>
  question.kind === "text" && question.long ? "longtext" : question.kind === "multi" && question.ordered ? "ranked" : question.kind;
const operators: Readonly<Record<Field["kind"], readonly string[]>> = {
  single: ["is", "oneOf"],
  multi: ["includes", "includesOtherThan", "first"],
  scale: ["atLeast", "atMost", "above", "below"],
  number: ["atLeast", "atMost", "above", "below"],
  date: ["before", "after"],
  text: [],
  table: [],
};

function checkOperator(
  fact: Fact,
  question: Field,
  wrong: Wrong,
  see: (id: string, key: string) => Field | undefined,
  project: Project,
): void {
  const key =
    pairsOf(fact)
      .map(([name]) => name)
      .find((name) => name !== "question") ?? "";
  if (key === "empty") return;
  const fitting = operators[question.kind].filter((name) => name !== "first" || (question.kind === "multi" && question.ordered));
  if (!fitting.includes(key))
    return wrong(
      key,
      `'${key}' does not fit '${question.id}', which is of kind ${kindName(question)}. Possible: ${[...fitting, "empty"].join(", ")}.`,
    );
  const value = valueAt(fact, key);
  if ("options" in question) {
    const named = Array.isArray(value) ? value.map(String) : [String(value)];
    for (const [index, option] of named.entries()) {
      if (question.options.includes(option)) continue;
      const owner = [...project.asked.values()].find((other) => "options" in other.question && other.question.options.includes(option))
        ?.question.id;
      const hint = nearest(option, question.options) || (owner ? ` It is an option of '${owner}'.` : "");
      wrong(key, `'${option}' is not an option of '${question.id}'.${hint}`, ...(Array.isArray(value) ? [index] : []));
    }
  }
  if (key === "before" || key === "after") {
    const other = see(String(value), key);
    if (other && other.kind !== "date") wrong(key, `'${other.id}' is not a date.`);
  }
  if (question.kind === "scale" && typeof value === "number" && (value < question.from || value > question.to))
    wrong(key, `'${question.id}' runs from ${question.from} to ${question.to}, so ${value} is out of its range.`);
  if (question.kind === "number" && typeof value === "number" && (value < (question.min ?? value) || value > (question.max ?? value)))
    wrong(
      key,
      `'${question.id}' runs from ${question.min ?? "any number"} to ${question.max ?? "any number"}, so ${value} is out of its range.`,
    );
}
