import { machineOf, type FlowMachine } from "../../flow/machine.ts";
import { placeOf, type Place } from "../../flow/place.ts";
import type { Answers, StepId, TrackId } from "../../engine/types.ts";
import { definition, factsOf, type Known } from "./definition.ts";

const made = new Map<TrackId, FlowMachine>();

/** The statechart of a route of Twice. `known` may not differ between calls. */
export function machineFor(track: TrackId, known: Known): FlowMachine {
  const before = made.get(track);
  if (before) return before;
  const steps = definition.flow.tracks.find(({ id }) => id === track)?.steps;
  const machine = machineOf(definition, { factsOf: (seen) => factsOf(seen, known), ...(steps ? { steps } : {}) });
  made.set(track, machine);
  return machine;
}

/** Where someone with these answers is on a route of Twice; see `placeOf`. */
export const placeIn = (answers: Answers, known: Known, track: TrackId, wanted?: StepId): Place =>
  placeOf(machineFor(track, known), answers, wanted);
