import flow from "../../../flows/consistent/flow.yaml";
import own from "../../../flows/consistent/questions.yaml";
import shared from "../../../flows/shared/questions.yaml";
import type { QuestionId, Questionnaire, StepId } from "../../engine/types.ts";

/** Everything Consistent asks. The first question needs this and nothing of the rules. */
export const questionnaire: Questionnaire = { flow, questions: { ...shared, ...own } };

/** The step that asks a question or the field of one. */
export function stepOfQuestion(id: QuestionId): StepId {
  const asks = (question: QuestionId) =>
    question === id || (questionnaire.questions[question]?.with ?? []).some((field) => field.id === id);
  const step = flow.steps.find(({ questions }) => questions.some(asks));
  if (!step) throw new Error(`No step asks '${id}'.`);
  return step.id;
}
