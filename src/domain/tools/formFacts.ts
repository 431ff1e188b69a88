import type { Place } from "./ids.ts";

/** What the rules of a framework read of a form. What is left out is unknown. */
export interface FormFacts {
  readonly setting?: readonly Place[];
  /** The highest promise that the form can keep, as a rung from 1 to 6. */
  readonly rungsMax?: number;
  /** How many people fit at one time; null is no upper bound. */
  readonly participantsMax?: number | null;
}

/** Looks a form up by its id; undefined for a form that the catalogue does not have. */
export const formFactsOf =
  (facts: Readonly<Record<string, FormFacts>>) =>
  (id: string): FormFacts | undefined =>
    Object.hasOwn(facts, id) ? facts[id] : undefined;
