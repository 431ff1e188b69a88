import { isArtifact, around as piecesAround, type Shown } from "../read/content.ts";
import { actualText, altOf, type Element } from "../read/tree.ts";
import { evened, headingsIn, spokenIn } from "../spoken.ts";
import type { Subject } from "../subject.ts";
import { each, nothing, type Outcome, type Rule } from "./rule.ts";
import { ofType } from "./structure.ts";

const empty = new Set([
  "hier",
  "here",
  "klik hier",
  "click here",
  "link",
  "lees meer",
  "read more",
  "meer",
  "more",
  "deze link",
  "this link",
]);

/** What a file can do wrong while every standard is met: found in real documents. */
export const orderRules: readonly Rule[] = [
  {
    id: "own-order",
    asks: "What is read aloud comes in the order in which it is drawn.",
    check: (subject) => inOrder(subject),
  },
  {
    id: "own-line-end",
    asks: "Between the last word of a line and the first of the next is a space.",
    check: (subject) => lineEnds(subject),
  },
  {
    id: "own-targets",
    asks: "Every link and bookmark inside the file leads to one of its pages.",
    check: (subject) =>
      each(
        [
          ...subject.annotations.map(({ dict, page, object }) => ({ dict, page: page.number, object })),
          ...subject.bookmarks.map(({ dict, object }) => ({ dict, page: undefined, object })),
        ],
        ({ dict }) => subject.target(dict) === "missing",
        ({ page, object }) => ({ ...(page === undefined ? {} : { page }), ...(object === undefined ? {} : { object }) }),
      ),
  },
  {
    id: "own-bookmarks",
    asks: "Bookmarks are the headings: the same words, levels and pages, in the same order.",
    check: (subject) => bookmarks(subject),
  },
  {
    id: "own-contents",
    asks: "Every page number in a table of contents is that of the page it leads to.",
    check: (subject) =>
      ofType(subject, ["TOCI"], (item) => {
        const words = spokenIn(subject, item);
        const said = /(\d+)\s*$/.exec(words)?.[1];
        if (words.trim() === "") return undefined;
        const link = subject.annotations.find(({ element }) => element !== undefined && isInside(element, item));
        const page = link && subject.target(link.dict);
        if (page === undefined || page === "missing" || said === undefined) return said === undefined ? "it has no page number" : undefined;
        return Number(said) === page ? undefined : `page ${said} instead of ${page}`;
      }),
  },
  {
    id: "own-link-words",
    asks: "The words of a link say where it leads, not “hier” or a bare address.",
    check: (subject) =>
      each(
        subject.annotations.filter(({ kind, contents }) => kind === "Link" && contents.trim() !== ""),
        ({ contents, element }) => {
          const words = contents.trim();
          if (empty.has(words.toLowerCase().replace(/[.…:]+$/, ""))) return words;
          const text = element ? spokenIn(subject, element).trim() : "";
          return /^https?:\/\/\S+$/i.test(words) && text !== "" && text.replaceAll(/\s/g, "") !== words ? words : undefined;
        },
        ({ page, object }) => ({ page: page.number, ...(object === undefined ? {} : { object }) }),
      ),
  },
  {
    id: "own-figure-words",
    asks: "The words for a figure are 20 to 300 characters long.",
    check: (subject) =>
      each(
        subject.elements.filter((element) => element.role === "Figure" && wordsFor(subject, element) !== undefined),
        (element) => {
          const { length } = wordsFor(subject, element)!.trim();
          return length >= 20 && length <= 300 ? undefined : `${length} characters`;
        },
        (element) => subject.at(element),
      ),
  },
];

const wordsFor = ({ file }: Subject, element: Element): string | undefined => altOf(file, element) ?? actualText(file, element);

const isInside = (element: Element, wanted: Element): boolean =>
  element === wanted || (element.parent !== undefined && isInside(element.parent, wanted));

function inOrder(subject: Subject): Outcome {
  let last: Spot = { page: 0, mcid: -1 };
  const rows = new Map<Element, Spot>();
  return each(
    subject.tree?.held ?? [],
    ({ page = 0, mcid, owner }) => {
      const here = { page, mcid };
      const early = isBefore(here, last);
      const row = ancestor(owner, "TR");
      const start = row && rows.get(row);
      if (row && !start) rows.set(row, here);
      // A row over two pages is read cell by cell, so that the next cell begins on the page before.
      const fine = !early || (start && isBefore(start, here) && page < last.page);
      const found = `piece ${mcid} of page ${page} comes after piece ${last.mcid} of page ${last.page}`;
      last = here;
      return fine ? undefined : found;
    },
    ({ owner }) => subject.at(owner),
  );
}

interface Spot {
  readonly page: number;
  readonly mcid: number;
}
const isBefore = (one: Spot, other: Spot): boolean => one.page < other.page || (one.page === other.page && one.mcid < other.mcid);

function ancestor(element: Element, role: string): Element | undefined {
  let at: Element | undefined = element;
  while (at && at.role !== role) at = at.parent;
  return at;
}

function bookmarks(subject: Subject): Outcome {
  if (subject.bookmarks.length === 0) return nothing;
  const all = headingsIn(subject);
  // The title of the document needs no bookmark.
  const titled = all[0]?.level === 1 && (subject.bookmarks.length < all.length || !alike(subject.bookmarks[0]!.text, all[0].text));
  const headings = titled ? all.slice(1) : all;
  const open: number[] = [];
  const wanted = headings.map(({ text, level, page }) => {
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return { text, depth: open.length, page };
  });
  return each(
    Array.from({ length: Math.max(wanted.length, subject.bookmarks.length) }, (_, at) => [subject.bookmarks[at], wanted[at]] as const),
    ([have, want]) =>
      have && want && alike(have.text, want.text) && have.depth === want.depth && have.page === want.page
        ? undefined
        : `${inWords(have)} where the heading is ${inWords(want)}`,
    () => ({}),
  );
}

const longestBookmark = 1000;
interface Entry {
  readonly text: string;
  readonly depth: number;
  readonly page: number | undefined;
}
const inWords = (one: Entry | undefined): string => (one ? `“${one.text}” (depth ${one.depth}, page ${one.page ?? "unknown"})` : "nothing");

/**
 * Whether a bookmark says what its heading says. A box on the page stands for a sign that the font does not have, and a
 * heading of pages long is cut short.
 */
function alike(bookmark: string, heading: string): boolean {
  const plain = (text: string): string => evened(text.normalize("NFKC").replaceAll(/\p{Cf}|\p{Variation_Selector}/gu, ""));
  const [one, other] = [plain(bookmark), plain(heading)];
  if (one.length > longestBookmark && one.endsWith("...")) return other.startsWith(one.slice(0, -3));
  if (one === other || !/[□\ufffd]/.test(other)) return one === other;
  const pattern = other.split(/[□\ufffd]+/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${pattern.join(".*")}$`, "su").test(one);
}

/** Longer than any word that people use. */
const longestWord = 40;
// Scripts that write without spaces.
const letter = /[\p{L}\p{N}]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Compares each text with the next one that is read in the same paragraph, when that stands on another line. */
function lineEnds(subject: Subject): Outcome {
  let checked = 0;
  const faults: Outcome["faults"][number][] = [];
  for (const [at, { shown }] of subject.drawings.entries()) {
    const page = at + 1;
    let before: Shown | undefined;
    let line = "";
    for (const one of shown) {
      if (isHidden(one)) {
        // A hyphen that is drawn and not read says that the word goes on.
        if (/^[-\u00ad\u2010]\s*$/.test(one.text)) before = undefined;
        continue;
      }
      const block = blockOf(subject, one, page);
      const same = before && block && blockOf(subject, before, page) === block;
      const moved = before && Math.abs(before.y - one.y) > 0.5 * Math.max(before.size, one.size);
      if (before && same && moved) {
        checked++;
        const [last, first] = [before.text.at(-1) ?? "", [...one.text][0] ?? ""];
        const glued = letter.test(last) && letter.test(first) && !unspaced.test(last) && !unspaced.test(first);
        const word = `${lastWord(line)}${one.text.trim().split(/\s/)[0]}`;
        // A word longer than its line has to be cut.
        if (glued && /\s/.test(line.trim()) && word.length <= longestWord) faults.push({ page, found: word });
      }
      line = same && !moved ? line + one.text : one.text;
      before = one;
    }
  }
  return { checked, faults };
}

const lastWord = (line: string): string => line.trim().split(/\s+/).at(-1) ?? "";
const isHidden = ({ piece }: Shown): boolean => [...piecesAround(piece)].some(isArtifact);
const flowing = new Set(["Span", "Link", "Quote", "Code", "Reference", "BibEntry", "Annot", "NonStruct"]);

/** The paragraph that a text is in; links and the like are part of it. */
function blockOf(subject: Subject, { piece }: Shown, page: number): Element | undefined {
  for (const one of piecesAround(piece)) {
    let element = one.mcid === undefined ? undefined : subject.owners.get(`${page}:${one.mcid}`);
    while (element && flowing.has(element.role) && element.parent) element = element.parent;
    if (element) return element;
  }
  return undefined;
}
