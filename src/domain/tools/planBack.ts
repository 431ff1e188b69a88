import type { IsoDate } from "../../engine/types.ts";
import type { Profile } from "../profile.ts";
import { holidayDays, isSwallowed } from "../twice/holidays.ts";
import { dayNumber, dayOf } from "../twice/outcome.ts";
import type { FormWork } from "./planWork.ts";

/** A step of a plan, as far as its days depend on it. */
export interface BackStep {
  readonly id: string;
  /** An option of the column `aim`. */
  readonly aim: string | undefined;
  readonly from: IsoDate | undefined;
  readonly to: IsoDate | undefined;
  /** Undefined while no form is chosen, or one that the catalogue does not have. */
  readonly form: FormWork | undefined;
}
/** What planning back from a decision needs to know. */
export interface BackInput {
  readonly decision: IsoDate;
  readonly today: IsoDate;
  readonly steps: readonly BackStep[];
  /** Weeks in which participants hear back after a step; the number of the profile when undefined. */
  readonly feedbackWeeks: number | undefined;
  /** Weeks for representatives to ask those they speak for, between two steps. */
  readonly backbenchWeeks: number | undefined;
}

/** The latest days of a step. Whoever keeps to them is in time. */
export interface Latest {
  readonly id: string;
  /** The last day on which preparation can begin. */
  readonly prepareFrom: IsoDate;
  readonly inviteBy: IsoDate;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** It comes after the decision: participants hear what became of their input. */
  readonly after?: true;
}
/** A whole plan, counted back. */
export interface BackPlan {
  /** In the order in which they are held. */
  readonly latest: readonly Latest[];
  /** Steps that have no last day, because they look back on a decision that was taken. */
  readonly free: readonly string[];
  /** Steps of which no form and no days are known, so that they count for one day without preparation. */
  readonly unknown: readonly string[];
  /** With the usual time of each form, or with the shortest that still makes sense because the usual is too much. */
  readonly pace: "usual" | "shortest";
  /** How many days the plan should have begun before today; 0 when there is time enough. */
  readonly late: number;
  /** Weeks between two steps, and between the last step and the decision. */
  readonly between: number;
  readonly before: number;
}

/**
 * Counts back from the decision. The last step ends so long before it that report, proposal and agenda fit; each step ends so long
 * before the next that people hear back and representatives can ask around. A step that has both days keeps its length, else it
 * takes the usual time of its form without the days of preparation. Steps that overlap now stay together. No step lies where a
 * holiday swallows it. Invitation and preparation come before the step. When the usual times begin before today, the shortest
 * times are taken instead, and `late` says what is still missing.
 */
export function backPlanOf(input: BackInput, profile: Profile): BackPlan {
  const usual = countedBack(input, profile, "usual");
  return usual.late === 0 ? usual : countedBack(input, profile, "shortest");
}

function countedBack(input: BackInput, profile: Profile, pace: BackPlan["pace"]): BackPlan {
  const { decision, today, steps, feedbackWeeks, backbenchWeeks = 0 } = input;
  const { plan } = profile.tools;
  const report = feedbackWeeks ?? plan.reportWeeks;
  const between = Math.max(report, backbenchWeeks);
  const before = report + plan.decisionWeeks;
  const day = dayNumber(decision);
  const closing = closingOf(steps, day);
  const asking = inOrder(steps.filter((step) => !closing.includes(step)));
  const latest: Latest[] = [];
  let last = day - 7 * before;
  for (const round of roundsOf(asking).toReversed()) {
    const placed = round.map((step) => placedOf(step, last, profile, pace));
    latest.unshift(...placed);
    last = Math.min(...placed.map(({ from }) => dayNumber(from))) - 7 * between;
  }
  const told = closing.filter(({ aim }) => aim === "feedBack").map((step) => toldOf(step, day, report, profile, pace));
  const begins = Math.min(...latest.map(({ prepareFrom }) => dayNumber(prepareFrom)));
  return {
    latest: [...latest, ...told],
    free: closing.filter(({ aim }) => aim !== "feedBack").map(({ id }) => id),
    unknown: steps.filter((step) => step.form === undefined && lengthNow(step) === undefined).map(({ id }) => id),
    pace,
    late: Math.max(0, dayNumber(today) - begins),
    between,
    before,
  };
}

/** The steps at the end that tell or look back, as long as nobody planned them before the decision. */
function closingOf(steps: readonly BackStep[], decision: number): readonly BackStep[] {
  const isClosing = ({ aim, from, to }: BackStep) => {
    const end = to ?? from;
    return (aim === "feedBack" || aim === "evaluate") && (end === undefined || dayNumber(end) >= decision);
  };
  return steps.slice(steps.findLastIndex((step) => !isClosing(step)) + 1);
}

/** By their first day when every step has one; else as they stand in the plan. */
const inOrder = (steps: readonly BackStep[]): readonly BackStep[] =>
  steps.every(({ from }) => from !== undefined) ? steps.toSorted((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1)) : steps;

/** Steps one after the other; those that overlap now are one round. */
function roundsOf(steps: readonly BackStep[]): readonly (readonly BackStep[])[] {
  const rounds: BackStep[][] = [];
  for (const step of steps) {
    const round = rounds.at(-1);
    const overlaps = round?.some((other) => step.from !== undefined && other.to !== undefined && step.from <= other.to);
    if (round && overlaps) round.push(step);
    else rounds.push([step]);
  }
  return rounds;
}

const lengthNow = ({ from, to }: BackStep): number | undefined =>
  from === undefined || to === undefined || to < from ? undefined : dayNumber(to) - dayNumber(from) + 1;

/** Working days take a week for every five. */
const preparationOf = ({ form }: BackStep): number => Math.ceil(((form?.preparationDays ?? 0) * 7) / 5);

/** How many days a step itself takes. */
function lengthOf(step: BackStep, pace: BackPlan["pace"]): number {
  const { form } = step;
  const weeks = pace === "usual" ? form?.weeks : (form?.weeksMin ?? form?.weeks);
  return lengthNow(step) ?? Math.max(1, (weeks ?? 0) * 7 - preparationOf(step));
}

function placedOf(step: BackStep, last: number, profile: Profile, pace: BackPlan["pace"]): Latest {
  const length = lengthOf(step, pace);
  const to = outsideHolidays(last, length, profile);
  const from = to - length + 1;
  const inviteBy = from - profile.twice.minInviteDays;
  const prepareFrom = Math.min(inviteBy, from - preparationOf(step));
  return { id: step.id, prepareFrom: dayOf(prepareFrom), inviteBy: dayOf(inviteBy), from: dayOf(from), to: dayOf(to) };
}

/** The latest last day up to this one on which no holiday swallows the step. */
function outsideHolidays(last: number, length: number, profile: Profile): number {
  const holidays = holidayDays(profile);
  let to = last;
  while (isSwallowed(to - length + 1, to, holidays, profile)) {
    const touched = holidays.filter(([first, end]) => first <= to && end >= to - length + 1);
    to = Math.max(...touched.map(([first]) => first)) - 1;
  }
  return to;
}

/** People hear what became of their input within the weeks after the decision. */
function toldOf(step: BackStep, decision: number, report: number, profile: Profile, pace: BackPlan["pace"]): Latest {
  const to = decision + 7 * report;
  const from = Math.max(decision, to - lengthOf(step, pace) + 1);
  const inviteBy = from - profile.twice.minInviteDays;
  return {
    id: step.id,
    prepareFrom: dayOf(Math.min(inviteBy, from - preparationOf(step))),
    inviteBy: dayOf(inviteBy),
    from: dayOf(from),
    to: dayOf(to),
    after: true,
  };
}
