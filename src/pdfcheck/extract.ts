import { around, isArtifact, type Shown } from "./read/drawing.ts";
import { actualText, altOf, pageOf } from "./read/tree.ts";
import { latin1, PdfString } from "./read/values.ts";
import { evened, type Heading, headingsIn, partsOf, type Spoken, spokenIn } from "./spoken.ts";
import { Subject } from "./subject.ts";

export interface Mark {
  readonly text: string;
  /** From 1: how deep it stands under others. */
  readonly depth: number;
  readonly page: number | undefined;
}
export interface Link {
  /** The words of the link on the page, and those that a reader says for it. */
  readonly text: string;
  readonly contents: string;
  readonly page: number;
  /** An address, or the number of a page of the file; undefined when it leads nowhere. */
  readonly to: string | number | undefined;
}
export interface Figure {
  /** What a reader says for it. */
  readonly words: string;
  /** The text that is drawn in it, with its caption. */
  readonly text: string;
  readonly page: number | undefined;
}

/** The text of a file as it is read aloud, part by part. No space is added or taken away. */
export const textOf = (bytes: Uint8Array): readonly Spoken[] => partsOf(new Subject(bytes));

/** The headings, in the order in which they are read. */
export const headingsOf = (bytes: Uint8Array): readonly Heading[] => headingsIn(new Subject(bytes));

/** The bookmarks in their order. */
export const bookmarksOf = (bytes: Uint8Array): readonly Mark[] =>
  new Subject(bytes).bookmarks.map(({ text, depth, page }) => ({ text, depth, page }));

/** The links, page by page. A link over two lines is there twice. */
export const linksOf = (bytes: Uint8Array): readonly Link[] => linksIn(new Subject(bytes));

/** The figures in the order in which they are read. */
export const figuresOf = (bytes: Uint8Array): readonly Figure[] => figuresIn(new Subject(bytes));

/** What stands on each page and is not read aloud: running heads and feet, page numbers, repeated heads of tables. */
export const pageLabelsOf = (bytes: Uint8Array): readonly (readonly string[])[] => linesIn(new Subject(bytes), isLabel);

export const linksIn = (subject: Subject): readonly Link[] =>
  subject.annotations
    .filter(({ kind }) => kind === "Link")
    .map(({ dict, page, contents, element }) => {
      const address = subject.file.follow(subject.file.dict(dict.get("A"))?.get("URI"));
      const target = subject.target(dict);
      return {
        text: element ? evened(spokenIn(subject, element)) : "",
        contents,
        page: page.number,
        to: address instanceof PdfString ? latin1(address.bytes) : target === "missing" ? undefined : target,
      };
    });

export const figuresIn = (subject: Subject): readonly Figure[] =>
  subject.elements
    .filter(({ role }) => role === "Figure")
    .map((element) => ({
      words: altOf(subject.file, element) ?? actualText(subject.file, element) ?? "",
      text: evened(spokenIn(subject, element)),
      page: pageOf(element),
    }));

/** The lines of each page. Texts that go on from each other are one line. */
export function linesIn(subject: Subject, wanted: (shown: Shown) => boolean): readonly (readonly string[])[] {
  return subject.drawings.map(({ shown }) => {
    const lines: { readonly y: number; end: number; readonly outer: unknown; text: string }[] = [];
    for (const one of shown.filter(wanted)) {
      const outer = [...around(one.piece)].find(isArtifact);
      const last = lines.at(-1);
      const end = one.x + one.width;
      const goesOn = last && last.outer === outer && Math.abs(last.y - one.y) < one.size / 4 && one.x < last.end + one.size;
      if (goesOn) {
        last.text += one.text;
        last.end = end;
      } else lines.push({ y: one.y, end, outer, text: one.text });
    }
    return lines.map(({ text }) => evened(text)).filter((text) => text !== "");
  });
}

/** Whether a text is outside what is read. */
export const isLabel = ({ piece }: Shown): boolean => [...around(piece)].some(isArtifact);
