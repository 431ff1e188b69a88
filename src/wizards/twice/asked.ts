import type { Condition, QuestionId, StepId } from "../../engine/types.ts";
import { definition } from "./definition.ts";

const steps = new Map(definition.flow.steps.map((step, at) => [step.id, { ...step, number: at + 1 }] as const));

/** A question with the fields on its page. */
export const withFields = (id: QuestionId): readonly QuestionId[] => [
  id,
  ...(definition.questions[id]?.with ?? []).map((field) => field.id),
];

/** Everything that a step can ask, fields included. */
export const askedIn = (step: StepId): readonly QuestionId[] => (steps.get(step)?.questions ?? []).flatMap(withFields);

const stepsByQuestion = new Map([...steps.keys()].flatMap((step) => askedIn(step).map((question) => [question, step] as const)));
/** The step that asks a question or the field of one; undefined for what another wizard asks. */
export const stepOfQuestion = (question: QuestionId): StepId | undefined => stepsByQuestion.get(question);

/** The place of a step in the whole flow, from 1: the number of its question, the same on every route, on paper and on screen. */
export const numberOf = (step: StepId): number => steps.get(step)?.number ?? 0;

/** The condition under which a step is asked; undefined for one that always is. */
export const conditionOf = (step: StepId): Condition | undefined => steps.get(step)?.showIf;
