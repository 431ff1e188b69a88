import { standardTypes } from "../read/standardTypes.ts";
import { textOf } from "../read/textString.ts";
import { actualText, altOf, type Element, elementsIn } from "../read/tree.ts";
import { Ref } from "../read/values.ts";
import type { Subject } from "../subject.ts";
import { each, once, type Outcome, type Rule } from "./rule.ts";

/** Looks at the elements of these types. */
export function ofType(subject: Subject, types: readonly string[], wrong: (element: Element) => boolean | string | undefined): Outcome {
  return each(
    subject.elements.filter(({ role }) => types.includes(role)),
    wrong,
    (element) => subject.at(element),
  );
}
const everyElement = (subject: Subject, wrong: (element: Element) => boolean | string | undefined): Outcome =>
  each(subject.elements, wrong, (element) => subject.at(element));

const levelOf = ({ role }: Element): number => (/^H[1-6]$/.test(role) ? Number(role[1]) : 0);
const headings = ({ elements }: Subject): readonly Element[] => elements.filter((element) => levelOf(element) > 0);

const hasWords = ({ file }: Subject, element: Element): boolean =>
  (altOf(file, element) ?? "") !== "" || actualText(file, element) !== undefined;

const idOf = ({ file }: Subject, { dict }: Element): string => textOf(file.follow(dict.get("ID"))) ?? "";

/** The tree that is read aloud: whole, in known words, with headings in order and words for every picture. */
export const structureRules: readonly Rule[] = [
  {
    id: "7.1-11",
    asks: "The file has a structure for reading aloud (StructTreeRoot), and something is in it.",
    check: ({ tree }) => once((tree?.elements.length ?? 0) === 0),
  },
  {
    id: "7.1-12",
    asks: "Every element names the element it is in.",
    check: (subject) => everyElement(subject, ({ dict }) => !dict.has("P")),
  },
  {
    id: "own-parent",
    asks: "The element that an element names is the one it is in.",
    check: (subject) => {
      const real = ({ parent }: Element): number | undefined => (parent ? parent.object : subject.tree?.rootObject);
      return each(
        subject.elements.filter(({ dict }) => dict.get("P") instanceof Ref),
        (element) => (element.dict.get("P") as Ref).id !== real(element),
        (element) => subject.at(element),
      );
    },
  },
  {
    id: "own-once",
    asks: "No element and no piece of a page is in the structure twice.",
    check: (subject) => {
      const seen = new Set<string>();
      const repeated = subject.tree?.repeated ?? [];
      const twice = each(
        subject.tree?.held ?? [],
        ({ page, mcid }) => {
          const key = `${page}:${mcid}`;
          return seen.has(key) ? `piece ${mcid}` : void seen.add(key);
        },
        ({ owner }) => subject.at(owner),
      );
      return { ...twice, faults: [...twice.faults, ...repeated.map((object) => ({ object }))] };
    },
  },
  {
    id: "7.1-5",
    asks: "Every type of element is one of PDF 1.7, or is translated into one.",
    check: (subject) => everyElement(subject, ({ type, role }) => (standardTypes.has(role) ? undefined : type)),
  },
  {
    id: "7.1-6",
    asks: "No translation of a type leads back to itself.",
    check: (subject) => everyElement(subject, ({ type }) => (isCircular(type, subject) ? type : undefined)),
  },
  {
    id: "7.1-7",
    asks: "Types of PDF 1.7 are not translated into others.",
    check: (subject) =>
      everyElement(subject, ({ type }) =>
        standardTypes.has(type) && subject.tree?.roles.has(type) ? `${type} into ${subject.tree.roles.get(type)}` : undefined,
      ),
  },
  {
    id: "7.4.2-1",
    asks: "The first heading is H1, and no level is skipped on the way down.",
    check: (subject) => {
      let last = 0;
      return each(
        headings(subject),
        (element) => {
          const skipped = levelOf(element) > last + 1;
          const found = `H${levelOf(element)} after ${last === 0 ? "nothing" : `H${last}`}`;
          last = levelOf(element);
          return skipped ? found : undefined;
        },
        (element) => subject.at(element),
      );
    },
  },
  {
    id: "7.4.4-1",
    asks: "No element holds more than one H.",
    check: (subject) => everyElement(subject, (element) => elementsIn(element).filter(({ role }) => role === "H").length > 1),
  },
  {
    id: "7.4.4-2",
    asks: "A file that uses H1 to H6 does not use H.",
    check: (subject) => ofType(subject, ["H"], () => headings(subject).length > 0),
  },
  {
    id: "7.4.4-3",
    asks: "A file that uses H does not use H1 to H6.",
    check: (subject) => {
      const usesH = subject.elements.some(({ role }) => role === "H");
      return each(
        headings(subject),
        () => usesH,
        (element) => subject.at(element),
      );
    },
  },
  {
    id: "7.3-1",
    asks: "Every figure says in words what it shows.",
    check: (subject) => ofType(subject, ["Figure"], (element) => !hasWords(subject, element)),
  },
  {
    id: "7.7-1",
    asks: "Every formula says in words what it is.",
    check: (subject) => ofType(subject, ["Formula"], (element) => !hasWords(subject, element)),
  },
  {
    id: "7.9-1",
    asks: "Every note has an ID.",
    check: (subject) => ofType(subject, ["Note"], (element) => idOf(subject, element) === ""),
  },
  {
    id: "7.9-2",
    asks: "No two notes have the same ID.",
    check: (subject) => {
      const seen = new Set<string>();
      return ofType(subject, ["Note"], (element) => {
        const id = idOf(subject, element);
        return id !== "" && seen.has(id) ? id : void seen.add(id);
      });
    },
  },
];

function isCircular(type: string, { tree }: Subject): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = type; at !== undefined; at = tree?.roles.get(at)) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}
