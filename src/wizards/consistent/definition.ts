import standard from "../../../content/profiles/standard.yaml";
import flow from "../../../flows/consistent/flow.yaml";
import own from "../../../flows/consistent/questions.yaml";
import rules from "../../../flows/consistent/rules.yaml";
import shared from "../../../flows/shared/questions.yaml";
import { checkOf } from "../../domain/checks.ts";
import type { Profile } from "../../domain/profile.ts";
import { quantityOf } from "../../domain/quantities.ts";
import type { Answers, Definition, Facts, QuestionId, StepId } from "../../engine/types.ts";

export const definition: Definition = { flow, questions: { ...shared, ...own }, rules };

/** The profile that ships with the product: what counts until a municipality brings its own. */
export const standardProfile: Profile = standard;

/** What the rules of Consistent are judged against: the answers that count, and the domain's numbers and checks over them. */
export const factsOf = (answers: Answers, profile: Profile): Facts => ({
  answers,
  quantity: (id) => quantityOf(id, answers, profile),
  check: (id) => checkOf(id, answers, profile),
});

/** The step that asks a question or the field of one. */
export function stepOfQuestion(id: QuestionId): StepId {
  const asks = (question: QuestionId) => question === id || (definition.questions[question]?.with ?? []).some((field) => field.id === id);
  const step = definition.flow.steps.find(({ questions }) => questions.some(asks));
  if (!step) throw new Error(`No step asks '${id}'.`);
  return step.id;
}
