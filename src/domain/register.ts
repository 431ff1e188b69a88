import type { OptionId } from "../engine/types.ts";
import { sliders, type Setting, type Slider } from "./ids.ts";

/** One earlier advice, as like cases are compared: no notes, no explanations, no texts of answers. */
export interface RegisterEntry {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly caseKind: OptionId | null;
  readonly sliders: Readonly<Record<Slider, number>>;
  readonly room: OptionId;
  readonly floor: number;
  readonly ceiling: number;
  readonly weightClass: number;
  readonly rung: number;
  readonly proposed: Readonly<Record<Setting, number>>;
  readonly chosen: Readonly<Record<Setting, number>>;
  /** The reason id of every setting that needed one; null while it was not given. */
  readonly reasons: Readonly<Partial<Record<Setting, OptionId | null>>>;
  /** Moment of the last receipt. */
  readonly on: string;
  readonly rule: string;
  readonly profile: string;
}

export interface Alike {
  readonly entry: RegisterEntry;
  /** Sum of the four absolute differences, 0 to 16. */
  readonly difference: number;
  readonly differing: readonly { readonly slider: Slider; readonly here: number; readonly there: number }[];
}
/** The case that is compared. */
export type Compared = Pick<RegisterEntry, "id" | "caseKind" | "sliders" | "room">;

/** The most alike first: difference, same kind of case, same room, newest, id. The case itself is left out. */
export function alikeOf(here: Compared, entries: readonly RegisterEntry[]): readonly Alike[] {
  const differs = (same: boolean) => (same ? 0 : 1);
  return entries
    .filter((entry) => entry.id !== here.id)
    .map((entry): Alike => {
      const differing = sliders
        .map((slider) => ({ slider, here: here.sliders[slider], there: entry.sliders[slider] }))
        .filter((pair) => pair.here !== pair.there);
      return { entry, differing, difference: differing.reduce((sum, pair) => sum + Math.abs(pair.here - pair.there), 0) };
    })
    .toSorted(
      (a, b) =>
        a.difference - b.difference ||
        differs(a.entry.caseKind === here.caseKind) - differs(b.entry.caseKind === here.caseKind) ||
        differs(a.entry.room === here.room) - differs(b.entry.room === here.room) ||
        compare(b.entry.on, a.entry.on) ||
        compare(a.entry.id, b.entry.id),
    );
}
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** How others placed one slider: entries per position 1..5, and the titles of those of the same kind. */
export function placedOn(slider: Slider, entries: readonly RegisterEntry[], caseKind: OptionId | null) {
  return [1, 2, 3, 4, 5].map((position) => {
    const here = entries.filter((entry) => entry.sliders[slider] === position);
    return { position, count: here.length, titles: here.filter((entry) => entry.caseKind === caseKind).map((entry) => entry.title) };
  });
}

export interface YearPicture {
  readonly year: number;
  readonly cases: number;
  /** Counts per weight class 1..4 and per chosen rung 1..6. */
  readonly perWeight: readonly number[];
  readonly perRung: readonly number[];
  /** Cases with a setting that needed a reason; a free step is no deviation. */
  readonly deviating: number;
  readonly share: number;
}

/** One picture per year of the last receipt, the newest year first. */
export function yearPictures(entries: readonly RegisterEntry[]): readonly YearPicture[] {
  const years = [...new Set(entries.map((entry) => Number(entry.on.slice(0, 4))))].toSorted((a, b) => b - a);
  return years.map((year) => {
    const own = entries.filter((entry) => Number(entry.on.slice(0, 4)) === year);
    const deviating = own.filter((entry) => Object.keys(entry.reasons).length > 0).length;
    return {
      year,
      cases: own.length,
      perWeight: [1, 2, 3, 4].map((weight) => own.filter((entry) => entry.weightClass === weight).length),
      perRung: [1, 2, 3, 4, 5, 6].map((rung) => own.filter((entry) => entry.chosen.influence === rung).length),
      deviating,
      share: own.length === 0 ? 0 : deviating / own.length,
    };
  });
}
