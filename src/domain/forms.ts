/** What a rule wants to know about a form of the catalogue. */
export interface FormFacts {
  /** Where it can take place; empty when nobody wrote that down. */
  readonly setting: readonly string[];
  /** The highest rung it can make true, 1..6. */
  readonly rungsMax: number | undefined;
  /** People at one time; undefined when there is no upper limit. */
  readonly participantsMax: number | undefined;
}
/** The facts of a form by its id; undefined for an id that is not in the catalogue. */
export type FormFactsOf = (id: string) => FormFacts | undefined;
