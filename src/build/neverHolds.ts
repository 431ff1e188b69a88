import { factsIn, questionsRead } from "../engine/conditions.ts";
import { judge } from "../engine/judge.ts";
import type { Answer, Condition, Facts, Field, Quantity, QuestionId } from "../engine/types.ts";

const most = 20_000;
const open: Quantity = { value: undefined, low: -Infinity, high: Infinity, terms: [], missing: [] };

/**
 * Whether no answers make a condition hold, found by trying them all. Quantities, checks and what has no fixed answers count
 * as open, so that the claim is only made when it is certain.
 */
export function neverHolds(condition: Condition, questions: ReadonlyMap<QuestionId, Field>): boolean {
  const choices = questionsRead(condition).flatMap((id): (readonly [QuestionId, readonly (Answer | undefined)[]])[] => {
    const question = questions.get(id);
    const answers = question && answersTo(question, condition);
    return answers ? [[id, answers]] : [];
  });
  if (choices.length === 0 || choices.reduce((product, [, answers]) => product * answers.length, 1) > most) return false;
  // What is not tried stays open: left empty it would already settle something.
  const others = questionsRead(condition).filter((id) => !choices.some(([tried]) => tried === id));
  return tryAll(choices, Object.fromEntries(others.map((id): [QuestionId, Answer] => [id, { kind: "unsure" }])), condition);
}

function tryAll(
  [first, ...rest]: readonly (readonly [QuestionId, readonly (Answer | undefined)[]])[],
  answers: Readonly<Record<QuestionId, Answer>>,
  condition: Condition,
): boolean {
  if (first) return first[1].every((answer) => tryAll(rest, answer ? { ...answers, [first[0]]: answer } : answers, condition));
  const facts: Facts = { answers, quantity: () => open, check: () => ({ truth: "unknown", because: [], missing: [] }) };
  return judge(condition, facts).truth === "no";
}

function answersTo(question: Field, condition: Condition): readonly (Answer | undefined)[] | undefined {
  // No answer leaves everything open except whether there is one.
  const nothing = factsIn(condition).some((fact) => "empty" in fact && fact.question === question.id) ? [undefined] : [];
  switch (question.kind) {
    case "single":
      return [...nothing, ...question.options.map((option): Answer => ({ kind: "single", option }))];
    case "scale":
      return [
        ...nothing,
        ...Array.from({ length: question.to - question.from + 1 }, (_, at): Answer => ({ kind: "scale", value: question.from + at })),
      ];
    case "multi": {
      const choices = choicesOf(question, condition);
      return choices && [...nothing, ...choices];
    }
    default:
      return undefined;
  }
}

/** Only the options that the condition names matter, with one more so that "something else" is possible. */
function choicesOf(question: Extract<Field, { kind: "multi" }>, condition: Condition): Answer[] | undefined {
  const text = JSON.stringify(condition);
  const named = question.options.filter((option) => text.includes(JSON.stringify(option)));
  const other = question.options.find((option) => !named.includes(option));
  const options = other === undefined ? named : [...named, other];
  if (options.length > 8) return undefined;
  const subsets = Array.from({ length: 2 ** options.length - 1 }, (_, at) => options.filter((_option, bit) => ((at + 1) >> bit) & 1));
  const fits = (chosen: readonly string[]) =>
    chosen.length <= (question.max ?? chosen.length) &&
    (chosen.length === 1 || question.alone === undefined || !chosen.includes(question.alone));
  return subsets.filter(fits).map((chosen) => ({ kind: "multi", options: chosen }));
}
