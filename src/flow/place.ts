import { getInitialSnapshot, getNextSnapshot, type AnyMachineSnapshot } from "xstate";
import type { Answers, StepId } from "../engine/types.ts";
import { done, replay, type FlowEvent, type FlowMachine } from "./machine.ts";

/** Where someone is in a flow and where they can go. `done` stands for the end of the flow. */
export interface Place {
  readonly step: StepId;
  /** Where "Ga verder" leads; undefined while the step is not complete. */
  readonly next: StepId | undefined;
  readonly back: StepId | undefined;
  /** The first shown step that is not complete, or the end. */
  readonly furthest: StepId;
}

/**
 * The place for these answers at the step that was asked for, or at the furthest step when that one may not be opened. Answers and
 * address say everything; nothing about place is kept.
 */
export function placeOf(machine: FlowMachine, answers: Answers, wanted?: StepId): Place {
  const start = getInitialSnapshot(machine, { answers }) as AnyMachineSnapshot;
  const furthest = replay(machine, start);
  const goto: FlowEvent = { type: "GOTO", step: wanted ?? "" };
  const here = wanted !== undefined && furthest.can(goto) ? go(machine, furthest, goto) : furthest;
  const after = (event: FlowEvent) => (here.can(event) ? stepOf(go(machine, here, event)) : undefined);
  return { step: stepOf(here), next: after({ type: "NEXT" }), back: after({ type: "BACK" }), furthest: stepOf(furthest) };
}

const go = (machine: FlowMachine, from: AnyMachineSnapshot, event: FlowEvent) =>
  getNextSnapshot(machine, from, event) as AnyMachineSnapshot;
const stepOf = (snapshot: AnyMachineSnapshot): StepId => String(snapshot.value);

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
