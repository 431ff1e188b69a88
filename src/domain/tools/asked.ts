import type { Answer, Answers } from "../../engine/types.ts";
import { rungIds } from "../ids.ts";
import { askedFilters, goalIds, impliedIds, places, tensions, type AskedFilter, type Filter, type Place } from "./ids.ts";
import type { ToolsProfile } from "./profile.ts";

/** The answers as the rule reads them. Lists are sorted and without doubles, so that the order of clicks never matters. */
export interface Asked {
  readonly goals: readonly string[];
  readonly rungs: readonly number[];
  readonly situations: readonly string[];
  readonly audiences: readonly string[];
  readonly scale: string | undefined;
  /** 1 calm, 2 differing interests, 3 fixed camps. */
  readonly tension: number | undefined;
  readonly weeks: number | undefined;
  readonly budget: number | undefined;
  readonly phases: readonly string[];
  readonly atOnce: number | undefined;
  readonly groupSize: number | undefined;
  readonly effort: number | undefined;
  readonly needs: readonly string[];
  readonly place: Place | undefined;
  readonly must: readonly AskedFilter[];
}

const listOf = (answer: Answer | undefined): readonly string[] => (answer?.kind === "multi" ? [...new Set(answer.options)].toSorted() : []);
const optionOf = (answer: Answer | undefined): string | undefined => (answer?.kind === "single" ? answer.option : undefined);
const numberOf = (answer: Answer | undefined): number | undefined =>
  answer?.kind === "number" || answer?.kind === "scale" ? answer.value : undefined;

/** Reads the answers of a step. `unsure` and an empty list count as not answered. */
export function askedOf(answers: Answers): Asked {
  const place = optionOf(answers["place"]);
  const tension = tensions.findIndex((one) => one === optionOf(answers["tension"]));
  const must = listOf(answers["must"]);
  return {
    goals: listOf(answers["goals"]),
    rungs: listOf(answers["rungs"])
      .map((rung) => 1 + rungIds.findIndex((one) => one === rung))
      .toSorted((a, b) => a - b),
    situations: listOf(answers["situations"]),
    audiences: listOf(answers["audiences"]),
    scale: optionOf(answers["scale"]),
    tension: tension < 0 ? undefined : tension + 1,
    weeks: numberOf(answers["weeks"]),
    budget: numberOf(answers["budget"]),
    phases: listOf(answers["phases"]),
    atOnce: numberOf(answers["atOnce"]),
    groupSize: numberOf(answers["groupSize"]),
    effort: numberOf(answers["effort"]),
    needs: listOf(answers["needs"]),
    place: places.find((one) => one === place),
    must: askedFilters.filter((filter) => must.includes(filter)),
  };
}

/** The asked things with what follows from them before any form is looked at. */
export interface Prepared extends Asked {
  /** Kinds of case that nobody asked but that count as well. */
  readonly implied: readonly string[];
  /** Asked and implied kinds of case. */
  readonly kinds: readonly string[];
  /** The step is one meeting, in which exercises count as full forms. */
  readonly oneMeeting: boolean;
  readonly lowestRung: number | undefined;
  readonly highestRung: number | undefined;
  /** Weight of every criterion that counts, in the order of the points. */
  readonly weights: readonly (readonly [filter: Filter, weight: number])[];
  readonly totalWeight: number;
}

export function preparedOf(asked: Asked, profile: ToolsProfile): Prepared {
  const implied = impliedKinds(asked, profile).filter((kind) => !asked.situations.includes(kind));
  const kinds = [...asked.situations, ...implied].toSorted();
  const weights = weightsOf(asked, kinds, profile);
  const atOnce = asked.atOnce !== undefined;
  return {
    ...asked,
    implied,
    kinds,
    oneMeeting: kinds.includes(impliedIds.quick) || (atOnce && asked.weeks !== undefined && asked.weeks <= profile.meetingWeeks),
    lowestRung: asked.rungs[0],
    highestRung: asked.rungs.at(-1),
    weights,
    totalWeight: weights.reduce((sum, [, weight]) => sum + weight, 0),
  };
}

function impliedKinds({ goals, rungs, weeks, atOnce }: Asked, profile: ToolsProfile): readonly string[] {
  const explaining: readonly string[] = [goalIds.inform, goalIds.reportBack, goalIds.exploreInterests];
  return [
    ...(goals.includes(goalIds.resolveConflict) ? [impliedIds.conflict] : []),
    ...(goals.includes(goalIds.evaluate) || goals.includes(goalIds.reportBack) ? [impliedIds.lookBack] : []),
    ...(goals.length > 0 && rungs.includes(1) && goals.every((goal) => explaining.includes(goal)) ? [impliedIds.works] : []),
    ...(atOnce !== undefined && weeks !== undefined && weeks <= profile.hasteWeeks ? [impliedIds.quick] : []),
  ];
}

function weightsOf(asked: Asked, kinds: readonly string[], { weights, needsMost }: ToolsProfile): Prepared["weights"] {
  const counts: Readonly<Record<Filter, boolean>> = {
    goals: asked.goals.length > 0,
    situations: kinds.length > 0,
    audiences: asked.audiences.length > 0,
    rungs: asked.rungs.length > 0,
    phases: asked.phases.length > 0,
    scale: asked.scale !== undefined,
    tension: asked.tension !== undefined,
    budget: asked.budget !== undefined,
    time: asked.weeks !== undefined,
    people: asked.atOnce !== undefined || asked.groupSize !== undefined,
    effort: asked.effort !== undefined,
    needs: asked.needs.length > 0,
    form: true,
  };
  const needs = Math.min(weights.needs * asked.needs.length, needsMost);
  return (Object.keys(counts) as Filter[])
    .filter((filter) => counts[filter])
    .map((filter) => [filter, filter === "needs" ? needs : weights[filter]]);
}
