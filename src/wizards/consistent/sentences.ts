import { isSettled, type Advice, type Range } from "../../domain/advice.ts";
import { sliders, weightClassIds, type Setting, type Slider } from "../../domain/ids.ts";
import type { Profile } from "../../domain/profile.ts";
import type { Answers } from "../../engine/types.ts";
import type { Inline } from "../../i18n/types.ts";
import { standardProfile } from "./definition.ts";
import { shortOf } from "../shared/answerWords.ts";
import type { WordsOf } from "./words.ts";
import { rungName } from "../shared/rungNames.ts";

/** The name that a municipality gives a weight, 1 to 4; ours in the language of the screen where it kept that. */
export function weightName(words: WordsOf, weight: number, profile: Profile): string {
  const id = weightClassIds[weight - 1] ?? "light";
  const own = profile.weightClasses[id];
  return own === standardProfile.weightClasses[id] ? words.t(`words.weights.${id}.name`) : own;
}

/** "raadplegen", "raadplegen of adviseren", "informeren tot en met adviseren". */
export function rangeInWords(words: WordsOf, range: Range, nameOf: (value: number) => string): string {
  if (isSettled(range)) return nameOf(range.low);
  const pattern = range.high - range.low === 1 ? "words.result.either" : "words.result.fromTo";
  return words.t(pattern, { low: nameOf(range.low), high: nameOf(range.high) });
}

/** The outcome in one sentence; a provisional one says so and names the range. */
export function headline(words: WordsOf, advice: Advice, profile: Profile): readonly Inline[] {
  const values = {
    weight: rangeInWords(words, advice.weightClass, (weight) => weightName(words, weight, profile)),
    rung: rangeInWords(words, advice.rung, (rung) => rungName(words, rung, profile)),
  };
  return words.inlines(advice.provisional ? "words.result.sentenceProvisional" : "words.result.sentence", values);
}

/** What there is room for, or undefined while that is open. */
export function roomSentence(words: WordsOf, answers: Answers): string | undefined {
  const room = answers["room"];
  if (room?.kind !== "single") return undefined;
  const shared = answers["shareDecision"];
  const sentence = words.t(`words.result.room${room.option.toUpperCase()}`);
  return shared?.kind === "single" && shared.option === "yes" ? `${sentence} ${words.t("words.result.roomShared")}` : sentence;
}

/** Whether one answer one position different would change the rung, and at which questions. Undefined while something is open. */
export function stabilitySentence(words: WordsOf, advice: Advice): string | undefined {
  if (!advice.robustness) return undefined;
  const turning = turningSliders(advice);
  if (turning.length === 0) return words.t("words.result.stable");
  return words.t("words.result.stableExcept", {
    questions: listOf(
      words,
      turning.map((id) => shortOf(words, id).toLowerCase()),
    ),
  });
}

const turningSliders = (advice: Advice): readonly Slider[] =>
  sliders.filter((id) => advice.robustness?.turning.some((neighbour) => neighbour.question === id));

/** Which question to answer next, while the advice is provisional. */
export function decidingSentence(words: WordsOf, advice: Advice): string | undefined {
  if (!advice.deciding) return undefined;
  const { question, settles } = advice.deciding;
  return words.t(settles ? "words.result.decides" : "words.result.answerFirst", { question: words.t(`questions.${question}.ask`) });
}

/** "impact, gevoeligheid en afhankelijkheid". */
const listOf = (words: WordsOf, items: readonly string[]) => new Intl.ListFormat(words.lang, { type: "conjunction" }).format(items);

/** A position of one of the four settings with its number: "4. traject van drie of meer rondes". */
export function settingPosition(words: WordsOf, setting: Setting, position: number, profile: Profile): string {
  const name = setting === "influence" ? rungName(words, position, profile) : words.t(`words.settings.${setting}.positions.${position}`);
  return `${position}. ${name}`;
}

/** Rule and profile that the advice rests on, for the foot of screens and documents. */
export function versionSentence(words: WordsOf, rule: string, profile: Profile): string {
  const adopted = profile.adopted ? words.t("words.result.adopted", { on: profile.adopted.on }) : words.t("words.result.notAdopted");
  return words.t("words.result.ruleFooter", { rule, profile: `${profile.name} (${profile.version})`, adopted });
}
