import type { Range } from "../../domain/advice.ts";
import { roughly } from "../../domain/tools/planWork.ts";
import { numberText } from "../../i18n/format.ts";
import type { Words } from "../../i18n/types.ts";

/**
 * An estimate in words, never more exact than it is: "ongeveer 60 tot 180", "tot ongeveer 1.000", or one number when both come out
 * the same. `base` is where `about`, `range` and `upTo` stand.
 */
export function rangeWords(words: Words, base: string, { low, high }: Range): string {
  const [least, most] = [roughly(low), roughly(high)];
  const text = (value: number) => numberText(value, words.lang);
  if (least === most) return words.t(`${base}.about`, { value: text(most) });
  return least === 0 ? words.t(`${base}.upTo`, { high: text(most) }) : words.t(`${base}.range`, { low: text(least), high: text(most) });
}
