import type { AnyMachineSnapshot } from "xstate";
import { getAdjacencyMap, type AdjacencyMap } from "xstate/graph";
import { questionsRead } from "../engine/conditions.ts";
import { shownSteps } from "../engine/route.ts";
import type { Answer, Answers, Question, Questionnaire, QuestionId, StepId } from "../engine/types.ts";
import type { FlowEvent, FlowMachine } from "./machine.ts";
import { done } from "./position.ts";

/** A situation that a person can be in: a step, and the answers that brought them there. */
export interface VisitedState {
  readonly step: StepId;
  readonly answers: Answers;
}

type Snapshot = AnyMachineSnapshot & { readonly context: { readonly answers: Answers } };

/**
 * Every situation of a flow, as far as situations differ: the step, what is answered on it, and the answers that a later condition
 * can still read. Walking all answer sets grows exponentially; this grows with the number of steps and proves the same for the way
 * forward. For tests and checks in Node; the product itself never walks a graph.
 */
export function statesOf(definition: Questionnaire, machine: FlowMachine): readonly VisitedState[] {
  return Object.values(mapOf(definition, machine)).map(({ state }) => stateOf(state as Snapshot));
}

/** One line per way through the flow: `goal > group > hall > time`. */
export function routesOf(definition: Questionnaire, machine: FlowMachine): readonly string[] {
  const ends = statesOf(definition, machine).filter(({ step }) => step === done);
  return [
    ...new Set(
      ends.map(({ answers }) =>
        shownSteps(definition, answers)
          .map(({ id }) => id)
          .join(" > "),
      ),
    ),
  ].toSorted();
}

function mapOf(definition: Questionnaire, machine: FlowMachine): AdjacencyMap<AnyMachineSnapshot, never> {
  const read = new Set(conditionsOf(definition).flatMap(questionsRead));
  return getAdjacencyMap(machine, {
    input: { answers: {} },
    events: (snapshot) => eventsAt(definition, snapshot as Snapshot, read),
    serializeState: (snapshot) => projected(definition, snapshot as Snapshot),
  }) as unknown as AdjacencyMap<AnyMachineSnapshot, never>;
}

const stateOf = ({ value, context }: Snapshot): VisitedState => ({ step: String(value), answers: context.answers });

function eventsAt(definition: Questionnaire, snapshot: Snapshot, read: ReadonlySet<QuestionId>): readonly FlowEvent[] {
  const { step, answers } = stateOf(snapshot);
  const shown = shownSteps(definition, answers).find(({ id }) => id === step);
  const open = shown?.questions.find(({ id }) => answers[id] === undefined);
  const given = open ? representatives(open, read.has(open.id)) : [];
  return [...given.map((answer) => ({ type: "ANSWER", question: open?.id ?? "", answer }) as const), { type: "NEXT" }];
}

/** All answers of a question that something reads, one of every other; `unsure` always. */
function representatives(question: Question, isRead: boolean): readonly Answer[] {
  return [...firstAnswers(question).slice(0, isRead ? undefined : 1), { kind: "unsure" }];
}
function firstAnswers(question: Question): readonly Answer[] {
  switch (question.kind) {
    case "single":
      return question.options.map((option) => ({ kind: "single", option }));
    case "multi":
      return question.options.map((option) => ({ kind: "multi", options: [option] }));
    case "scale":
      return Array.from({ length: question.to - question.from + 1 }, (_, at) => ({ kind: "scale", value: question.from + at }));
    case "number":
      return [{ kind: "number", value: question.min ?? 0 }];
    case "date":
      return [{ kind: "date", value: "2027-03-15" }];
    case "text":
      return [{ kind: "text", value: "Voorbeeld" }];
    case "table":
      return [{ kind: "table", rows: [] }];
  }
}

function projected(definition: Questionnaire, snapshot: Snapshot): string {
  const { step, answers } = stateOf(snapshot);
  const steps = definition.flow.steps;
  const at = step === done ? steps.length : steps.findIndex(({ id }) => id === step);
  const later = new Set(steps.slice(at + 1).flatMap(({ showIf }) => (showIf ? questionsRead(showIf) : [])));
  const here = new Set(
    shownSteps(definition, answers)
      .find(({ id }) => id === step)
      ?.questions.map(({ id }) => id),
  );
  return JSON.stringify([step, ...Object.entries(answers).filter(([id]) => later.has(id) || here.has(id))]);
}

const conditionsOf = ({ flow, questions }: Questionnaire) => [
  ...flow.steps.flatMap(({ showIf }) => showIf ?? []),
  ...Object.values(questions).flatMap((question) => (question.with ?? []).flatMap(({ showIf }) => showIf ?? [])),
];
