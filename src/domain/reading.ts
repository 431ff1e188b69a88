import { longSentence, readabilityOf, sentencesOf, wordsFrom, wordsOf } from "./readability.ts";

/** How easily a text reads. Below `short` words nobody can tell. */
type ReadingLevel = "short" | "easy" | "fair" | "hard" | "veryHard";
export interface Reading {
  readonly level: ReadingLevel;
  /** Sentences that are too long, the longest first. */
  readonly long: readonly { readonly sentence: string; readonly words: number }[];
  /** Difficult words of the text, each with what to write instead. */
  readonly difficult: readonly { readonly word: string; readonly plain: string }[];
}

const fewWords = 15;
/** Flesch-Douma: from 60 a text can be read by most, as our own must be; a plain paragraph has about 80, one of officials under 40. */
const levels: readonly (readonly [from: number, level: ReadingLevel])[] = [
  [80, "easy"],
  [60, "fair"],
  [40, "hard"],
  [-Infinity, "veryHard"],
];

/** What a writer can do about a Dutch text. `plainWords`: difficult words with what to write instead. */
export function readingOf(text: string, plainWords: Readonly<Record<string, string>>): Reading {
  const { words, douma } = readabilityOf([text]);
  return {
    level: words < fewWords ? "short" : (levels.find(([from]) => douma >= from)?.[1] ?? "veryHard"),
    long: sentencesOf(text)
      .map((sentence) => ({ sentence, words: wordsOf(sentence).length }))
      .filter((one) => one.words > longSentence)
      .toSorted((a, b) => b.words - a.words),
    difficult: wordsFrom(Object.keys(plainWords), text).map((word) => ({ word, plain: plainWords[word] ?? "" })),
  };
}
