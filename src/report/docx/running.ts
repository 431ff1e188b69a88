import type { DocModel } from "../model.ts";
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
export function runningOf({ model }: Writing): Running[] {
  const part = (type: Running["type"], pages: Running["pages"], parts: readonly Part[]): Running => ({
    file: `${type}-${pages}.xml`,
    type,
    pages,
    xml: xmlFile(w(type === "header" ? "hdr" : "ftr", namespaces, written(parts))),
  });
  const nothing = (style: string): Part[] => [paragraph("", { style, edges: {} })];
  const heads = model.head && part("header", "default", headParts(model.head));
  const firsts = firstDiffers(model)
    ? [part("header", "first", nothing("Normal")), part("footer", "first", model.cover ? nothing("Normal") : footParts(model))]
    : [];
  return [...(heads ? [heads] : []), part("footer", "default", footParts(model)), ...firsts];
}

const firstDiffers = ({ cover, head }: DocModel): boolean => cover === true || head !== undefined;
const tab = w("r", {}, w("tab"));

const headParts = ([left, right]: readonly [string, string]): Part[] => [paragraph(run(left) + tab + run(right), { style: "Header" })];

/** Each part of the foot on a line, and the number of the page at the right of the last. */
function footParts({ foot, pageLabel }: DocModel): Part[] {
  const lines = foot.length > 0 ? foot : [""];
  return lines.map((line, index) =>
    paragraph(run(line) + (index === lines.length - 1 ? tab + pageNumber(pageLabel) : ""), { style: index === 0 ? "FooterTop" : "Footer" }),
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
