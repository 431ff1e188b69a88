import ladder from "../../../content/ladder.yaml";
import { rungIds } from "../../domain/ids.ts";
import type { Profile } from "../../domain/profile.ts";
import type { Words } from "../../i18n/types.ts";

const idOf = (rung: number) => rungIds[rung - 1] ?? "inform";

/** The name that a municipality gives a rung, 1 to 6; ours in the language of the words where it kept that. */
export function rungName({ lang }: Words, rung: number, profile: Profile): string {
  const id = idOf(rung);
  const own = profile.rungs[id].name;
  return own === ladder[id].nl.name ? ladder[id][lang].name : own;
}

/** What is promised at a rung: the municipality's own words, else ours. */
export const promiseOf = ({ lang }: Words, rung: number, profile: Profile): string =>
  profile.rungs[idOf(rung)].promise ?? ladder[idOf(rung)][lang].promise;

/** The same as residents read it. */
export const residentsPromiseOf = ({ lang }: Words, rung: number, profile: Profile): string =>
  profile.rungs[idOf(rung)].promise ?? ladder[idOf(rung)][lang].promiseResidents;
