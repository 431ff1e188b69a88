import { actualText, altOf, type Element } from "../read/tree.ts";
import { spokenIn } from "../spoken.ts";
import type { Subject } from "../subject.ts";
import { bookmarks } from "./bookmarks.ts";
import { lineEnds } from "./lineEnds.ts";
import { each, type Outcome, type Rule } from "./rule.ts";
import { ofType } from "./structure.ts";

/** Words that say nothing about where a link leads. */
const empty = new Set("hier|klik hier|link|deze link|lees meer|meer|here|click here|this link|read more|more".split("|"));

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
    asks: "The words for a figure are at least 20 characters long.",
    check: (subject) =>
      each(
        subject.elements.filter((element) => element.role === "Figure" && wordsFor(subject, element) !== undefined),
        (element) => {
          const { length } = wordsFor(subject, element)!.trim();
          // No upper limit: every value of a figure is in its words, however many there are.
          return length >= 20 ? undefined : `${length} characters`;
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
