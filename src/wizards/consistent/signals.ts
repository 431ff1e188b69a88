import type { Advice } from "../../domain/advice.ts";
import type { Profile } from "../../domain/profile.ts";
import type { RuleWeight } from "../../engine/types.ts";
import type { Signal } from "./assess.ts";
import { rungName } from "../shared/rungNames.ts";
import type { WordsOf } from "./words.ts";

/** A signal in words: what we see, and what to do with it. */
export interface SignalInWords {
  readonly rule: string;
  readonly weight: RuleWeight;
  readonly sentences: readonly string[];
}

/** A variant that holds stands instead of the sentence, or comes after it. */
export function signalInWords(words: WordsOf, signal: Signal, advice: Advice, profile: Profile): SignalInWords {
  const values = { rung: rungName(words, advice.floor.low, profile), ceiling: rungName(words, advice.ceiling.high, profile) };
  const base = `rules.${signal.rule}`;
  const said = (at: string) => [`${at}.sentence`, `${at}.do`].filter(words.has).map((key) => words.t(key, values));
  const instead = signal.variants.find((variant) => variant.as === "instead");
  const also = signal.variants.filter((variant) => variant.as === "also");
  return {
    rule: signal.rule,
    weight: signal.weight,
    sentences: [
      ...said(instead ? `${base}.variants.${instead.id}` : base),
      ...also.flatMap((variant) => said(`${base}.variants.${variant.id}`)),
    ],
  };
}
