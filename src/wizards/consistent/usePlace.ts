import { useEffect, useMemo, useState } from "react";
import type { Answers, StepId } from "../../engine/types.ts";
import type { Place } from "../../flow/place.ts";
import type * as Machine from "./machine.ts";
import { questionnaire } from "./questionnaire.ts";

type PlaceIn = typeof Machine.placeIn;
let loaded: PlaceIn | undefined;

/** The statechart comes after the first question is on the screen: where a case without answers stands needs no working out. */
export async function placing(): Promise<PlaceIn> {
  return (loaded ??= (await import("./machine.ts")).placeIn);
}

/** The place for these answers; `undefined` while a case with answers waits for the statechart. */
export function usePlace(answers: Answers, wanted: StepId | undefined): Place | undefined {
  const [placeIn, setPlaceIn] = useState(() => loaded);
  useEffect(() => {
    if (!placeIn) void placing().then((found) => setPlaceIn(() => found));
  }, [placeIn]);
  return useMemo(() => {
    if (placeIn) return placeIn(answers, wanted);
    const first = questionnaire.flow.steps[0]?.id ?? "";
    return Object.keys(answers).length === 0 ? { step: first, next: undefined, back: undefined, furthest: first } : undefined;
  }, [placeIn, answers, wanted]);
}
