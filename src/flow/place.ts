import { getInitialSnapshot, getNextSnapshot, type AnyMachineSnapshot } from "xstate";
import type { Answers, StepId } from "../engine/types.ts";
import { replay, type FlowEvent, type FlowMachine } from "./machine.ts";

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
