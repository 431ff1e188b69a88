import type { RuleId } from "../../../engine/types.ts";
import type { Words } from "../../../i18n/types.ts";
import { known } from "../useAssessment.ts";

const numbers = Object.fromEntries(
  Object.entries(known.profile.twice).filter((entry): entry is [string, number] => typeof entry[1] === "number"),
);

/** What a rule says, with the numbers of the profile filled in. */
export const ruleWords = (words: Words, rule: RuleId, part: "sentence" | "do" | "why"): string => words.t(`rules.${rule}.${part}`, numbers);
