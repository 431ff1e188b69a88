import type { Subject } from "../subject.ts";

/** Where something is wrong. */
export interface Place {
  /** From 1. */
  readonly page?: number;
  readonly object?: number;
  /** In the structure, such as `Document/Table[2]/TR[1]`. */
  readonly path?: string;
}
export interface Fault extends Place {
  /** What is found there, when the rule alone does not say it. */
  readonly found?: string;
}
export interface Outcome {
  /** How many things were looked at; none when the rule is about something that the file does not have. */
  readonly checked: number;
  readonly faults: readonly Fault[];
}
export interface Rule {
  /** The clause and test as veraPDF numbers them (with `A-` for those of PDF/A-2), or `own-` and a name. */
  readonly id: string;
  /** The rule asks more than the standard does at this place. Rules of our own have no standard. */
  readonly stricter?: true;
  /** What the file must be, in one sentence. */
  readonly asks: string;
  readonly check: (subject: Subject) => Outcome;
}

/** Looks at things one by one. `wrong` says whether one is wrong, or what is found instead. */
export function each<T>(things: Iterable<T>, wrong: (thing: T) => boolean | string | undefined, at: (thing: T) => Place): Outcome {
  const faults: Fault[] = [];
  let checked = 0;
  for (const thing of things) {
    checked++;
    const found = wrong(thing);
    if (found === true) faults.push(at(thing));
    else if (typeof found === "string") faults.push({ ...at(thing), found: shortened(found) });
  }
  return { checked, faults };
}

const longest = 160;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** Looks at one thing of the whole file. */
export const once = (wrong: boolean | string | undefined, place: Place = {}): Outcome =>
  each(
    [place],
    () => wrong,
    (one) => one,
  );

export const nothing: Outcome = { checked: 0, faults: [] };
