import type { Block, DocModel } from "../../model.ts";
import { fullTitle } from "../../text.ts";
import type { Sheet, StructNode } from "../types.ts";
import { stripsOf } from "./blocks.ts";
import { footOf } from "./foot.ts";
import { addNode, Pen } from "./pen.ts";
import { runs, type Setting, textStrips } from "./setting.ts";
import { drawAll, heightOf, place, type Strip } from "./strips.ts";
import { millimetres, paper, type Style, styleAt } from "./style.ts";
import { type Fonts, linesOf } from "./words.ts";

const tightnesses = Array.from({ length: 13 }, (_, step) => step / 12);

/** Lays a document out. `missed` receives the characters that the font does not have. */
export function layOut(model: DocModel, fonts: Fonts, missed: Set<string>): Sheet {
  if (model.onePage)
    for (const tightness of tightnesses) {
      const sheet = laidOut(model, fonts, styleAt(tightness), missed);
      if (sheet.pages.length === 1) return sheet;
    }
  // What cannot be on one page may as well be comfortable.
  return laidOut(model, fonts, styleAt(0), missed);
}

function laidOut(model: DocModel, fonts: Fonts, style: Style, missed: Set<string>): Sheet {
  const root: StructNode = { kind: "node", type: "Document", kids: [] };
  const pen = new Pen(fonts);
  const width = paper.width - 2 * style.marginX;
  const base = {
    fonts,
    inside: stripsOf,
    style,
    parent: root,
    left: style.marginX,
    width,
    headings: new Set(ids(model.blocks)),
    missed,
    outline: { level: 0 },
  };
  const foot = footOf(model, { ...base, page: paper.height });
  const bottom = paper.height - style.marginY - foot.height;
  const setting: Setting = { ...base, page: bottom - style.marginY };
  const closing = foot.cut.map((text): Block => ({ kind: "paragraph", text, small: true }));
  place([...headStrips(model, setting), ...stripsOf([...model.blocks, ...closing], setting)], pen, style.marginY, bottom);
  foot.draw(pen, root, bottom);
  return { pages: pen.pages, root, headings: pen.headings };
}

const ids = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === "heading") return [block.id];
    if (block.kind === "columns") return [...ids(block.left), ...ids(block.right)];
    return block.kind === "callout" ? ids(block.body) : [];
  });

/** What it is and about what on the left, when and by whom on the right. */
function headStrips(model: DocModel, setting: Setting): Strip[] {
  const { style, fonts, width, left, parent } = setting;
  const lines = model.meta.map((text) => linesOf(runs(text, setting), fonts, style.body, width * 0.45));
  const metaWidth = Math.max(0, ...lines.flat().map((line) => line.width));
  const inner = { ...setting, width: metaWidth === 0 ? width : width - metaWidth - millimetres(6) };
  const subject =
    model.subject.trim() === "" || model.title.trim() === ""
      ? []
      : textStrips(runs(model.subject, setting, "bold"), addNode(parent, "P"), inner, { size: style.body, before: 0 });
  const title = textStrips(
    runs(model.title.trim() === "" ? fullTitle(model) : model.title, setting, "bold"),
    addNode(parent, "H1"),
    inner,
    { size: style.title, leading: 1.15, before: 0 },
  );
  const body = [...subject, ...title];
  const meta = lines.map((each) => ({ node: addNode(parent, "P"), lines: each }));
  const lineHeight = style.body * style.leading;
  const height = Math.max(heightOf(body), lines.flat().length * lineHeight);
  if (height > setting.page / 2)
    return [
      ...body,
      ...meta.flatMap(({ node }, index) =>
        textStrips(runs(model.meta[index] ?? "", setting), node, setting, { size: style.body, before: 0 }),
      ),
    ];
  const drawMeta = (pen: Pen, top: number): void => {
    let y = top;
    for (const { node, lines: each } of meta)
      for (const line of each) {
        pen.line(node, line, left + width - line.width, pen.baseline(y, style.body, lineHeight), style.body);
        y += lineHeight;
      }
  };
  return [
    {
      before: 0,
      height: height + style.gap * 0.6,
      draw: (pen, top) => {
        drawAll(body, pen, top);
        drawMeta(pen, top);
      },
    },
  ];
}
