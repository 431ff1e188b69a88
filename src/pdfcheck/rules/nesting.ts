import type { Element } from "../read/tree.ts";
import type { Subject } from "../subject.ts";
import type { Outcome, Rule } from "./rule.ts";
import { ofType } from "./structure.ts";

/** Elements that only group, and that others look through. */
const through = new Set(["NonStruct"]);

/** The type of the element around it. */
function around({ parent }: Element): string | undefined {
  let at = parent;
  while (at && through.has(at.role)) at = at.parent;
  return at?.role;
}

/** The elements directly in it. */
export const inside = (element: Element): readonly Element[] =>
  element.kids.flatMap((kid) => (kid.kind !== "element" ? [] : through.has(kid.role) ? inside(kid) : [kid]));

const inWords = (types: readonly string[]): string =>
  types.length > 1 ? `${types.slice(0, -1).join(", ")} or ${types.at(-1)}` : types[0]!;

/** A type that may only stand directly in some others. */
export const isIn = (id: string, type: string, parents: readonly string[]): Rule => ({
  id,
  asks: `Every ${type} is in a ${inWords(parents)}.`,
  check: (subject) =>
    ofType(subject, [type], (element) => {
      const found = around(element);
      return parents.includes(found ?? "") ? undefined : (found ?? "the root");
    }),
});

/** A type that may only hold some others. */
export const holds = (id: string, type: string, kids: readonly string[]): Rule => ({
  id,
  asks: `A ${type} holds only ${inWords(kids)}.`,
  check: (subject) => ofType(subject, [type], (element) => inside(element).find(({ role }) => !kids.includes(role))?.role),
});

/** A caption comes before everything else. */
export const captionFirst = (id: string, type: string): Rule => ({
  id,
  asks: `The Caption of a ${type} is the first in it.`,
  check: (subject) =>
    ofType(subject, [type], (element) =>
      inside(element)
        .slice(1)
        .some(({ role }) => role === "Caption"),
    ),
});

export const count = (element: Element, type: string): number => inside(element).filter(({ role }) => role === type).length;

/** A type that is looked at by what it holds. */
export const about = (
  id: string,
  type: string,
  asks: string,
  wrong: (element: Element, subject: Subject) => boolean | string | undefined,
): Rule => ({
  id,
  asks,
  check: (subject): Outcome => ofType(subject, [type], (element) => wrong(element, subject)),
});
