import { figuresIn, isLabel, linesIn, linksIn } from "./extract.ts";
import { namespaces } from "./rules/namespaces.ts";
import { evened, headingsIn, partsOf } from "./spoken.ts";
import { Subject } from "./subject.ts";

/** What the maker of a document knows about it and a reader of the file must find back. What is left out is not asked. */
export interface Expected {
  readonly title?: string;
  readonly language?: string;
  /** Exactly this many, or from and to. */
  readonly pages?: number | readonly [least: number, most: number];
  /**
   * All that is read aloud, in this order. Labels of list items are left out. Of a figure it is its words or the text in it,
   * and of an entry of the contents page its page number may be left out.
   */
  readonly text?: readonly string[];
  /** What must be read aloud, in this order, among other things. */
  readonly contains?: readonly string[];
  /** All headings, in their order. */
  readonly headings?: readonly { readonly level: number; readonly text: string }[];
  /** For each figure in its order: what the words for it must say, such as every value that it shows. */
  readonly figures?: readonly (readonly (string | number)[])[];
  /** All links in their order: their words, and an address or the number of a page. */
  readonly links?: readonly { readonly text: string; readonly to: string | number }[];
  /** What stands on every page outside the text, such as "Pagina {page} van {pages}". */
  readonly everyPage?: readonly string[];
  readonly mostBytes?: number;
}

/** What of it the file does not meet, in sentences; none when all is well. Whether the file keeps to the standards is for `checkPdf`. */
export function unmet(bytes: Uint8Array, expected: Expected): readonly string[] {
  const subject = new Subject(bytes);
  const { title, language, text, contains, headings, figures, links, everyPage, mostBytes } = expected;
  const given = subject.metadata(namespaces.dc, "title");
  const found = typeof given === "string" ? given : given?.[0];
  return [
    ...(title === undefined || title === found ? [] : [`The title is “${String(found)}” and not “${title}”.`]),
    ...(language === undefined || language === subject.lang ? [] : [`The language is ${subject.lang} and not ${language}.`]),
    ...pagesUnmet(subject, expected.pages),
    ...(text ? textUnmet(subject, text, true) : []),
    ...(contains ? textUnmet(subject, contains, false) : []),
    ...(headings ? listUnmet("heading", headings.map(headingInWords), headingsIn(subject).map(headingInWords)) : []),
    ...(figures ? figuresUnmet(subject, figures) : []),
    ...(links
      ? listUnmet(
          "link",
          links.map(({ text: words, to }) => `${clean(words)} → ${to}`),
          linksIn(subject).map(({ text: words, to }) => `${words} → ${to}`),
        )
      : []),
    ...(everyPage ?? []).flatMap((label) => labelUnmet(subject, label)),
    ...(mostBytes === undefined || bytes.length <= mostBytes ? [] : [`The file has ${bytes.length} bytes, more than ${mostBytes}.`]),
  ];
}

/** A text as a page can have it: hyphens that only say where a word may break are gone, all white is one space. */
const clean = (text: string): string => evened(text.normalize("NFC").replaceAll(/[\u00ad\u200b]/g, ""));
const headingInWords = ({ level, text }: { readonly level: number; readonly text: string }): string => `H${level} ${clean(text)}`;

function pagesUnmet({ pages }: Subject, wanted: Expected["pages"]): readonly string[] {
  if (wanted === undefined) return [];
  const [least, most] = typeof wanted === "number" ? [wanted, wanted] : wanted;
  return pages.length >= least && pages.length <= most
    ? []
    : [`The file has ${pages.length} pages and not ${least === most ? least : `${least} to ${most}`}.`];
}

/** What is read aloud, part by part: a figure by its words where those are wanted, contents without their page numbers. */
export const readAloud = (bytes: Uint8Array, wanted: readonly string[]): readonly string[] => readIn(new Subject(bytes), wanted);

function readIn(subject: Subject, wanted: readonly string[]): readonly string[] {
  const cleaned = new Set(wanted.map(clean));
  return partsOf(subject)
    .filter(({ role, text }) => !(role === "Lbl" && isMark.test(evened(text))))
    .map(({ role, text, alt }) => {
      const choices = [evened(text), clean(alt ?? ""), role === "TOCI" ? evened(text).replace(/ \d+$/, "") : ""];
      // Where both are expected somewhere, the one that says more is meant.
      return choices.toSorted((a, b) => b.length - a.length).find((one) => one !== "" && cleaned.has(one)) ?? evened(text);
    });
}

/** Finds every text after the one before it. With `whole`, nothing else may be read. */
function textUnmet(subject: Subject, wanted: readonly string[], whole: boolean): readonly string[] {
  const cleaned = wanted.map(clean).filter((text) => text !== "");
  const said = readIn(subject, wanted).join(" ");
  const problems: string[] = [];
  let at = 0;
  let skipped = "";
  for (const text of cleaned) {
    const next = find(said, text, at);
    if (next < 0) problems.push(find(said, text, 0) < 0 ? `“${text}” is not read.` : `“${text}” is read too early.`);
    else {
      skipped += ` ${said.slice(at, next)}`;
      at = next + text.length;
    }
  }
  const more = evened(`${skipped} ${said.slice(at)}`);
  return whole && more !== "" ? [...problems, `“${more}” is read and not expected.`] : problems;
}

const isMark = /^(?:[•◦▪–-]|\d+\.|[a-z]\.)$/;

/** Where a text stands as whole words. */
function find(said: string, text: string, from: number): number {
  const letter = /[\p{L}\p{N}]/u;
  const joins = (one: string | undefined, other: string | undefined): boolean => letter.test(one ?? "") && letter.test(other ?? "");
  for (let at = said.indexOf(text, from); at >= 0; at = said.indexOf(text, at + 1)) {
    const end = at + text.length;
    if (!joins(said[at - 1], text[0]) && !joins(text.at(-1), said[end])) return at;
  }
  return -1;
}

function listUnmet(kind: string, wanted: readonly string[], found: readonly string[]): readonly string[] {
  return Array.from({ length: Math.max(wanted.length, found.length) }, (_, at) => [wanted[at], found[at]] as const).flatMap(
    ([want, have], at) =>
      want === have
        ? []
        : [
            `${kind} ${at + 1} is ${have === undefined ? "missing" : `“${have}”`} and not ${want === undefined ? "expected" : `“${want}”`}.`,
          ],
  );
}

function figuresUnmet(subject: Subject, wanted: NonNullable<Expected["figures"]>): readonly string[] {
  const found = figuresIn(subject);
  const count = found.length === wanted.length ? [] : [`The file has ${found.length} figures and not ${wanted.length}.`];
  const values = wanted.flatMap((texts, at) =>
    texts
      .map((text) => clean(String(text)))
      .filter((text) => find(clean(found[at]?.words ?? ""), text, 0) < 0)
      .map((text) => `The words for figure ${at + 1} do not say “${text}”.`),
  );
  return [...count, ...values];
}

/** A label must be on every page. One with a page number must have the right one, and stand outside what is read. */
function labelUnmet(subject: Subject, label: string): readonly string[] {
  const numbered = label.includes("{page}");
  const filled = (page: string): string => clean(label.replaceAll("{page}", page).replaceAll("{pages}", String(subject.pages.length)));
  const missing = linesIn(subject, numbered ? isLabel : () => true).flatMap((lines, at) => {
    const wanted = filled(String(at + 1));
    return lines.some((line) => find(line, wanted, 0) >= 0) ? [] : [`Page ${at + 1} does not say “${wanted}”.`];
  });
  if (!numbered) return missing;
  const pattern = new RegExp(
    filled("\u0000")
      .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replace("\u0000", String.raw`\d+`),
  );
  const read = partsOf(subject).find(({ text }) => pattern.test(evened(text)));
  return read ? [...missing, `“${pattern.exec(evened(read.text))![0]}” is read as part of the text (${read.path}).`] : missing;
}
