import { isArtifact, around as piecesAround, type Shown } from "../read/content.ts";
import { actualText, altOf, type Element } from "../read/tree.ts";
import { headingsIn, spokenIn } from "../spoken.ts";
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
  let last = { page: 0, mcid: -1 };
  return each(
    subject.tree?.held ?? [],
    ({ page = 0, mcid }) => {
      const early = page < last.page || (page === last.page && mcid < last.mcid);
      const found = `piece ${mcid} of page ${page} comes after piece ${last.mcid} of page ${last.page}`;
      last = { page, mcid };
      return early ? found : undefined;
    },
    ({ owner }) => subject.at(owner),
  );
}

function bookmarks(subject: Subject): Outcome {
  if (subject.bookmarks.length === 0) return nothing;
  const all = headingsIn(subject);
  const title = all[0]?.level === 1 && subject.bookmarks[0]?.text !== all[0].text;
  const headings = title ? all.slice(1) : all;
  const open: number[] = [];
  const wanted = headings.map(({ text, level, page }) => {
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return `${"  ".repeat(open.length - 1)}${text}, page ${page ?? "unknown"}`;
  });
  const found = subject.bookmarks.map(({ text, depth, page }) => `${"  ".repeat(depth - 1)}${text}, page ${page ?? "unknown"}`);
  return each(
    Array.from({ length: Math.max(wanted.length, found.length) }, (_, at) => at),
    (at) => (wanted[at] === found[at] ? undefined : `“${found[at] ?? "nothing"}” where “${wanted[at] ?? "nothing"}” is the heading`),
    () => ({}),
  );
}

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
      const same = before && blockOf(subject, before, page) === blockOf(subject, one, page);
      const moved = before && Math.abs(before.y - one.y) > 0.5 * Math.max(before.size, one.size);
      if (before && same && moved) {
        checked++;
        const [last, first] = [before.text.at(-1) ?? "", [...one.text][0] ?? ""];
        const glued = letter.test(last) && letter.test(first) && !unspaced.test(last) && !unspaced.test(first);
        // A word longer than its line has to be cut.
        if (glued && /\s/.test(line.trim())) faults.push({ page, found: `${lastWord(line)}${one.text.trim().split(/\s/)[0]}` });
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
