import type { Drawing, Measure, Paint, Shape } from "../drawing/types.ts";
import { hex, paragraphProperties } from "./look.ts";
import { run } from "./runs.ts";
import { element, escaped, spoken, w } from "./xml.ts";

/** What a picture says: its alternative text, or nothing when the words beside it say the same. */
export type Meaning = { readonly alt: string } | "decorative";

const emu = (points: number): number => Math.round(points * 12_700);
const a = (name: string, attributes: Parameters<typeof element>[1] = {}, ...children: readonly string[]): string =>
  element(`a:${name}`, attributes, ...children);

/** A picture as shapes in one group on the line, which Word draws sharp at any size and lets people change. */
export function pictureRun(drawing: Drawing, meaning: Meaning, measure: Measure, unique: () => number): string {
  const size = { cx: emu(drawing.width), cy: emu(drawing.height) };
  const id = unique();
  const alt = meaning === "decorative" ? "" : spoken(meaning.alt);
  const group = element(
    "wpg:wgp",
    {},
    element("wpg:cNvGrpSpPr"),
    element("wpg:grpSpPr", {}, a("xfrm", {}, a("off", { x: 0, y: 0 }), a("ext", size), a("chOff", { x: 0, y: 0 }), a("chExt", size))),
    ...drawing.shapes.map((shape) => shapeXml(shape, measure, unique(), drawing.width)),
  );
  const inline = element(
    "wp:inline",
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element("wp:extent", size),
    element("wp:effectExtent", { l: 0, t: 0, r: 0, b: 0 }),
    element("wp:docPr", { id, name: `Figure ${id}`, descr: alt === "" ? undefined : alt }, meaning === "decorative" ? decorative : ""),
    element("wp:cNvGraphicFramePr"),
    a("graphic", { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main" }, a("graphicData", { uri: groupName }, group)),
  );
  const choice = element("mc:Choice", { Requires: "wpg" }, w("drawing", {}, inline));
  // What cannot draw shapes shows the words instead.
  const otherwise = alt === "" ? "" : element("mc:Fallback", {}, element("w:t", {}, escaped(alt)));
  return w("r", {}, element("mc:AlternateContent", {}, choice, otherwise));
}

const groupName = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
const decorative = a(
  "extLst",
  {},
  a(
    "ext",
    { uri: "{C183D7F6-B498-43B3-948B-1728B52AA6E4}" },
    element("adec:decorative", { "xmlns:adec": "http://schemas.microsoft.com/office/drawing/2017/decorative", val: 1 }),
  ),
);

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function shapeXml(shape: Shape, measure: Measure, id: number, room: number): string {
  switch (shape.kind) {
    case "rect":
      return drawn(id, shape, preset("rect"), shape);
    case "circle": {
      const { x, y, radius } = shape;
      return drawn(id, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, preset("ellipse"), shape);
    }
    case "line": {
      const { x1, y1, x2, y2 } = shape;
      const box = { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
      return drawn(id, box, preset("line"), shape, x1 < x2 !== y1 < y2 && y1 !== y2 && x1 !== x2);
    }
    case "polygon":
      return polygon(shape, id);
    case "text":
      return words(shape, measure, id, room);
  }
}

const preset = (prst: string): string => a("prstGeom", { prst }, a("avLst"));
const fillOf = (paint: Paint | undefined): string => (paint ? a("solidFill", {}, a("srgbClr", { val: hex(paint) })) : a("noFill"));

function frame({ x, y, width, height }: Box, turned = false): string {
  const size = { cx: emu(width), cy: emu(height) };
  return a("xfrm", turned ? { flipV: 1 } : {}, a("off", { x: emu(x), y: emu(y) }), a("ext", size));
}

function drawn(id: number, box: Box, geometry: string, look: Exclude<Shape, { kind: "text" }>, turned = false): string {
  const line = look.line
    ? a("ln", { w: emu(look.lineWidth ?? 0.75) }, fillOf(look.line), look.dashed ? a("prstDash", { val: "dash" }) : "")
    : a("ln", {}, a("noFill"));
  return element(
    "wps:wsp",
    {},
    element("wps:cNvPr", { id, name: `Shape ${id}` }),
    element("wps:cNvSpPr"),
    element("wps:spPr", {}, frame(box, turned), geometry, fillOf(look.fill), line),
    element("wps:bodyPr"),
  );
}

function polygon(shape: Extract<Shape, { kind: "polygon" }>, id: number): string {
  const [xs, ys] = [shape.points.map(([x]) => x), shape.points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const box = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  const corners = shape.points.map(([left, top], index) =>
    a(index === 0 ? "moveTo" : "lnTo", {}, a("pt", { x: emu(left - x), y: emu(top - y) })),
  );
  const path = a("path", { w: emu(box.width), h: emu(box.height) }, ...corners, a("close"));
  const geometry = a(
    "custGeom",
    {},
    a("avLst"),
    a("gdLst"),
    a("ahLst"),
    a("cxnLst"),
    a("rect", { l: 0, t: 0, r: "r", b: "b" }),
    a("pathLst", {}, path),
  );
  return drawn(id, box, geometry, shape);
}

// Shares of the size in Arial: above the baseline, and of a whole line.
const ascent = 0.905;
const lineHeight = 1.15;
/** How much wider a box may be than its text for a computer whose letters are wider, and is at least. */
const slack = { most: 1.1, least: 1.02 };

function words(shape: Extract<Shape, { kind: "text" }>, measure: Measure, id: number, room: number): string {
  const long = measure(shape.text, shape.size, shape.bold === true);
  // A box that stands out of the picture would move the whole picture aside.
  const inside = { start: room - shape.x, middle: 2 * Math.min(shape.x, room - shape.x), end: shape.x }[shape.anchor];
  const width = Math.max(long * slack.least + 1, Math.min(long * slack.most + 4, inside));
  const share = { start: 0, middle: 0.5, end: 1 }[shape.anchor];
  const align = { start: "left", middle: "center", end: "right" } as const;
  const box = { x: shape.x - width * share, y: shape.y - ascent * shape.size, width, height: shape.size * lineHeight + 2 };
  const line = w(
    "p",
    {},
    paragraphProperties({ style: "FigureText", align: align[shape.anchor] }),
    run(shape.text, { paint: shape.paint, size: Math.round(shape.size * 2) / 2, ...(shape.bold ? { bold: true } : {}) }),
  );
  return element(
    "wps:wsp",
    {},
    element("wps:cNvPr", { id, name: `Text ${id}` }),
    element("wps:cNvSpPr", { txBox: 1 }),
    element("wps:spPr", {}, frame(box), preset("rect"), a("noFill"), a("ln", {}, a("noFill"))),
    element("wps:txbx", {}, w("txbxContent", {}, line)),
    element("wps:bodyPr", { wrap: "square", lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: "t" }, a("noAutofit")),
  );
}
