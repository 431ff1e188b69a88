import { rungIds } from "../ids.ts";
import { explorePhase, goalIds } from "./ids.ts";
import { isOnlineOnly, type Method } from "./method.ts";

/** A row of the plan that has a form, with the goals and phases that were answered for it. */
export interface PlannedStep {
  readonly id: string;
  readonly method: Method;
  readonly goals: readonly string[];
  readonly phases: readonly string[];
  /** An option of the column `aim`. */
  readonly aim: string | undefined;
  /** An option of the column `level`; else the promise of the whole plan. */
  readonly level: string | undefined;
  /** Who takes part, in the words of the plan. */
  readonly group: string;
}
type MixRule =
  | "mix-one-family"
  | "mix-all-online"
  | "mix-no-feedback"
  | "mix-starts-choosing"
  | "mix-heavy-before-explore"
  | "mix-group-missing"
  | "mix-no-breadth"
  | "mix-no-depth";
/** A caution about the steps together, never a stop. */
export interface MixFinding {
  readonly rule: MixRule;
  /** The rows it is about. */
  readonly steps: readonly string[];
  /** The stakeholder group that is missing. */
  readonly group?: string;
}

/** Looks at all steps together, in the order of the plan. Without a step that has a form there is nothing to say. */
export function mixOf(steps: readonly PlannedStep[], invited: readonly string[]): readonly MixFinding[] {
  const [start] = steps;
  if (start === undefined) return [];
  const all = steps.map(({ id }) => id);
  const about = (rule: MixRule, holds: boolean, ids: readonly string[] = all): readonly MixFinding[] =>
    holds ? [{ rule, steps: ids }] : [];
  const every = (holds: (method: Method) => boolean) => steps.every(({ method }) => holds(method));
  const heavy = heavyBeforeExplore(steps);
  return [
    ...about("mix-one-family", steps.length >= 3 && every(({ family }) => family === start.method.family)),
    ...about("mix-all-online", every(isOnlineOnly)),
    ...about("mix-no-feedback", !steps.some(reportsBack)),
    ...about("mix-starts-choosing", startsChoosing(start), [start.id]),
    ...about("mix-heavy-before-explore", heavy.length > 0, heavy),
    ...invited
      .filter((group) => plain(group).trim() !== "" && !steps.some((step) => plain(step.group).includes(plain(group))))
      .map((group): MixFinding => ({ rule: "mix-group-missing", steps: all, group })),
    ...about("mix-no-breadth", steps.length >= 2 && every(({ depth }) => depth === "deep")),
    ...about("mix-no-depth", steps.length >= 2 && every(({ depth }) => depth === "broad") && Math.max(...steps.map(rungOf)) >= 3),
  ];
}

const plain = (text: string) =>
  ` ${text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
const rungOf = ({ level }: PlannedStep) => 1 + rungIds.findIndex((rung) => rung === level);
const reportsBack = ({ goals, aim, method }: PlannedStep) =>
  goals.includes(goalIds.reportBack) || aim === "feedBack" || method.reportsBack === true;

function startsChoosing({ goals }: PlannedStep): boolean {
  const choosing: readonly string[] = [goalIds.prioritise, goalIds.decideTogether];
  return goals.length > 0 && goals.every((goal) => choosing.includes(goal));
}

/** The heaviest step and the first that explores, when the heaviest comes first. */
function heavyBeforeExplore(steps: readonly PlannedStep[]): readonly string[] {
  const explores = steps.findIndex(({ phases }) => phases.includes(explorePhase));
  const most = Math.max(...steps.map(({ method }) => method.effort ?? 0));
  const heaviest = steps.findIndex(({ method }) => (method.effort ?? 0) === most);
  return explores >= 0 && heaviest < explores ? [steps[heaviest]?.id ?? "", steps[explores]?.id ?? ""] : [];
}
