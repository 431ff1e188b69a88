import type { Paint } from "../drawing/types.ts";
import { palette } from "../palette.ts";
import { w } from "./xml.ts";

/** Word counts in twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);
/** The same the other way. */
export const points = (count: number): number => count / 20;
export const millimetres = (count: number): number => twips((count * 72) / 25.4);
/** A colour as Word writes it. */
export const hex = (paint: Paint): string => palette[paint].slice(1).toUpperCase();

export interface Edge {
  readonly line: "single" | "dashed" | "dotted";
  /** Points. */
  readonly width: number;
  readonly paint: Paint;
  /** Points between line and text. */
  readonly space: number;
}
type Side = "top" | "left" | "bottom" | "right" | "between";
export type Edges = Readonly<Partial<Record<Side, Edge>>>;

/** How a paragraph looks, beyond its style or as its style. Lengths are twips. */
export interface ParagraphLook {
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly breakBefore?: boolean;
  readonly number?: { readonly id: number; readonly level: number };
  readonly edges?: Edges;
  readonly shade?: Paint;
  readonly tabs?: readonly { readonly at: number; readonly side: "left" | "right" }[];
  readonly before?: number;
  readonly after?: number;
  /** Share of a single line, such as 1.15. */
  readonly leading?: number;
  /** Height of every line, whatever is in it. */
  readonly exactly?: number;
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  readonly align?: "left" | "right" | "center";
  /** 0 for the highest level of the outline; 9 for text. */
  readonly outline?: number;
}

export interface RunLook {
  readonly style?: string;
  readonly heading?: boolean;
  readonly font?: string;
  readonly bold?: boolean;
  readonly paint?: Paint;
  /** Points. */
  readonly size?: number;
  readonly underline?: "single" | "dotted";
  readonly lang?: string;
}

const edge = (name: string, { line, width, paint, space }: Edge): string =>
  w(name, { val: line, sz: Math.round(width * 8), space, color: hex(paint) });
const sides: readonly Side[] = ["top", "left", "bottom", "right", "between"];
/** Lines around something, in the order in which Word wants them. */
const edgesOf = (edges: Edges): string => sides.flatMap((side) => (edges[side] ? [edge(side, edges[side])] : [])).join("");

/** The properties of a paragraph. Word refuses a file in which they stand in another order. */
export function paragraphProperties(look: ParagraphLook): string {
  const spaced = [look.before, look.after, look.leading, look.exactly].some((one) => one !== undefined);
  const indented = [look.left, look.right, look.hanging].some((one) => one !== undefined);
  const parts = [
    look.style === undefined ? "" : w("pStyle", { val: look.style }),
    look.keepNext ? w("keepNext") : "",
    look.keepLines ? w("keepLines") : "",
    look.breakBefore ? w("pageBreakBefore") : "",
    look.number ? w("numPr", {}, w("ilvl", { val: look.number.level }), w("numId", { val: look.number.id })) : "",
    look.edges ? w("pBdr", {}, edgesOf(look.edges)) : "",
    look.shade ? w("shd", { val: "clear", color: "auto", fill: hex(look.shade) }) : "",
    look.tabs ? w("tabs", {}, ...look.tabs.map(({ at, side }) => w("tab", { val: side, pos: at }))) : "",
    spaced
      ? w("spacing", {
          before: look.before,
          after: look.after,
          line: look.exactly ?? (look.leading === undefined ? undefined : Math.round(look.leading * 240)),
          lineRule: look.exactly !== undefined ? "exact" : look.leading === undefined ? undefined : "auto",
        })
      : "",
    indented ? w("ind", { left: look.left, right: look.right, hanging: look.hanging }) : "",
    look.align ? w("jc", { val: look.align }) : "",
    look.outline === undefined ? "" : w("outlineLvl", { val: look.outline }),
  ].join("");
  return parts === "" ? "" : w("pPr", {}, parts);
}

const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i;
const eastAsian = /^(?:zh|ja|ko|yue|wuu)\b/i;
const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i;

function language(tag: string | undefined): { readonly lang: string; readonly turned: boolean } {
  if (tag === undefined || !languageTag.test(tag)) return { lang: "", turned: false };
  const turned = rightToLeft.test(tag);
  return { lang: w("lang", { [turned ? "bidi" : eastAsian.test(tag) ? "eastAsia" : "val"]: tag }), turned };
}

/** The properties of a stretch of text, in the order in which Word wants them. */
export function runProperties(look: RunLook): string {
  const { lang, turned } = language(look.lang);
  const theme = look.heading ? "major" : "minor";
  const parts = [
    look.style === undefined ? "" : w("rStyle", { val: look.style }),
    look.heading !== undefined
      ? w("rFonts", {
          asciiTheme: `${theme}HAnsi`,
          hAnsiTheme: `${theme}HAnsi`,
          eastAsiaTheme: `${theme}EastAsia`,
          cstheme: `${theme}Bidi`,
        })
      : look.font
        ? w("rFonts", { ascii: look.font, hAnsi: look.font, eastAsia: look.font })
        : "",
    look.bold === undefined ? "" : w("b", look.bold ? {} : { val: 0 }) + w("bCs", look.bold ? {} : { val: 0 }),
    look.paint ? w("color", { val: hex(look.paint) }) : "",
    look.size === undefined ? "" : w("sz", { val: look.size * 2 }) + w("szCs", { val: look.size * 2 }),
    look.underline ? w("u", { val: look.underline }) : "",
    turned ? w("rtl") : "",
    lang,
  ].join("");
  return parts === "" ? "" : w("rPr", {}, parts);
}
