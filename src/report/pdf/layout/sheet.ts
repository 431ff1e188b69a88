import type { Block, DocModel } from "../../model.ts";
import type { Sheet, StructNode } from "../types.ts";
import { stripsOf } from "./blocks.ts";
import { coloursOf } from "./colours.ts";
import { coverStrips } from "./cover.ts";
import { footOf } from "./foot.ts";
import { drawHeads, headHeight } from "./head.ts";
import { drawPlaced, paged, pagesOfHeadings } from "./paging.ts";
import { placesOf } from "../../places.ts";
import { Pen } from "./pen.ts";
import type { Setting } from "./setting.ts";
import type { Heading } from "./strips.ts";
import { cardStyle, paper, type Style, styleOf } from "./style.ts";
import { titleStrips } from "./title.ts";
import type { Fonts } from "./words.ts";

const tightnesses = Array.from({ length: 13 }, (_, step) => step / 12);

/** Lays a document out. `missed` receives the characters that the font does not have. */
export function layOut(model: DocModel, fonts: Fonts, missed: Set<string>): Sheet {
  if (model.onePage)
    for (const tightness of tightnesses) {
      const sheet = laidOut(model, fonts, cardStyle(tightness), missed);
      if (sheet.pages.length === 1) return sheet;
    }
  // What cannot be on one page may as well be comfortable.
  return laidOut(model, fonts, styleOf(model), missed);
}

function laidOut(model: DocModel, fonts: Fonts, style: Style, missed: Set<string>): Sheet {
  const root: StructNode = { kind: "node", type: "Document", kids: [] };
  const colour = coloursOf(style.plain);
  const pen = new Pen(fonts, colour("ink"));
  let pages: ReadonlyMap<Heading, number> = new Map();
  const base = {
    fonts,
    inside: stripsOf,
    style,
    colour,
    parent: root,
    left: style.marginX,
    width: paper.width - 2 * style.marginX,
    places: placesOf(model.blocks),
    pageOf: (heading: Heading) => pages.get(heading) ?? 0,
    pageLink: (words: string, page: number) => `${words}, ${model.lang === "nl" ? "pagina" : "page"} ${page}`,
    missed,
    lang: model.lang,
  };
  const foot = footOf(model, { ...base, page: paper.height });
  const first = style.marginY;
  const top = first + headHeight(model, style);
  const bottom = paper.height - style.marginY - foot.height;
  const setting: Setting = { ...base, page: bottom - top };
  const closing = foot.cut.map((text): Block => ({ kind: "paragraph", text, small: true }));
  const opening = model.cover ? coverStrips(model, setting, bottom - first) : titleStrips(model, setting);
  const placed = paged([...opening, ...stripsOf([...model.blocks, ...closing], setting)], { first, top, bottom });
  pages = pagesOfHeadings(placed);
  drawPlaced(placed, pen);
  drawHeads(model, pen, { ...base, page: paper.height });
  foot.draw(pen, root, bottom);
  return { pages: pen.pages, root, headings: pen.headings, targets: pen.targets };
}
