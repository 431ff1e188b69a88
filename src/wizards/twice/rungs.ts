import { rungIds } from "../../domain/ids.ts";
import type { Range } from "../../domain/advice.ts";
import type { Profile } from "../../domain/profile.ts";
import type { OptionId } from "../../engine/types.ts";
import type { Words } from "../../i18n/types.ts";
import { promiseOf, residentsPromiseOf, rungName } from "../shared/rungNames.ts";

/** Number of a rung, 1 to 6; 0 for what is none. */
export const rungNumber = (id: OptionId | undefined): number => rungIds.findIndex((one) => one === id) + 1;

/** Name and promises of a rung: the municipality's own, and ours in the language of the words where it kept them. */
export function rungWords(
  { known: { profile }, words }: { readonly known: { readonly profile: Profile }; readonly words: Words },
  id: OptionId,
) {
  const rung = rungNumber(id);
  return {
    name: rungName(words, rung, profile),
    promise: promiseOf(words, rung, profile),
    promiseResidents: residentsPromiseOf(words, rung, profile),
  };
}

/** "raadplegen", or "raadplegen of adviseren" while it is open between two. */
export function rungRange(words: Words, known: { readonly profile: Profile }, { low, high }: Range): string {
  const names = Array.from({ length: high - low + 1 }, (_, at) => rungName(words, low + at, known.profile));
  return names.length > 2
    ? words.t("words.rungs.between", { low: names[0] ?? "", high: names.at(-1) ?? "" })
    : names.join(` ${words.t("words.rungs.or")} `);
}
