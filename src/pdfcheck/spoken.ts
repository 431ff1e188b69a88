import { actualText, altOf, type Element, pageOf, pathOf } from "./read/tree.ts";
import { keyOf, type Subject } from "./subject.ts";

/** A stretch of text as it is read aloud: a paragraph, heading, cell or label with all that flows in it. */
export interface Spoken {
  /** Its type by the standard, such as P, H2 or TD. */
  readonly role: string;
  /** As the page has it: no space is added or taken away. */
  readonly text: string;
  /** Of a figure: what a reader says instead of the text in it. */
  readonly alt?: string;
  readonly page: number | undefined;
  readonly path: string;
}
export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly page: number | undefined;
}

/** Types that are part of the sentence around them. */
const flowing = new Set(
  "Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Formula NonStruct Private".split(" "),
);
const grouping = new Set("Document Part Art Sect Div BlockQuote TOC L LI Table THead TBody TFoot TR".split(" "));

/** All the words of an element, with those of the elements in it. */
export function spokenIn(subject: Subject, element: Element): string {
  const instead = actualText(subject.file, element);
  if (instead !== undefined) return instead;
  return element.kids
    .map((kid) => {
      if (kid.kind === "held") return subject.texts.get(keyOf(kid.page, kid.mcid)) ?? "";
      return kid.kind === "element" ? spokenIn(subject, kid) : "";
    })
    .join("");
}

/** The text of the file in the order of the structure. Elements without text of their own only group. */
export function partsOf(subject: Subject): readonly Spoken[] {
  const { tree } = subject;
  if (!tree) return [];
  const parts: Spoken[] = [];
  const visit = (element: Element): void => {
    const instead = actualText(subject.file, element);
    const say = (text: string, by: Element): void => {
      const alt = altOf(subject.file, by);
      parts.push({ role: by.role, text, ...(alt === undefined ? {} : { alt }), page: pageOf(by), path: pathOf(by, tree) });
    };
    if (instead !== undefined) return say(instead, element);
    let run = "";
    let by: Element | undefined;
    const end = (): void => {
      if (by) say(run, by);
      run = "";
      by = undefined;
    };
    for (const kid of element.kids) {
      if (kid.kind === "held") {
        run += subject.texts.get(keyOf(kid.page, kid.mcid)) ?? "";
        by = element;
      } else if (kid.kind === "element" && flowing.has(kid.role)) {
        run += spokenIn(subject, kid);
        by ??= grouping.has(element.role) ? kid : element;
      } else if (kid.kind === "element") {
        end();
        visit(kid);
      }
    }
    end();
  };
  tree.top.forEach(visit);
  return parts;
}

/** A text with single spaces, as people compare it. */
export const evened = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

export const headingsIn = (subject: Subject): readonly Heading[] =>
  subject.elements
    .filter(({ role }) => /^H[1-6]$/.test(role))
    .map((element) => ({ level: Number(element.role[1]), text: evened(spokenIn(subject, element)), page: pageOf(element) }));
