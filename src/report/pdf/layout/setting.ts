import type { Block, Text } from "../../model.ts";
import type { Paint } from "../../drawing/types.ts";
import type { Places } from "../../places.ts";
import type { Colour, FontName, StructNode } from "../types.ts";
import type { Heading, Strip } from "./strips.ts";
import type { Style } from "./style.ts";
import { type Fonts, linesOf, type Run, runsOf } from "./words.ts";

/** Where and how blocks are laid out. `page` is the room on a page from top to bottom. */
export interface Setting {
  readonly fonts: Fonts;
  /** Lays out the blocks inside another block. */
  readonly inside: (blocks: readonly Block[], setting: Setting) => Strip[];
  readonly style: Style;
  readonly parent: StructNode;
  readonly left: number;
  readonly width: number;
  readonly page: number;
  /** Where links inside the document may lead. */
  readonly places: Places;
  /** What a link is called that leads to these words on this page. */
  readonly pageLink: (words: string, page: number) => string;
  /** The page of a heading, counted from 0; known when drawing begins. */
  readonly pageOf: (heading: Heading) => number;
  readonly colour: (paint: Paint) => Colour;
  readonly missed: Set<string>;
  readonly lang: "nl" | "en";
}

/** The runs of a text in the setting. */
export const runs = (text: Text, setting: Setting, font: FontName = "regular"): Run[] =>
  runsOf(text, font, setting.fonts, setting.places, setting.missed);

/** One strip per line of a text; the first two and the last two lines stay together. */
export function textStrips(
  pieces: readonly Run[],
  node: StructNode,
  setting: Setting,
  look: { readonly size: number; readonly leading?: number; readonly before: number; readonly paint?: Paint },
): Strip[] {
  const lines = linesOf(pieces, setting.fonts, look.size, Math.min(setting.width, setting.style.measure));
  const height = look.size * (look.leading ?? setting.style.leading);
  return lines.map((line, index) => ({
    before: index === 0 ? look.before : 0,
    height,
    keep: (index === 0 || index === lines.length - 2) && index < lines.length - 1,
    draw: (pen, top) =>
      pen.line(node, line, setting.left, pen.baseline(top, look.size, height), look.size, look.paint && setting.colour(look.paint)),
  }));
}
