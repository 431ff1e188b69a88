import { and, assign, getNextSnapshot, setup, type AnyMachineSnapshot, type AnyStateMachine } from "xstate";
import { isComplete, shownSteps, type RouteOptions, type ShownStep } from "../engine/route.ts";
import type { Answer, Answers, Questionnaire, QuestionId, StepId } from "../engine/types.ts";
import { done } from "./position.ts";

/** What a person does in a flow. `GOTO` with `done` opens the end, where the answers are checked. */
export type FlowEvent =
  | { readonly type: "ANSWER"; readonly question: QuestionId; readonly answer: Answer }
  | { readonly type: "NEXT" }
  | { readonly type: "BACK" }
  | { readonly type: "GOTO"; readonly step: StepId };

export type FlowMachine = AnyStateMachine;

/**
 * The statechart of a flow: one state per step and one for the end, three guards with parameters. It is derived from the definition
 * when it is loaded, so that graph tools see the whole interview and an editor can change it.
 */
export function machineOf(definition: Questionnaire, options: RouteOptions = {}): FlowMachine {
  const { flow } = definition;
  const steps = flow.steps.map(({ id }) => id).filter((id) => options.steps?.includes(id) ?? true);
  const first = steps[0];
  if (first === undefined) throw new Error(`Flow '${flow.id}' has no steps.`);
  // Every guard of every state asks the same of the same answers.
  const known = new WeakMap<Answers, ReadonlyMap<StepId, ShownStep>>();
  const shownIn = (answers: Answers): ReadonlyMap<StepId, ShownStep> => {
    const before = known.get(answers);
    if (before) return before;
    const shown = new Map(shownSteps(definition, answers, options).map((step) => [step.id, step]));
    known.set(answers, shown);
    return shown;
  };
  const mayOpen = (answers: Answers, step: StepId): boolean => {
    const shown = [...shownIn(answers).keys()];
    const before = step === done ? shown : shown.slice(0, shown.indexOf(step));
    if (step !== done && !shown.includes(step)) return false;
    return flow.order === "free" || before.every((earlier) => isComplete(shownIn(answers).get(earlier), answers));
  };

  const made = setup({
    types: { context: {} as { readonly answers: Answers }, events: {} as FlowEvent, input: {} as { readonly answers: Answers } },
    guards: {
      shown: ({ context }, { step }: { step: StepId }) => shownIn(context.answers).has(step),
      complete: ({ context }, { step }: { step: StepId }) => isComplete(shownIn(context.answers).get(step), context.answers),
      asked: ({ context, event }, { step }: { step: StepId }) =>
        event.type === "GOTO" && event.step === step && mayOpen(context.answers, step),
    },
    actions: {
      record: assign(({ context, event }) =>
        event.type === "ANSWER" ? { answers: { ...context.answers, [event.question]: event.answer } } : context,
      ),
    },
  });
  const leaving = (step: StepId, at: number) => ({
    on: {
      NEXT: [
        ...steps.slice(at + 1).map((later) => ({
          guard: and([
            { type: "complete", params: { step } },
            { type: "shown", params: { step: later } },
          ]),
          target: later,
        })),
        { guard: { type: "complete", params: { step } }, target: done },
      ],
      BACK: back(at),
    },
  });
  const back = (before: number) =>
    steps
      .slice(0, before)
      .toReversed()
      .map((earlier) => ({ guard: { type: "shown", params: { step: earlier } }, target: earlier }));

  // The ids of the states come from data, which XState's types cannot follow; this is the one place where they are let go.
  const states: Record<string, object> = Object.fromEntries(steps.map((step, at) => [step, leaving(step, at)]));
  states[done] = { on: { BACK: back(steps.length) } };
  const machine: unknown = made.createMachine({
    id: flow.id,
    context: ({ input }: { input: { readonly answers: Answers } }) => ({ answers: input.answers }),
    initial: first,
    states,
    on: {
      ANSWER: { actions: "record" },
      GOTO: [...steps, done].map((step) => ({ guard: { type: "asked", params: { step } }, target: `.${step}` })),
    },
  } as never);
  return machine as FlowMachine;
}

/**
 * Where these answers lead: the first shown step that is not complete, or the end. Always walked anew; a snapshot is never kept,
 * because one of an older release would not fit.
 */
export function replay(machine: FlowMachine, start: AnyMachineSnapshot): AnyMachineSnapshot {
  let now = start;
  while (now.can({ type: "NEXT" })) now = getNextSnapshot(machine, now, { type: "NEXT" }) as AnyMachineSnapshot;
  return now;
}
