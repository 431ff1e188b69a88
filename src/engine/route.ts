import { isGiven, isSettling } from "./answers.ts";
import { judge } from "./judge.ts";
import type { Answer, Answers, Condition, Questionnaire, Facts, Question, QuestionId, Route, StepId } from "./types.ts";

export interface RouteOptions {
  /** The steps of a shorter reading; all steps of the flow when left out. What was answered on other shown steps still decides. */
  readonly steps?: readonly StepId[];
  /** For conditions over quantities and checks; without it they stay unknown. */
  readonly factsOf?: FactsOf;
}
export type FactsOf = (answers: Answers) => Facts;
/** A step that is shown, with its questions and the fields that the answers open, in reading order. */
export interface ShownStep {
  readonly id: StepId;
  readonly questions: readonly Question[];
}

/** Facts in which quantities and checks stay unknown. */
export const plainFacts = (answers: Answers): Facts => ({
  answers,
  quantity: () => ({ value: undefined, low: -Infinity, high: Infinity, terms: [], missing: [] }),
  check: () => ({ truth: "unknown", because: [], missing: [] }),
});

/**
 * Which steps are shown and which answers count. A fold: each condition sees only answers of questions shown before it, so an answer
 * left behind on a closed branch decides nothing. Unknown hides.
 */
export function routeOf(definition: Questionnaire, answers: Answers, options: RouteOptions = {}): Route {
  return routeFrom(definition, shownSteps(definition, answers, options), answers);
}

/** The route over steps that are known to be shown. */
export function routeFrom({ flow }: Questionnaire, shown: readonly ShownStep[], answers: Answers): Route {
  const asked = shown.flatMap((step) => step.questions);
  const isOpen = (id: QuestionId) => !isGiven(answers[id]) || !isSettling(answers[id]);
  return {
    steps: shown.map((step) => step.id),
    answers: pick(answers, [...flow.reads, ...asked.map((question) => question.id)]),
    shown: asked.map((question) => question.id),
    open: asked.filter((question) => !question.optional && isOpen(question.id)).map((question) => question.id),
  };
}

/** The steps that are shown, with everything asked on each. */
export function shownSteps({ flow, questions }: Questionnaire, answers: Answers, options: RouteOptions = {}): readonly ShownStep[] {
  const factsOf = options.factsOf ?? plainFacts;
  // Grows as steps are shown; a copy per question would make the fold quadratic.
  const seen: Record<QuestionId, Answer> = pick(answers, flow.reads);
  const shown: ShownStep[] = [];
  for (const step of flow.steps) {
    if (step.showIf && !holds(step.showIf, factsOf(seen))) continue;
    const asked: Question[] = [];
    for (const id of step.questions) {
      const question = questions[id];
      if (!question) throw new Error(`Step '${step.id}' asks '${id}', which does not exist.`);
      const opened = openedFields(question, answers, seen, factsOf);
      asked.push(question, ...opened);
      for (const { id: given } of [question, ...opened]) if (answers[given] !== undefined) seen[given] = answers[given];
    }
    if (options.steps?.includes(step.id) ?? true) shown.push({ id: step.id, questions: asked });
  }
  return shown;
}

/** The fields of a question that its answer opens now, each also reading the fields before it. */
export const shownFields = (question: Question, answers: Answers, factsOf: FactsOf = plainFacts): readonly Question[] =>
  openedFields(question, answers, answers, factsOf);

function openedFields(question: Question, answers: Answers, before: Answers, factsOf: FactsOf): readonly Question[] {
  if (!question.with) return [];
  let seen: Answers = { ...before, ...pick(answers, [question.id]) };
  return question.with.filter((field) => {
    if (field.showIf && !holds(field.showIf, factsOf(seen))) return false;
    seen = { ...seen, ...pick(answers, [field.id]) };
    return true;
  });
}

/** Whether a step may be left: it is shown and everything on it is answered, `unsure` included, or optional. */
export const isComplete = (step: ShownStep | undefined, answers: Answers): boolean =>
  step?.questions.every(({ id, optional }) => optional || answers[id] !== undefined) ?? false;

/** Whether a condition is met; unknown is not. */
export const holds = (condition: Condition, facts: Facts) => judge(condition, facts).truth === "yes";

function pick(answers: Answers, ids: readonly QuestionId[]): Record<QuestionId, Answer> {
  const picked: Record<QuestionId, Answer> = {};
  for (const id of ids) if (answers[id] !== undefined) picked[id] = answers[id];
  return picked;
}
