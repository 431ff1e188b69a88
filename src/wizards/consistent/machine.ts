import { machineOf } from "../../flow/machine.ts";
import { placeOf, type Place } from "../../flow/place.ts";
import type { Answers, StepId } from "../../engine/types.ts";
import { questionnaire } from "./questionnaire.ts";

/** The statechart of Consistent. */
export const machine = machineOf(questionnaire);

/** Where someone with these answers is in Consistent; see `placeOf`. */
export const placeIn = (answers: Answers, wanted?: StepId): Place => placeOf(machine, answers, wanted);
