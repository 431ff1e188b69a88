import type { DocModel } from "../model.ts";
import { shown } from "../text.ts";
import { twips } from "./look.ts";
import { arialWidth } from "./measure.ts";
import { paper } from "./page.ts";
import { paragraph, type Part, written } from "./parts.ts";
import { field, run } from "./runs.ts";
import type { Writing } from "./writing.ts";
import { namespaces, w, xmlFile } from "./xml.ts";

/** Heads and feet of the pages: the file they are in, and the pages they are for. */
export interface Running {
  readonly file: string;
  readonly type: "header" | "footer";
  readonly pages: "default" | "first";
  readonly xml: string;
}

/** The running heads and feet. With a cover the first page has neither; without one it has the foot. */
export function runningOf(writing: Writing): Running[] {
  const { model, sizes } = writing;
  const part = (type: Running["type"], pages: Running["pages"], parts: readonly Part[]): Running => ({
    file: `${type}-${pages}.xml`,
    type,
    pages,
    xml: xmlFile(w(type === "header" ? "hdr" : "ftr", namespaces, written(parts))),
  });
  const nothing = (style: string): Part[] => [paragraph("", { style, edges: {} })];
  const heads = model.head && part("header", "default", headParts(model.head, sizes.width, sizes.small));
  const firsts = firstDiffers(model)
    ? [part("header", "first", nothing("Normal")), part("footer", "first", model.cover ? nothing("Normal") : footParts(writing))]
    : [];
  return [...(heads ? [heads] : []), part("footer", "default", footParts(writing)), ...firsts];
}

const firstDiffers = ({ cover, head }: DocModel): boolean => cover === true || head !== undefined;
const tab = w("r", {}, w("tab"));

/** A head takes one line: what is longer is cut, because the title page says it in full. */
const headParts = ([left, right]: readonly [string, string], room: number, size: number): Part[] => {
  const aside = cut(right, room * 0.4, size);
  const rest = room - widthOf(aside, size) - gap;
  return [paragraph(run(cut(left, rest, size)) + tab + run(aside), { style: "Header" })];
};

const gap = 400;
const widthOf = (text: string, size: number): number => twips(arialWidth(shown(text), size, false));

function cut(text: string, room: number, size: number): string {
  if (widthOf(text, size) <= room) return text;
  const signs = Array.from(text);
  const narrowest = 0.2 * size;
  let kept = Math.min(signs.length, Math.ceil(room / twips(narrowest)));
  while (kept > 0 && widthOf(`${signs.slice(0, kept).join("")}…`, size) > room) kept--;
  return `${signs.slice(0, kept).join("").trimEnd()}…`;
}

/** Lines of the foot. */
const footLines = 2;

/** Parts that do not fit in the foot. They stand at the end of the document, because the rule behind the outcome stands nowhere else. */
export const tooLongForFoot = ({ model, sizes }: Writing): readonly string[] =>
  model.foot.filter((part) => !fitsInFoot(part, sizes.width, sizes.small));

const fitsInFoot = (part: string, room: number, size: number): boolean =>
  part.split("\n").length <= footLines && widthOf(part, size) <= room * (footLines - 0.5);

/** Each part of the foot on a line, and the number of the page at the right of the last. */
function footParts({ model, sizes }: Writing): Part[] {
  const fitting = model.foot.filter((part) => fitsInFoot(part, sizes.width, sizes.small));
  const lines = fitting.length > 0 ? fitting : [""];
  return lines.map((line, index) =>
    paragraph(run(line) + (index === lines.length - 1 ? tab + pageNumber(model.pageLabel) : ""), {
      style: index === 0 ? "FooterTop" : "Footer",
    }),
  );
}

const codes: Readonly<Record<string, string>> = { "{page}": field("PAGE", "1"), "{pages}": field("NUMPAGES", "1") };
const pageNumber = (label: string): string =>
  label
    .split(/(\{pages?\})/)
    .map((piece) => codes[piece] ?? run(piece))
    .join("");

/** The page of the document; `r:id` of each running part is its file's name without the ending. */
export function sectionXml({ model, sizes }: Writing, running: readonly Running[]): string {
  return w(
    "sectPr",
    {},
    ...running.map(({ type, pages, file }) => w(`${type}Reference`, { type: pages, "r:id": file.replace(".xml", "") })),
    w("pgSz", { w: paper.width, h: paper.height }),
    w("pgMar", {
      top: sizes.marginTop,
      right: sizes.marginX,
      bottom: sizes.marginBottom,
      left: sizes.marginX,
      header: Math.round(sizes.marginTop / 2),
      footer: Math.round(sizes.marginBottom / 2),
      gutter: 0,
    }),
    w("cols", { space: 708 }),
    firstDiffers(model) ? w("titlePg") : "",
  );
}
