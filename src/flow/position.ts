import type { StepId } from "../engine/types.ts";

/** The name of the state after the last step. No step may have it as its id. */
export const done = "done";

/** "Stap 2 van 9". The end counts as a step. */
export interface Position {
  readonly at: number;
  /** Left out as soon as an answer can make the flow longer: no number is better than one that grows. */
  readonly of: number | undefined;
}
export function positionIn(
  definition: { readonly flow: { readonly steps: readonly { readonly id: StepId; readonly showIf?: unknown }[] } },
  shown: readonly StepId[],
  step: StepId,
): Position {
  const certain = definition.flow.steps.every(({ showIf }) => showIf === undefined);
  const at = step === done ? shown.length + 1 : shown.indexOf(step) + 1;
  return { at, of: certain ? shown.length + 1 : undefined };
}
