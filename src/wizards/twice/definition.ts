import consistent from "../../../flows/consistent/questions.yaml";
import shared from "../../../flows/shared/questions.yaml";
import flow from "../../../flows/twice/flow.yaml";
import own from "../../../flows/twice/questions.yaml";
import rules from "../../../flows/twice/rules.yaml";
import { checkOf } from "../../domain/checks.ts";
import type { FormFactsOf } from "../../domain/forms.ts";
import type { Profile } from "../../domain/profile.ts";
import { quantityOf } from "../../domain/quantities.ts";
import type { Answers, Definition, Facts, QuestionId } from "../../engine/types.ts";

const read = Object.fromEntries(Object.entries(consistent).filter(([id]) => flow.reads.includes(id)));

/** Twice: its flow, everything it asks or reads, and its 58 rules. */
export const definition: Definition = { flow, questions: { ...read, ...shared, ...own }, rules };

/** What the rules need besides answers: the numbers of the profile, and the facts of the forms in the catalogue. */
export interface Known {
  readonly profile: Profile;
  readonly formFacts: FormFactsOf;
}

/** What conditions of Twice are judged against. Without `isShown` every question counts as shown. */
export const factsOf = (answers: Answers, { profile, formFacts }: Known, isShown?: (id: QuestionId) => boolean): Facts => ({
  answers,
  quantity: (id) => quantityOf(id, answers, profile),
  check: (id) => checkOf(id, { answers, profile, formFacts, ...(isShown ? { isShown } : {}) }),
  ...(isShown ? { isShown } : {}),
});
