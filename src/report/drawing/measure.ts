import type { Measure } from "./types.ts";

// Shares of the size, on the wide side: a text that gets more room than it needs still reads well.
const wide = /[mwMW@%—…]|\p{Extended_Pictographic}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;
const narrow = /[ iljtfrI.,:;!|'’‘()[\]/\\-]/;
const flat = /\p{Mark}|\p{Cf}/u;

const share = (sign: string): number => {
  if (narrow.test(sign)) return 0.38;
  if (flat.test(sign)) return 0;
  if (wide.test(sign)) return 1;
  return /\p{Lu}|\p{N}/u.test(sign) ? 0.74 : 0.62;
};

/** How wide a text will be about, where the font that it is shown in is not at hand. */
export const approximateMeasure: Measure = (text, size, bold) => {
  let sum = 0;
  for (const sign of text) sum += share(sign);
  return sum * size * (bold ? 1.06 : 1);
};
