/** How easily a Dutch text reads, for everything that goes on one screen. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  readonly meanSentence: number;
  /** Flesch-Douma: 60 is standard, higher is easier. */
  readonly douma: number;
  /** Share of sentences with a form of "worden" and a participle. */
  readonly passive: number;
}

/** A sentence of more words is too long. */
export const longSentence = 20;

/** What readers never get to see. */
export const forbiddenWords: readonly string[] = [
  "ongeldig",
  "ongeldige",
  "oeps",
  "helaas",
  "verplicht veld",
  "er is een fout opgetreden",
  "klik hier",
  "sorry",
  "alstublieft",
  "aub",
  "a.u.b.",
];

/** Abbreviations of laws with what they stand for; who uses one says it in full on the same screen. */
export const abbreviations: Readonly<Record<string, string>> = {
  Awb: "Algemene wet bestuursrecht",
  Ow: "Omgevingswet",
  Ob: "Omgevingsbesluit",
  Or: "Omgevingsregeling",
  Wmo: "Wet maatschappelijke ondersteuning",
};

/** The words of a text; a hyphen or an apostrophe does not split one. */
export const wordsOf = (text: string): readonly string[] => text.split(/[\s/]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

const shortened = /(?:^|[\s(])(?:art|afd|bijv|bv|dhr|enz|jl|lid|mevr|nr|o\.a|p|t\/m|vgl|zgn)\.["'”’)]*$/iu;

/** The sentences of a text. A line of its own is one, with or without a full stop. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const line of text.split(/\n+/)) {
    let sentence = "";
    for (const piece of line.split(/(?<=[.!?…]["'”’)]*)\s+(?=[\p{Lu}\p{N}"'“‘({[])/u)) {
      sentence = sentence === "" ? piece : `${sentence} ${piece}`;
      if (shortened.test(sentence)) continue;
      sentences.push(sentence);
      sentence = "";
    }
    sentences.push(sentence);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => wordsOf(sentence).length > 0);
}

/** Syllables as groups of vowels; a trema begins a new one. A number counts as one. */
export function syllablesOf(word: string): number {
  const parts = word.toLowerCase().replace(/[ëïöü]/g, (letter) => ` ${letter}`);
  return Math.max(1, (parts.match(/[aeiouyàáâäèéêëìíîïòóôöùúûü]+/g) ?? []).length);
}

const becoming = new Set(["word", "wordt", "worden", "werd", "werden", "geworden"]);
// Nouns and the like that look as a participle does.
const noParticiple = new Set(
  "gemeente gemeenten geen gebied gebieden geld gevolgen gegeven gegevens gesprekken gevoelens gedachten gebouwen geheugen gezinnen gelegenheid gewest gerecht gezicht gewoonten besluit besluiten beleid belangen berichten bestand bestanden betekent bewijzen bezoeken beelden verschillen verslag verhalen vergunningen verenigingen vertrouwen verwachtingen voorbeelden eigen eigenlijk bent best eerst erfgoed hersenen".split(
    " ",
  ),
);
const participle = /^(?:(?:be|ver|ont|her|er|mis)\p{L}{2,}|\p{L}*ge\p{L}{2,})(?:d|t|en)$/u;

/** Whether a sentence has a form of "worden" and a participle. */
export function isPassive(sentence: string): boolean {
  const words = wordsOf(sentence).map((word) => word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""));
  return (
    words.some((word) => becoming.has(word)) &&
    words.some((word) => participle.test(word) && !noParticiple.has(word) && !becoming.has(word))
  );
}

/** Measures all texts of one screen together. Without words everything is at its best. */
export function readabilityOf(texts: readonly string[]): Readability {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return { words: 0, sentences: 0, meanSentence: 0, douma: 100, passive: 0 };
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const meanSentence = words.length / sentences.length;
  return {
    words: words.length,
    sentences: sentences.length,
    meanSentence,
    douma: 206.84 - 77 * (syllables / words.length) - 0.93 * meanSentence,
    passive: sentences.filter(isPassive).length / sentences.length,
  };
}

const patterns = new Map<string, RegExp>();
function patternFor(phrase: string): RegExp {
  const made = patterns.get(phrase) ?? new RegExp(`(?<![\\p{L}\\p{N}])${escaped(phrase)}(?![\\p{L}\\p{N}])`, "iu");
  patterns.set(phrase, made);
  return made;
}
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The listed words and phrases that a text uses, whatever the capitals. */
export const wordsFrom = (list: readonly string[], text: string): readonly string[] =>
  list.filter((phrase) => patternFor(phrase).test(text));
