import { isLeftEmpty, rowsIn } from "../../engine/answers.ts";
import type { Session } from "../../dossier/api.ts";
import type { Answer, Answers, FlowId, RowId } from "../../engine/types.ts";
import { formNamed } from "./catalogue.ts";
import { loose } from "./paths.ts";

/** The table of the plan that Twice asks, and its column for the form. */
export const planTable = "steps";
export const formColumn = "method";

/** A step of the plan as Tools sees it. */
export interface PlanStep {
  readonly id: RowId;
  /** 1 for the first. */
  readonly number: number;
  /** Empty while nobody gave it one. */
  readonly name: string;
  readonly cells: Answers;
  /** What stands in the column for the form: a form of the catalogue, or somebody's own words. */
  readonly chosen: { readonly form: string } | { readonly text: string } | undefined;
}

const textOf = (answer: Answer | undefined) => (answer?.kind === "text" ? answer.value.trim() : "");

/** The steps of the plan, in its order. */
export const stepsOf = (answers: Answers): readonly PlanStep[] =>
  rowsIn(answers[planTable]).map(({ id, cells }, at) => ({
    id,
    number: at + 1,
    name: textOf(cells["name"]),
    cells,
    chosen: chosenIn(cells),
  }));

function chosenIn(cells: Answers): PlanStep["chosen"] {
  const cell = cells[formColumn];
  if (isLeftEmpty(cell)) return undefined;
  const text = textOf(cell);
  const form = formNamed(text);
  return form ? { form: form.id } : { text };
}

/** One step of the plan; undefined for a loose one and for one that is gone. */
export const stepOf = (answers: Answers, row: RowId): PlanStep | undefined =>
  row === loose ? undefined : stepsOf(answers).find(({ id }) => id === row);

/** The cells of a step with another form, or without one. */
export function withForm({ cells }: Pick<PlanStep, "cells">, form: Answer | undefined): Answers {
  const { [formColumn]: _before, ...rest } = cells;
  return form ? { ...rest, [formColumn]: form } : rest;
}

/** What stands in the column for the form now, to put it back later. */
export const formCell = ({ cells }: Pick<PlanStep, "cells">): Answer | undefined => cells[formColumn];

/** The groups that the plan invites, by the names it gives them. */
export const invitedIn = (answers: Answers): readonly string[] =>
  rowsIn(answers["stakeholders"]).flatMap(({ cells }) => {
    const { invited, group } = cells;
    return invited?.kind === "single" && invited.option === "yes" && textOf(group) !== "" ? [textOf(group)] : [];
  });

/** Who gave the plan: a form or a day that Tools writes into it makes the rest no answer of Tools. */
export const giverOf = (session: Pick<Session, "current">): FlowId => session.current().givenIn[planTable] ?? "tools";
