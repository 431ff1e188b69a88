import type { Profile } from "../../../domain/profile.ts";
import { mixOf, type MixFinding, type PlannedStep } from "../../../domain/tools/mix.ts";
import { backPlanOf, type BackPlan } from "../../../domain/tools/planBack.ts";
import { fitAgainst, meansOf, planWorkOf, type Means, type PlanWork } from "../../../domain/tools/planWork.ts";
import type { Dossier } from "../../../dossier/types.ts";
import { rowsIn } from "../../../engine/answers.ts";
import { namedIn } from "../../../engine/naming.ts";
import type { Answer, Answers, IsoDate, RowRef } from "../../../engine/types.ts";
import { formWork } from "../../formWork.ts";
import { formOf } from "../catalogue.ts";
import { stepsOf, type PlanStep } from "../steps.ts";

/** What a case has of something, held against what its steps need. */
interface Held {
  readonly given: number;
  /** Undefined while nothing is known of what is needed. */
  readonly means: Means | undefined;
}
/** Everything that follows from the steps of a plan together; recomputed, never stored. */
export interface Plan {
  readonly steps: readonly PlanStep[];
  readonly work: PlanWork;
  readonly mix: readonly MixFinding[];
  readonly hours: Held | undefined;
  readonly euros: Held | undefined;
  /** What was said about time, money and people, when the numbers contradict it. */
  readonly fit: { readonly at: number; readonly against: "tooRosy" | "tooGloomy" } | undefined;
  readonly decision: IsoDate | undefined;
  readonly firstContact: IsoDate | undefined;
  /** Undefined without a day for the decision, and without steps. */
  readonly back: BackPlan | undefined;
}

const numberIn = (answer: Answer | undefined) => (answer?.kind === "number" || answer?.kind === "scale" ? answer.value : undefined);
const optionIn = (answer: Answer | undefined) => (answer?.kind === "single" ? answer.option : undefined);
const optionsIn = (answer: Answer | undefined) => (answer?.kind === "multi" ? answer.options : []);
export const dayIn = (answer: Answer | undefined): IsoDate | undefined => (answer?.kind === "date" ? answer.value : undefined);

/** The plan of a case on a day. */
export function planOf({ answers, filters }: Pick<Dossier, "answers" | "filters">, profile: Profile, today: IsoDate): Plan {
  const steps = stepsOf(answers);
  const work = planWorkOf(
    steps.map((step) => ({ id: step.id, ...methodIn(step), times: timesOf(step) })),
    formWork,
    profile.tools,
  );
  const held = (id: "resourceHours" | "resourceEuros", total: PlanWork["hours"]): Held | undefined => {
    const given = numberIn(answers[id]);
    return given === undefined ? undefined : { given, means: total && meansOf(total, given) };
  };
  const [hours, euros] = [held("resourceHours", work.hours), held("resourceEuros", work.euros)];
  const at = numberIn(answers["resourceFit"]);
  const against =
    at === undefined
      ? undefined
      : fitAgainst(
          at,
          [hours?.means, euros?.means].flatMap((means) => means ?? []),
        );
  const decision = dayIn(answers["decisionDate"]);
  return {
    steps,
    work,
    mix: mixOf(
      steps.flatMap((step) => plannedOf(step, answers, filters[step.id] ?? {})),
      groupsIn(answers)
        .filter(({ invited }) => invited)
        .map(({ name }) => name),
    ),
    hours,
    euros,
    fit: at !== undefined && against !== undefined ? { at, against } : undefined,
    decision,
    firstContact: dayIn(answers["firstContact"]),
    back: decision === undefined || steps.length === 0 ? undefined : backOf(steps, answers, decision, profile, today),
  };
}

export const timesOf = ({ cells }: PlanStep): number => numberIn(cells["times"]) ?? 1;
const methodIn = ({ chosen }: PlanStep) => (chosen === undefined ? {} : { method: "form" in chosen ? chosen.form : chosen.text });

function plannedOf(step: PlanStep, answers: Answers, own: Answers): readonly PlannedStep[] {
  const method = step.chosen && "form" in step.chosen ? formOf(step.chosen.form) : undefined;
  if (!method) return [];
  const { aim, level, group } = step.cells;
  const { rows, own: typed } = namedIn(group, groupsIn(answers));
  return [
    {
      id: step.id,
      method,
      goals: optionsIn(own["goals"]),
      phases: optionsIn(own["phases"]),
      aim: optionIn(aim),
      level: optionIn(level) ?? optionIn(answers["influenceLevel"]),
      group: [...rows.map(({ name }) => name), typed].join(", "),
    },
  ];
}

/** The stakeholder groups that have a name. */
const groupsIn = (answers: Answers): readonly (RowRef & { readonly invited: boolean })[] =>
  rowsIn(answers["stakeholders"]).flatMap(({ id, cells }) => {
    const name = cells["group"]?.kind === "text" ? cells["group"].value.trim() : "";
    return name === "" ? [] : [{ id, name, invited: optionIn(cells["invited"]) === "yes" }];
  });

const backOf = (steps: readonly PlanStep[], answers: Answers, decision: IsoDate, profile: Profile, today: IsoDate): BackPlan =>
  backPlanOf(
    {
      decision,
      today,
      steps: steps.map((step) => ({
        id: step.id,
        aim: optionIn(step.cells["aim"]),
        from: dayIn(step.cells["from"]),
        to: dayIn(step.cells["to"]),
        form: step.chosen && formWork("form" in step.chosen ? step.chosen.form : step.chosen.text),
      })),
      feedbackWeeks: numberIn(answers["feedbackWeeks"]),
      backbenchWeeks: numberIn(answers["backbenchWeeks"]),
    },
    profile,
  );
