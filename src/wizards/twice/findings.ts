import { hashOf } from "../../dossier/hash.ts";
import { isGiven } from "../../engine/answers.ts";
import { findingsOf, groundsOf } from "../../engine/findings.ts";
import { routeFrom, shownSteps, type ShownStep } from "../../engine/route.ts";
import type { Accepted, Answers, Finding, QuestionId, Route, RuleId, StepId, TrackId } from "../../engine/types.ts";
import { askedIn } from "./asked.ts";
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
  /** The steps of the chosen route with everything that is asked on each. */
  readonly steps: readonly ShownStep[];
  /** Every step that is shown, also those of the full route only: each may be opened. */
  readonly shown: readonly StepId[];
  /** Every rule as it was judged, in the order of the rules. */
  readonly judged: readonly Finding[];
  /** The rules that certainly hold, accepted ones included. */
  readonly findings: readonly Finding[];
  /** What to keep as `facts` when a finding is accepted. */
  readonly groundsOf: (finding: Finding) => string;
}

/** Judges all rules. A question outside the chosen route counts as hidden as long as it has no answer. */
export function assess(answers: Answers, known: Known, { track, accepted = {} }: FindingsOptions = {}): Assessment {
  const everyStep = shownSteps(definition, answers, { factsOf: (seen) => factsOf(seen, known) });
  const all = routeFrom(definition, everyStep, answers);
  const { steps, asked } = tracks.get(track ?? "") ?? whole;
  const shown = new Set(all.shown.filter((id) => asked.has(id) || isGiven(answers[id])));
  // What another wizard asks counts as far as it is answered there.
  const isShown = (id: QuestionId) => (definition.flow.reads.includes(id) ? isGiven(answers[id]) : shown.has(id));
  const facts = factsOf(all.answers, known, isShown);
  const judged = findingsOf(definition.rules, facts, accepted, hashOf);
  const onRoute = (id: QuestionId) => asked.has(id);
  return {
    route: {
      steps: all.steps.filter((id) => steps.has(id)),
      answers: all.answers,
      shown: all.shown.filter(onRoute),
      open: all.open.filter(onRoute),
    },
    steps: everyStep.filter(({ id }) => steps.has(id)),
    shown: all.steps,
    judged,
    findings: judged.filter(({ judged: { truth } }) => truth === "yes"),
    groundsOf: (finding) => groundsOf(finding, facts, hashOf),
  };
}

/** What has to be solved or accepted first: while one of these stands, the framework is a draft. */
export const openStops = ({ findings }: Pick<Assessment, "findings">): readonly Finding[] =>
  findings.filter(({ weight, accepted }) => weight === "stop" && !accepted);

/** The steps of a route, with everything they can ask. */
interface Track {
  readonly steps: ReadonlySet<StepId>;
  readonly asked: ReadonlySet<QuestionId>;
}
const trackOf = (steps: readonly StepId[]): Track => ({
  steps: new Set(steps),
  asked: new Set(steps.flatMap(askedIn)),
});

const whole = trackOf(definition.flow.steps.map(({ id }) => id));
const tracks: ReadonlyMap<TrackId, Track> = new Map(definition.flow.tracks.map(({ id, steps }) => [id, trackOf(steps)]));
