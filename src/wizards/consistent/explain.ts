import { isSettled, type Advice, type Range } from "../../domain/advice.ts";
import { optionOf } from "../../domain/bounds.ts";
import { sliders, type Slider } from "../../domain/ids.ts";
import type { Profile } from "../../domain/profile.ts";
import type { Answers } from "../../engine/types.ts";
import type { Inline } from "../../i18n/types.ts";
import { labelOf, shortOf } from "../shared/answerWords.ts";
import { rungName } from "../shared/rungNames.ts";
import { rangeInWords, roomSentence, weightName } from "./sentences.ts";
import type { WordsOf } from "./words.ts";

/** A small sum in words: "3 ingrijpendheid + 2 afhankelijkheid = 5 invloed". An open answer is a question mark. */
export interface SumInWords {
  readonly terms: readonly { readonly value: string; readonly label: string }[];
  readonly total: { readonly value: string; readonly label: string };
}

const influenceParts: readonly Slider[] = ["impact", "dependence"];

export const weightSumOf = (words: WordsOf, advice: Advice, answers: Answers): SumInWords =>
  sumOf(words, sliders, advice.weightSum, words.t("words.sum.weight"), answers);
export const influenceSumOf = (words: WordsOf, advice: Advice, answers: Answers): SumInWords =>
  sumOf(words, influenceParts, advice.influenceSum, words.t("words.sum.influence"), answers);

function sumOf(words: WordsOf, ids: readonly Slider[], total: Range, label: string, answers: Answers): SumInWords {
  const terms = ids.map((id) => {
    const answer = answers[id];
    return { value: answer?.kind === "scale" ? String(answer.value) : "?", label: shortOf(words, id).toLowerCase() };
  });
  return { terms, total: { value: numbers(words, total), label } };
}
const numbers = (words: WordsOf, { low, high }: Range) => (low === high ? String(low) : words.t("words.sum.range", { low, high }));

/** From which to which sum a class goes; `bands` hold the last sum of every class but the highest. */
function bandOf(sum: number, bands: readonly number[], least: number, most: number) {
  const at = bands.filter((upTo) => sum > upTo).length;
  return { at: at + 1, from: at === 0 ? least : (bands[at - 1] ?? 0) + 1, to: bands[at] ?? most };
}
const bandWords = (words: WordsOf, { from, to }: { readonly from: number; readonly to: number }) =>
  from === to ? String(from) : words.t("words.sum.fromTo", { from, to });

/** How the sum gives the weight class, and what raised it. */
export function weightReasons(words: WordsOf, advice: Advice, profile: Profile): readonly (readonly Inline[])[] {
  const { low } = advice.weightSum;
  if (!isSettled(advice.weightSum)) {
    return [
      words.inlines("words.sum.open", { outcome: rangeInWords(words, advice.weightClass, (one) => weightName(words, one, profile)) }),
    ];
  }
  const band = bandOf(low, profile.consistent.weightBands, 4, 20);
  const reasons = [words.inlines("words.sum.gives", { sum: bandWords(words, band), outcome: weightName(words, band.at, profile) })];
  if (advice.weightRaised) reasons.push(words.inlines("words.sum.raised", { outcome: weightName(words, advice.weightClass.low, profile) }));
  return reasons;
}

/** How the sum gives the advice rung, and what raised it. */
export function influenceReasons(words: WordsOf, advice: Advice, profile: Profile): readonly (readonly Inline[])[] {
  const { low } = advice.influenceSum;
  if (!isSettled(advice.influenceSum)) {
    return [words.inlines("words.sum.open", { outcome: rangeInWords(words, advice.adviceRung, (one) => rungName(words, one, profile)) })];
  }
  const band = bandOf(low, profile.consistent.influenceBands, 2, 10);
  const reasons = [words.inlines("words.sum.gives", { sum: bandWords(words, band), outcome: rungName(words, band.at, profile) })];
  if (advice.adviceRung.low > band.at)
    reasons.push(words.inlines("words.sum.sensitive", { outcome: rungName(words, advice.adviceRung.low, profile) }));
  return reasons;
}

/** Floor, ceiling, and what they do to the advice. */
export function limitReasons(words: WordsOf, advice: Advice, answers: Answers, profile: Profile): readonly (readonly Inline[])[] {
  const name = (range: Range) => rangeInWords(words, range, (one) => rungName(words, one, profile));
  return [
    words.inlines("words.sum.floor", { rung: name(advice.floor), reason: floorReason(words, advice, answers, profile) }),
    words.inlines("words.sum.ceiling", {
      rung: name(advice.ceiling),
      reason: roomSentence(words, answers) ?? words.t("words.sum.roomOpen"),
    }),
    words.inlines(`words.sum.${limitEffect(advice)}`, { rung: name(advice.rung), advice: name(advice.adviceRung) }),
  ];
}

/** The tracks that reach the floor, by name. */
function floorReason(words: WordsOf, advice: Advice, answers: Answers, profile: Profile): string {
  const tracks = answers["legalTracks"];
  if (tracks?.kind !== "multi" || !isSettled(advice.floor)) return words.t("words.sum.floorOpen");
  if (advice.floor.low === 1) return words.t("words.sum.floorNone");
  const listed = optionOf(answers["councilList"]) === "yes";
  const rung = answers["ordinanceRung"];
  const reaches = (track: string) => {
    if (track === "ownOrdinance") return rung?.kind === "scale" && rung.value === advice.floor.low;
    return profile.consistent.floors[track] === advice.floor.low && (track !== "outOfPlanPermit" || listed);
  };
  return tracks.options
    .filter(reaches)
    .map((track) => labelOf(words, "legalTracks", track))
    .join("; ")
    .replace(/\.?$/, ".");
}

function limitEffect({ floor, ceiling, adviceRung, rung }: Advice): "limitsOpen" | "conflict" | "lowered" | "raisedByFloor" | "between" {
  if (![floor, ceiling, adviceRung, rung].every(isSettled)) return "limitsOpen";
  if (floor.low > ceiling.low) return "conflict";
  if (adviceRung.low > ceiling.low) return "lowered";
  return adviceRung.low < floor.low ? "raisedByFloor" : "between";
}
