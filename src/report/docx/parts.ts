import type { Block } from "../model.ts";
import { type ParagraphLook, paragraphProperties } from "./look.ts";
import { listStep } from "./styleList.ts";
import type { Writing } from "./writing.ts";
import { w } from "./xml.ts";

/** A piece of the body before it is written out, so that breaks and boxes can still change it. */
export type Part =
  /** `boxed`: it has a box of its own, and stays as it is inside another. */
  | { readonly kind: "paragraph"; readonly look: ParagraphLook; readonly content: string; readonly boxed?: true }
  | { readonly kind: "table"; readonly xml: string }
  /** Paragraphs in a frame of their own; `breakBefore` is for the first. */
  | { readonly kind: "group"; readonly parts: readonly Part[]; readonly around: (content: string) => string }
  | { readonly kind: "break" }
  /** An edge of a box, which must not grow together with the box next to it. */
  | { readonly kind: "seam" };

/** Where something stands: `base` is how far in, in twips, and `depth` in how many lists that begin there. */
export interface Setting {
  readonly writing: Writing;
  readonly base: number;
  readonly depth: number;
  /** The blocks inside a list, a callout or a column. */
  readonly inside: (blocks: readonly Block[], setting: Setting) => Part[];
}

/** How far in a block stands that is not itself an item of a list. */
export const leftOf = ({ base, depth }: Setting): number => base + depth * listStep;
/** The same as a look, where it stands in at all. */
export const inward = (setting: Setting): ParagraphLook => (leftOf(setting) === 0 ? {} : { left: leftOf(setting) });

export const paragraph = (content: string, look: ParagraphLook = {}): Extract<Part, { kind: "paragraph" }> => ({
  kind: "paragraph",
  look,
  content,
});

const space = (look: ParagraphLook): string => w("p", {}, paragraphProperties({ style: "Space", ...look }));
/** As little as a line can be, in twips. */
const hair = 20;

/**
 * The parts as XML. A break becomes a property of the paragraph after it, so that no empty line is left on the new page;
 * a table gets some white after it, without which Word would join it to the next.
 */
export function written(parts: readonly Part[], breakBefore = false): string {
  let [xml, pending] = ["", breakBefore];
  for (const [index, part] of parts.entries()) {
    if (part.kind === "break") {
      pending = true;
      continue;
    }
    if (part.kind === "seam") {
      if (parts[index + 1]?.kind === "seam") xml += space({ breakBefore: pending, exactly: hair });
      else continue;
    } else if (part.kind === "paragraph") xml += w("p", {}, paragraphProperties({ ...part.look, breakBefore: pending }), part.content);
    else if (part.kind === "group") xml += part.around(written(part.parts, pending));
    else xml += (pending ? space({ breakBefore: true, exactly: hair }) : "") + part.xml + space({});
    pending = false;
  }
  return xml;
}
