import { hashOf } from "../../dossier/hash.ts";
import { isGiven } from "../../engine/answers.ts";
import { findingsOf } from "../../engine/findings.ts";
import { routeOf } from "../../engine/route.ts";
import type { Accepted, Answers, Finding, QuestionId, Route, RuleId, StepId, TrackId } from "../../engine/types.ts";
import { definition, factsOf, type Known } from "./definition.ts";

export interface FindingsOptions {
  /** The route that somebody chose; the full one when left out. */
  readonly track?: TrackId;
  /** Findings that were accepted with a reason. One counts only while its facts are those it was given for. */
  readonly accepted?: Readonly<Record<RuleId, Accepted>>;
}
/** Everything that follows from the answers; recomputed, never stored as truth. */
export interface Assessment {
  /** What is shown on the chosen route and what of it is open. Its answers are all that count, also those given on another route. */
  readonly route: Route;
  /** Every rule as it was judged, in the order of the rules. */
  readonly judged: readonly Finding[];
  /** The rules that certainly hold, accepted ones included. */
  readonly findings: readonly Finding[];
}

/** Judges all rules. A question outside the chosen route counts as hidden as long as it has no answer. */
export function assess(answers: Answers, known: Known, { track, accepted = {} }: FindingsOptions = {}): Assessment {
  const whole = routeOf(definition, answers, { factsOf: (seen) => factsOf(seen, known) });
  const steps = stepsOf(track);
  const asked = new Set(definition.flow.steps.filter(({ id }) => steps.includes(id)).flatMap((step) => withFields(step.questions)));
  const shown = new Set(whole.shown.filter((id) => asked.has(id) || isGiven(answers[id])));
  // What another wizard asks counts as far as it is answered there.
  const isShown = (id: QuestionId) => (definition.flow.reads.includes(id) ? isGiven(answers[id]) : shown.has(id));
  const judged = findingsOf(definition.rules, factsOf(whole.answers, known, isShown), accepted, hashOf);
  const onRoute = (id: QuestionId) => asked.has(id);
  return {
    route: {
      steps: whole.steps.filter((id) => steps.includes(id)),
      answers: whole.answers,
      shown: whole.shown.filter(onRoute),
      open: whole.open.filter(onRoute),
    },
    judged,
    findings: judged.filter(({ judged: { truth } }) => truth === "yes"),
  };
}

const stepsOf = (track: TrackId | undefined): readonly StepId[] =>
  definition.flow.tracks.find(({ id }) => id === track)?.steps ?? definition.flow.steps.map(({ id }) => id);

const withFields = (ids: readonly QuestionId[]): readonly QuestionId[] =>
  ids.flatMap((id) => [id, ...(definition.questions[id]?.with ?? []).map((field) => field.id)]);
