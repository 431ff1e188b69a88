import ladder from "../../../content/ladder.yaml";
import { rungIds } from "../../domain/ids.ts";
import type { Range } from "../../domain/advice.ts";
import type { Profile } from "../../domain/profile.ts";
import type { OptionId } from "../../engine/types.ts";
import type { Words } from "../../i18n/types.ts";

/** Number of a rung, 1 to 6; 0 for what is none. */
export const rungNumber = (id: OptionId | undefined): number => rungIds.findIndex((one) => one === id) + 1;

/** Name and promises of a rung: the municipality's own, and ours in the language of the words where it kept them. */
export function rungWords(
  { known: { profile }, words }: { readonly known: { readonly profile: Profile }; readonly words: Words },
  id: OptionId,
) {
  const rung = rungIds.find((one) => one === id) ?? "inform";
  const own = profile.rungs[rung];
  const ours = ladder[rung][words.lang];
  return {
    name: own.name === ladder[rung].nl.name ? ours.name : own.name,
    promise: own.promise ?? ours.promise,
    promiseResidents: own.promise ?? ours.promiseResidents,
  };
}

/** "raadplegen", or "raadplegen of adviseren" while it is open between two. */
export function rungRange(words: Words, known: { readonly profile: Profile }, { low, high }: Range): string {
  const names = rungIds.slice(low - 1, high).map((id) => rungWords({ known, words }, id).name);
  return names.length > 2
    ? words.t("words.rungs.between", { low: names[0] ?? "", high: names.at(-1) ?? "" })
    : names.join(` ${words.t("words.rungs.or")} `);
}
