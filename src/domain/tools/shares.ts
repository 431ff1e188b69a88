import type { Prepared } from "./asked.ts";
import { goalIds, needIds, type Filter } from "./ids.ts";
import { bestGrade, goalsOf, has, isOnlineOnly, type Method } from "./method.ts";
import type { ToolsProfile } from "./profile.ts";

/** Warnings on a card, in the order in which they are shown. */
export const notes = [
  "weak-for-group",
  "less-influence-than-promised",
  "watch-tension",
  "tight-budget",
  "only-if-it-exists",
  "tight-time",
  "repeat",
  "too-few-people",
  "not-alone-online",
  "only-for-group",
  "part-of-a-meeting",
] as const;
export type Note = (typeof notes)[number];

/** How far a form meets one criterion, from 0 to 1; undefined when the form does not say. */
type Share = (method: Method, asked: Prepared, profile: ToolsProfile) => number | undefined;

/** The mean without a list in between: this runs for every form at every answer. */
function meanOf<T>(values: readonly T[], of: (value: T) => number): number {
  let sum = 0;
  for (const value of values) sum += of(value);
  return sum / values.length;
}

const goals: Share = ({ goals: own }, asked, { goalOther, goalBest }) => {
  let best = 0;
  const mean = meanOf(asked.goals, (goal) => {
    const share = own.main.includes(goal) ? 1 : own.other?.includes(goal) ? goalOther : 0;
    best = Math.max(best, share);
    return share;
  });
  return goalBest * best + (1 - goalBest) * mean;
};

const situations: Share = ({ situations: own, topic }, { kinds }, { situationOften, situationGeneral }) => {
  const grade = bestGrade(own, kinds);
  if (grade > 0) return grade === 2 ? 1 : situationOften;
  return topic === undefined ? situationGeneral : 0;
};

const audiences: Share = ({ bestFor, weakFor }, asked, { audienceWell, audienceNeutral }) =>
  meanOf(asked.audiences, (group) => {
    const grade = bestFor?.[group];
    if (grade !== undefined) return grade === 2 ? 1 : audienceWell;
    return weakFor?.includes(group) ? 0 : audienceNeutral;
  });

const rungs: Share = ({ levels, rungs: own }, asked, { rungTooLow, rungFarTooLow }) => {
  if (own?.min === 1 && own.max === 6) return 1;
  if (levels?.some((level) => asked.rungs.includes(level))) return 1;
  if (!levels?.length || !own) return undefined;
  return own.max < (asked.lowestRung ?? 0) - 1 ? rungFarTooLow : rungTooLow;
};

const phases: Share = ({ phases: own }, asked) => (own?.length ? (own.some((phase) => asked.phases.includes(phase)) ? 1 : 0) : undefined);

const scale: Share = ({ scale: own }, asked, { scalePosition, scaleSibling, scaleOneOff }) => {
  if (!own?.length) return undefined;
  if (asked.scale !== undefined && own.includes(asked.scale)) return 1;
  const positions: Readonly<Record<string, number>> = scalePosition;
  const at = positions[asked.scale ?? ""] ?? Number.NaN;
  let steps = Number.POSITIVE_INFINITY;
  for (const one of own) steps = Math.min(steps, Math.abs((positions[one] ?? Number.NaN) - at));
  return steps === 0 ? scaleSibling : steps === 1 ? scaleOneOff : 0;
};

/** The tension a form can carry: 1 calm, 2 differing interests, 3 fixed camps. */
export const tensionOf = ({ tension }: Method): number | undefined =>
  tension === undefined ? undefined : tension === "calm" ? 1 : tension === "differing" ? 2 : 3;

const tension: Share = (method, asked, { tensionPlain }) => {
  const own = tensionOf(method);
  const at = asked.tension ?? 1;
  if (own === undefined) return undefined;
  if (own < at) return 0;
  if (at < 3) return 1;
  return goalsOf(method).includes(goalIds.resolveConflict) || has(method, needIds.conflictProof) ? 1 : tensionPlain;
};

const budget: Share = ({ cost }, asked, { costFrom, budgetTight }) =>
  cost === undefined ? undefined : (asked.budget ?? 0) < costFrom[cost] ? budgetTight : 1;

const time: Share = ({ weeks }, asked, { timeTight }) => (weeks === undefined ? undefined : weeks > (asked.weeks ?? 0) ? timeTight : 1);

const people: Share = ({ participants }, { atOnce, groupSize }, { tooFew, tooMany, tooManyExtreme, extremeTimes }) => {
  const { min, max } = participants ?? { min: 1, max: null };
  const together =
    atOnce === undefined || (atOnce >= min && (max === null || atOnce <= max))
      ? 1
      : atOnce < min
        ? tooFew
        : atOnce > extremeTimes * (max ?? atOnce)
          ? tooManyExtreme
          : tooMany;
  return Math.min(together, groupSize !== undefined && groupSize < min ? tooFew : 1);
};

const effort: Share = ({ effort: own }, asked, { effortOneUp }) => {
  if (own === undefined) return undefined;
  const heavier = own - (asked.effort ?? 1);
  return heavier <= 0 ? 1 : heavier === 1 ? effortOneUp : 0;
};

const needs: Share = (method, asked) => meanOf(asked.needs, (need) => (has(method, need) ? 1 : 0));

const form: Share = (method, asked, { formRole, role, roleInMeeting, onlyForUnasked, practice }) => {
  const { role: own } = method;
  const fits =
    isForNobodyAsked(method, asked) !== undefined
      ? onlyForUnasked
      : asked.oneMeeting && (own === "part" || own === "support")
        ? roleInMeeting[own]
        : role[own];
  return formRole * fits + (1 - formRole) * practice[method.practice];
};

/** The groups a form exists for, when no group is asked. */
const isForNobodyAsked = ({ onlyFor }: Method, { audiences: asked }: Prepared): readonly string[] | undefined =>
  onlyFor?.length && asked.length === 0 ? onlyFor : undefined;

export const shares: Readonly<Record<Filter, Share>> = {
  goals,
  situations,
  audiences,
  rungs,
  phases,
  scale,
  tension,
  budget,
  time,
  people,
  effort,
  needs,
  form,
};

/** Whether the form says anything about a criterion; what is unknown never excludes. */
export function isKnown(filter: Filter, method: Method, asked: Prepared, profile: ToolsProfile): boolean {
  if (filter === "audiences") return Object.keys(method.bestFor ?? {}).length > 0 || (method.weakFor?.length ?? 0) > 0;
  if (filter === "situations") return Object.keys(method.situations ?? {}).length > 0;
  return shares[filter](method, asked, profile) !== undefined;
}

/** What somebody who chooses this form must watch, in the order of `notes`. */
export function notesOf(method: Method, asked: Prepared, { costFrom }: ToolsProfile): readonly Note[] {
  const { participants, rungs: own, cost, weeks, role } = method;
  const { atOnce, groupSize } = asked;
  const few = participants?.min ?? 1;
  const many = participants?.max ?? Number.POSITIVE_INFINITY;
  const late = asked.weeks !== undefined && weeks !== undefined && weeks > asked.weeks;
  const holds: Readonly<Record<Note, boolean>> = {
    "weak-for-group": asked.audiences.some((group) => method.weakFor?.includes(group)),
    "less-influence-than-promised": own !== undefined && asked.lowestRung !== undefined && own.max < asked.lowestRung,
    "watch-tension": asked.tension !== undefined && (tensionOf(method) ?? 3) < asked.tension,
    "tight-budget": asked.budget !== undefined && cost !== undefined && asked.budget < costFrom[cost],
    "only-if-it-exists": late && role === "standing",
    "tight-time": late && role !== "standing",
    repeat: atOnce !== undefined && atOnce > many,
    "too-few-people": Math.min(atOnce ?? few, groupSize ?? few) < few,
    "not-alone-online": asked.needs.includes(needIds.offline) && isOnlineOnly(method),
    "only-for-group": isForNobodyAsked(method, asked) !== undefined,
    "part-of-a-meeting": (role === "part" || role === "support") && !asked.oneMeeting,
  };
  return notes.filter((note) => holds[note]);
}
