import { drawingOf } from "../drawing/drawingOf.ts";
import { approximateMeasure } from "../drawing/measure.ts";
import { altOf, dataOf } from "../figure.ts";
import type { Block } from "../model.ts";
import { shown } from "../text.ts";
import { el, inlines, name, type Setting, type Tree, type TreeElement, words } from "./element.ts";
import { svgOf } from "./svg.ts";
import { tableElement } from "./table.ts";

/** Points between the margins of paper, and on a small screen. */
const [wide, narrow] = [510, 216];
/** What is higher does not fit on paper. */
const highest = 640;
const mostSteps = 12;

/** A figure: drawn once for paper and once for a small screen, with its caption, and its values under it. */
export function figureElements(block: Extract<Block, { kind: "figure" }>, setting: Setting): Tree[] {
  const alt = shown(altOf(block));
  const caption = block.caption.length > 0 ? [el("figcaption", {}, inlines(block.caption, setting))] : [];
  const data = block.dataElsewhere ? [] : [tableElement(dataOf(block), setting)];
  const drawing = drawingOf(block.art, wide, approximateMeasure, setting.lang);
  if (drawing.height === 0 || drawing.height > highest)
    return [el("figure", { class: name("figure") }, [el("p", {}, words(alt)), ...caption]), ...data];
  const svg = (one: typeof drawing): TreeElement => svgOf(one, { class: name("drawing"), role: "img", "aria-label": alt });
  return [
    el("figure", { class: name("figure") }, [
      el("div", { class: name("wide") }, [svg(drawing)]),
      // Hidden for who reads without a style sheet; with it the page shows the one that fits.
      el("div", { class: name("narrow"), hidden: "hidden" }, [svg(drawingOf(block.art, narrow, approximateMeasure, setting.lang))]),
      ...caption,
    ]),
    ...data,
  ];
}

/** A place on a scale in words, and as a row of steps for the eye. */
export function scaleElement({ label, words: said, from, to, at }: Extract<Block, { kind: "scale" }>): TreeElement {
  const count = Math.round(to - from) + 1;
  const step = (index: number): TreeElement => el("span", { class: name("step", ...(from + index === at ? ["at"] : [])) }, []);
  const steps = count >= 2 && count <= mostSteps ? Array.from({ length: count }, (_, index) => step(index)) : [];
  return el("div", { class: name("scale") }, [
    el("p", {}, [el("strong", {}, words(`${label}:`)), " ", ...words(said)]),
    ...(steps.length > 0 ? [el("div", { class: name("steps"), "aria-hidden": "true" }, steps)] : []),
  ]);
}
