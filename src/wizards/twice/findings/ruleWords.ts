import type { Profile } from "../../../domain/profile.ts";
import type { RuleId } from "../../../engine/types.ts";
import type { Values, Words } from "../../../i18n/types.ts";

/** What a rule says, with the numbers of the profile filled in; on a screen and in the document the same. */
export const ruleWords = (
  { words, known: { profile } }: { readonly words: Words; readonly known: { readonly profile: Profile } },
  rule: RuleId,
  part: "sentence" | "do" | "why",
): string => words.t(`rules.${rule}.${part}`, numbersOf(profile));
const numbersOf = ({ twice }: Profile): Values =>
  Object.fromEntries(Object.entries(twice).flatMap(([id, value]) => (typeof value === "number" ? [[id, value]] : [])));
