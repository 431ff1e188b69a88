import type { CheckId, Condition, Fact, QuantityId, QuestionId } from "./types.ts";

/** Every fact in a condition, in reading order; those about the rows of a table are not among them, the fact about the table is. */
export function factsIn(condition: Condition): readonly Fact[] {
  if ("all" in condition) return condition.all.flatMap(factsIn);
  if ("any" in condition) return condition.any.flatMap(factsIn);
  return "not" in condition ? factsIn(condition.not) : [condition];
}

/** Every question a condition reads by name, each once. Columns of a table are not questions. */
export const questionsRead = (condition: Condition): readonly QuestionId[] => unique(factsIn(condition).flatMap(questionsOf));

/** Every quantity a condition compares or compares with, each once. */
export const quantitiesIn = (condition: Condition): readonly QuantityId[] => unique(factsIn(condition).flatMap(quantitiesOf));

/** Every named check a condition calls, each once. */
export const checksIn = (condition: Condition): readonly CheckId[] =>
  unique(factsIn(condition).flatMap((fact) => ("check" in fact ? [fact.check] : "rowsOf" in fact ? checksIn(fact.where) : [])));

function questionsOf(fact: Fact): readonly QuestionId[] {
  if ("check" in fact) return fact.reads;
  if ("rowsOf" in fact) return [fact.rowsOf];
  if (!("question" in fact)) return [];
  if ("before" in fact) return [fact.question, fact.before];
  return "after" in fact ? [fact.question, fact.after] : [fact.question];
}

function quantitiesOf(fact: Fact): readonly QuantityId[] {
  if ("rowsOf" in fact) return quantitiesIn(fact.where);
  const own = "quantity" in fact ? [fact.quantity] : [];
  const other = ["atLeast", "atMost", "above", "below"].flatMap((key) => {
    const amount = (fact as unknown as Record<string, unknown>)[key];
    return typeof amount === "object" && amount !== null && "quantity" in amount ? [String(amount.quantity)] : [];
  });
  return [...own, ...other];
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
