import type { Dossier } from "../../dossier/types.ts";
import { isGiven, isSettling } from "../../engine/answers.ts";
import { shownSteps, type ShownStep } from "../../engine/route.ts";
import type { Answers } from "../../engine/types.ts";
import { definition, factsOf, type Known } from "./definition.ts";

/** The steps that are shown on the chosen route. What was answered on another route decides as well. */
export function stepsOf({ answers, track }: Pick<Dossier, "answers" | "track">, known: Known): readonly ShownStep[] {
  const chosen = definition.flow.tracks.find(({ id }) => id === track[definition.flow.id])?.steps;
  const shown = shownSteps(definition, answers, { factsOf: (seen) => factsOf(seen, known) });
  return chosen ? shown.filter(({ id }) => chosen.includes(id)) : shown;
}

/** How a step stands: everything on it has an answer, something has none, or the answer is "weet ik nog niet". */
export function standOf({ questions }: ShownStep, answers: Answers): "done" | "todo" | "open" {
  const asked = questions.filter(({ id, optional }) => !optional || isGiven(answers[id]));
  if (asked.length === 0 || !asked.every(({ id }) => isGiven(answers[id]))) return "todo";
  return asked.every(({ id }) => isSettling(answers[id])) ? "done" : "open";
}

/** Of how many steps everything has an answer, "weet ik nog niet" included. One that may stay empty and is empty does not count. */
export function countOf(steps: readonly ShownStep[], answers: Answers): { readonly answered: number; readonly asked: number } {
  const asked = steps.filter(({ questions }) => questions.some(({ id, optional }) => !optional || isGiven(answers[id])));
  return { answered: asked.filter((step) => standOf(step, answers) !== "todo").length, asked: asked.length };
}
