import {
  abbreviations,
  forbiddenWords,
  readabilityOf,
  isPassive,
  longSentence,
  sentencesOf,
  syllablesOf,
  wordsFrom,
  wordsOf,
} from "../domain/readability.ts";
import { isMethod } from "./catalogue.ts";
import { leavesOf } from "./checkWords.ts";
import type { ReadPage } from "./markdown.ts";
import { readPlain } from "./markup.ts";
import { pairsOf, valueAt, type Project } from "./project.ts";
import type { Path } from "./source.ts";

/** A Dutch text with where a problem in it is reported. */
interface Read {
  readonly key: string;
  readonly source: string;
  /** Words of a law or a licence: not ours to shorten. */
  readonly quote: boolean;
  readonly report: (sentence: string) => void;
}
/** What one person sees at once. */
interface Screen {
  readonly name: string;
  readonly texts: readonly Read[];
}
const limits = { sentence: longSentence, mean: 12, douma: 60, passive: 0.1, paragraph: 5, from: 40 };

/** Every Dutch text can be read at once by anyone. Gives how many texts are quotes and were left out. */
export function checkReading(
  project: Project,
  pages: readonly {
    readonly page: ReadPage;
    readonly path: string;
    readonly wrong: (line: number, column: number, sentence: string) => void;
  }[],
): number {
  const screens = [...wordScreens(project), ...contentScreens(project), ...caseScreens(project), ...methodScreens(project)];
  for (const { page, path, wrong } of pages.filter((one) => one.path.includes("/nl/"))) {
    const texts = page.texts.map(({ source, quote, line, column }): Read => ({
      key: path,
      source,
      quote,
      report: (sentence) => wrong(line, column, sentence),
    }));
    screens.push({ name: path, texts });
  }
  const plainWords = new Map(pairsOf(project.file("content/plainWords.yaml")?.value).map(([word, plain]) => [word, String(plain)]));
  for (const screen of screens) {
    const full = screen.texts.map((text) => readPlain(text.source)).join(" ");
    for (const text of screen.texts) checkText(text, full, plainWords);
    checkScreen(screen);
  }
  return screens.flatMap((screen) => screen.texts).filter((text) => text.quote).length;
}

function wordScreens({ paths, file }: Project): Screen[] {
  return paths
    .filter((path) => path.endsWith("/nl.yaml"))
    .flatMap((path) => {
      const screens = new Map<string, Read[]>();
      for (const { at, text } of leavesOf(file(path)?.value)) {
        const name = at.length > 2 ? `${at[0]}.${at[1]}` : String(at[0]);
        const own = screens.get(name) ?? [];
        own.push({ key: at.join("."), source: text, quote: at[0] === "quotes", report: (sentence) => file(path)?.report(at, sentence) });
        screens.set(name, own);
      }
      return [...screens].map(([name, texts]) => ({ name, texts }));
    });
}

function contentScreens({ file }: Project): Screen[] {
  return ["ladder", "duties", "glossary", "sources"].flatMap((name) => {
    const loaded = file(`content/${name}.yaml`);
    return pairsOf(loaded?.value).map(([id, own]): Screen => ({
      name: `${name} ${id}`,
      texts: leavesOf(valueAt(own, "nl")).map(({ at, text }) => ({
        key: at.join("."),
        source: text,
        quote: at[0] === "cite" || name === "sources",
        report: (sentence) => loaded?.report([id, "nl", ...at], sentence),
      })),
    }));
  });
}

function caseScreens({ folders }: Project): Screen[] {
  return folders.flatMap(({ file }) => {
    const cases = file("cases");
    return (cases?.source.values ?? []).flatMap((value, document): Screen[] => {
      const situation = valueAt(value, "situation");
      if (typeof situation !== "string") return [];
      const report = (sentence: string) => cases?.report(["situation"], sentence, { document });
      return [{ name: `case ${String(valueAt(value, "case"))}`, texts: [{ key: "situation", source: situation, quote: false, report }] }];
    });
  });
}

/** A form is read as one card. */
function methodScreens({ paths, file }: Project): Screen[] {
  return paths.filter(isMethod).flatMap((path): Screen[] => {
    const loaded = file(path);
    const texts = cardTexts.flatMap((key) =>
      textsAt(valueAt(loaded?.value, key), [key]).map(({ at, text }): Read => ({
        key: at.join("."),
        source: key === "notWhen" ? `Niet gebruiken als ${text}.` : text,
        quote: false,
        report: (sentence) => loaded?.report(at, sentence),
      })),
    );
    return [{ name: path, texts }];
  });
}
const cardTexts = [
  "summary",
  "strong",
  "watchOut",
  "steps",
  "notWhen",
  "example",
  "youNeed",
  "inclusion",
  "yields",
  "reportBack",
  "combinesWith",
];

/** Every text in a value; of what goes together with a form only how. */
function textsAt(value: unknown, at: Path): readonly { readonly at: Path; readonly text: string }[] {
  if (typeof value === "string") return [{ at, text: value }];
  if (Array.isArray(value)) return value.flatMap((one, index) => textsAt(one, [...at, index]));
  const how = valueAt(value, "how");
  return typeof how === "string" ? [{ at: [...at, "how"], text: how }] : [];
}

function checkText({ key, source, quote, report }: Read, screen: string, plainWords: ReadonlyMap<string, string>): void {
  for (const [short, full] of Object.entries(abbreviations)) {
    if (!new RegExp(`(?<![\\p{L}\\p{N}])${short}(?![\\p{L}\\p{N}])`, "u").test(source)) continue;
    if (!screen.toLowerCase().includes(full.toLowerCase()))
      report(`Not everyone knows '${short}'. Write '${full}' here or elsewhere on this screen.`);
  }
  if (quote) return;
  const plain = plainOf(source);
  for (const sentence of sentencesOf(plain)) {
    const count = wordsOf(sentence).length;
    if (count > limits.sentence)
      report(`This sentence has ${count} words; more than ${limits.sentence} is too long: “${startOf(sentence)}”. Make two of it.`);
  }
  for (const paragraph of plain.split(/\n{2,}/)) {
    const count = sentencesOf(paragraph).length;
    if (count > limits.paragraph) report(`This paragraph has ${count} sentences; ${limits.paragraph} is the most. Begin a new one.`);
  }
  for (const word of wordsFrom(forbiddenWords, plain)) report(`'${word}' is a word we do not use. Say what is wrong and what to do.`);
  const own = plainOf(source.replace(/\[\[[^\]]*\]\]/g, ""));
  for (const word of wordsFrom([...plainWords.keys()], own))
    report(`'${word}' is a word of officials. Write '${plainWords.get(word)}', or make it a [[term]].`);
  if (plain.includes("—")) report("Write a comma, a colon or a new sentence where '—' stands.");
  const forResidents = /residents/i.test(key);
  const wrong = wordsFrom(forResidents ? ["je", "jij", "jou", "jouw"] : ["u", "uw"], plain)[0];
  if (wrong !== undefined)
    report(
      forResidents
        ? `This text is for residents: write 'u' or 'uw', not '${wrong}'.`
        : `Screens say 'je' and 'jouw', not '${wrong}'. Only texts for residents say 'u'.`,
    );
}

function checkScreen({ name, texts }: Screen): void {
  const own = texts.filter(({ quote }) => !quote);
  const plain = own.map(({ source }) => plainOf(source));
  const { words, douma, meanSentence, passive } = readabilityOf(plain);
  const report = own[0]?.report;
  if (words < limits.from || !report) return;
  if (douma < limits.douma) {
    const longest = [...new Set(plain.flatMap(wordsOf))].toSorted((a, b) => syllablesOf(b) - syllablesOf(a)).slice(0, 4);
    report(
      `The texts of '${name}' score ${douma.toFixed(0)} for reading; ${limits.douma} is the least. Long words: ${longest.map((word) => word.replace(/[.,:;?!)(]+/g, "")).join(", ")}.`,
    );
  }
  if (meanSentence > limits.mean)
    report(`The sentences of '${name}' have ${meanSentence.toFixed(1)} words on average; ${limits.mean} is the most.`);
  if (passive > limits.passive) {
    const examples = plain.flatMap(sentencesOf).filter(isPassive).slice(0, 2);
    report(
      `${Math.round(passive * 100)} % of the sentences of '${name}' are passive; 10 % is the most. Say who does it: ${examples.map((one) => `“${startOf(one)}”`).join(", ")}.`,
    );
  }
}

const plainOf = (source: string) => readPlain(source).replace(/\{\{[^{}]*\}\}/g, "dit");
const startOf = (sentence: string) => {
  const words = sentence.split(" ");
  return words.length > 7 ? `${words.slice(0, 7).join(" ")} …` : sentence;
};
