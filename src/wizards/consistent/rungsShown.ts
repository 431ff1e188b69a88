import { rungIds } from "../../domain/ids.ts";
import type { Advice } from "../../domain/advice.ts";
import type { Profile } from "../../domain/profile.ts";
import type { LadderRung } from "../../report/model.ts";
import { rungName } from "../shared/rungNames.ts";
import type { WordsOf } from "./words.ts";

/** The ladder with what is advised, possible and outside the limits; every note is in words. */
export function ladderOf(words: WordsOf, { rung, floor, ceiling }: Advice, profile: Profile): readonly LadderRung[] {
  return rungIds.map((_, at): LadderRung => {
    const number = at + 1;
    const isAdvised = number >= rung.low && number <= rung.high;
    const isAbove = number > ceiling.high;
    const isBelow = number < floor.low;
    const marks = [
      ...(isAdvised ? [words.t(rung.low === rung.high ? "words.ladder.advice" : "words.ladder.maybe")] : []),
      ...(number === floor.low && floor.low === floor.high ? [words.t("words.ladder.floor")] : []),
      ...(number === ceiling.low && ceiling.low === ceiling.high ? [words.t("words.ladder.ceiling")] : []),
      ...(!isAdvised && isAbove ? [words.t("words.ladder.above")] : []),
      ...(!isAdvised && isBelow && !isAbove ? [words.t("words.ladder.below")] : []),
    ];
    return {
      number,
      name: rungName(words, number, profile),
      state: isAdvised ? "advice" : isAbove || isBelow ? "outside" : "possible",
      ...(marks.length > 0 ? { note: marks.join(words.t("words.ladder.and")) } : {}),
    };
  });
}
