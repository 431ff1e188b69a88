import type { AskedFilter } from "../../../domain/tools/ids.ts";
import type { QuestionId } from "../../../engine/types.ts";
import { questionnaire } from "../questionnaire.ts";

/** The two that a list cannot do without. */
export const needed: readonly QuestionId[] = ["goals", "rungs"];
/** All others, in the order of the flow. */
export const further: readonly QuestionId[] = questionnaire.flow.steps
  .flatMap(({ questions }) => questions)
  .filter((id) => !needed.includes(id));

const others: Readonly<Record<QuestionId, AskedFilter | undefined>> = {
  weeks: "time",
  atOnce: "people",
  groupSize: "people",
  place: undefined,
};
/** The criterion that a question feeds and that can be a hard demand; the place always is one. */
export const criterionOf = (question: QuestionId): AskedFilter | undefined =>
  question in others ? others[question] : (question as AskedFilter);

/** The id of the first control of a filter, to bring the focus to. */
export const filterId = (question: QuestionId): string => `wens-${question}`;
export const focusFilter = (question: QuestionId): void => {
  const id = filterId(question);
  // A folded question has no control yet; its fold is what opens it.
  (document.getElementById(`${id}-0`) ?? document.getElementById(id) ?? document.getElementById(`${id}-fold`))?.focus();
};
