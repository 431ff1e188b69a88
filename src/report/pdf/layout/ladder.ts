import type { Block, LadderRung } from "../../model.ts";
import type { StructNode } from "../types.ts";
import { addNode, type Pen } from "./pen.ts";
import { runs, type Setting, textStrips } from "./setting.ts";
import { drawAll, heightOf, type Strip } from "./strips.ts";
import { millimetres } from "./style.ts";
import { type Line, linesOf } from "./words.ts";

type LadderBlock = Extract<Block, { kind: "ladder" }>;
interface Rung {
  readonly rung: LadderRung;
  readonly name: readonly Line[];
  readonly note: readonly Line[];
  readonly width: number;
  readonly height: number;
  /** Whether name and note share a line. */
  readonly beside: boolean;
}
const pad = millimetres(2.4);

/** The ladder as a figure: the lowest rung is the longest, the advice has the thick edge, what is out of reach is hatched. */
export function ladderStrips(block: LadderBlock, setting: Setting): Strip[] {
  const { style, fonts, left } = setting;
  const size = style.body;
  const lineHeight = size * 1.25;
  const width = Math.min(setting.width, millimetres(86));
  const figure = addNode(setting.parent, "Figure", { alt: block.alt });
  const rungs = block.rungs.map((rung, index): Rung => {
    const font = rung.state === "advice" ? "bold" : "regular";
    const room = width * Math.max(0.5, 1 - index * 0.04);
    const lines = (text: string): Line[] => (text === "" ? [] : linesOf(runs(text, setting, font), fonts, size, room - 2 * pad));
    const [name, note] = [lines(`${rung.number} ${rung.name}`), lines(rung.note ?? "")];
    const beside = name.length === 1 && note.length <= 1 && name[0]!.width + (note[0]?.width ?? 0) + 3 * pad <= room;
    const count = beside ? 1 : name.length + note.length;
    return { rung, name, note, beside, width: room, height: count * lineHeight + style.cell * 2 };
  });
  const gap = millimetres(1.3);
  const sum = rungs.reduce((total, { height }) => total + height + gap, -gap);
  if (sum > setting.page / 2) {
    setting.parent.kids.pop();
    return inWords(block, setting);
  }
  const caption =
    block.caption.length === 0
      ? []
      : textStrips(runs(block.caption, setting), addNode(figure, "Caption"), setting, { size: style.small, before: style.gap * 0.4 });
  const kids = [...figure.kids];
  return [
    {
      before: style.gap * 0.8,
      height: sum + heightOf(caption) + (caption[0]?.before ?? 0),
      draw: (pen, top) => {
        figure.box = { x: left, y: top, width, height: sum };
        // The caption is the last of the figure, and the drawing comes first.
        figure.kids.length = 0;
        let y = top;
        for (const one of rungs.toReversed()) {
          draw(pen, figure, one, y, lineHeight, setting);
          y += one.height + gap;
        }
        figure.kids.push(...kids);
        drawAll(caption, pen, top + sum + (caption[0]?.before ?? 0));
      },
    },
  ];
}

/** A figure that does not fit on a page says the same as a list. */
function inWords({ caption, rungs }: LadderBlock, setting: Setting): Strip[] {
  const item = ({ number, name, note }: LadderRung): Block[] => [
    { kind: "paragraph", text: `${number} ${name}${note === undefined ? "" : ` ${note}`}` },
  ];
  const items = rungs.map(item).toReversed();
  const closing: Block[] = caption.length > 0 ? [{ kind: "paragraph", text: caption }] : [];
  return setting.inside([{ kind: "list", ordered: false, items }, ...closing], setting);
}

function draw(pen: Pen, figure: StructNode, one: Rung, top: number, lineHeight: number, setting: Setting): void {
  const { left, colour } = setting;
  const { body: size, cell } = setting.style;
  const thick = one.rung.state === "advice" ? 2.4 : 0.75;
  const box = { x: left + thick / 2, y: top + thick / 2, width: one.width - thick, height: one.height - thick };
  if (one.rung.state === "outside") hatch(pen, figure, top, one, setting);
  const isAdvice = one.rung.state === "advice";
  pen.rect(figure, box, {
    pen: { width: thick, colour: colour(isAdvice ? "brand" : "ink") },
    ...(isAdvice ? { fill: colour("tint") } : {}),
  });
  const place = (line: Line, x: number, index: number): void => {
    const y = top + cell + index * lineHeight;
    if (one.rung.state === "outside") {
      const white = { x: x - 3, y: y + 1, width: line.width + 6, height: lineHeight - 2 };
      pen.rect(figure, white, { fill: colour("paper") });
    }
    pen.line(figure, line, x, pen.baseline(y, size, lineHeight), size);
  };
  const x = left + pad;
  for (const [index, line] of spacedEnd(one.name).entries()) place(line, x, index);
  for (const [index, line] of spacedEnd(one.note).entries())
    place(line, one.beside ? left + one.width - pad - line.width : x, one.beside ? 0 : one.name.length + index);
}

/** Keeps the words of a rung from running into those that follow when the figure is read as text. */
const spacedEnd = (lines: readonly Line[]): readonly Line[] => lines.map((line, at) => (at === lines.length - 1 ? spaced(line) : line));

function spaced(line: Line): Line {
  const last = line.fragments.at(-1);
  return last && !last.text.endsWith(" ")
    ? { ...line, fragments: [...line.fragments.slice(0, -1), { ...last, text: `${last.text} ` }] }
    : line;
}

/** Slanted lines, each computed up to the edge, because clipping would be one thing more that a reader must support. */
function hatch(pen: Pen, figure: StructNode, top: number, { width, height }: Rung, { left, colour }: Setting): void {
  for (let start = 6 - height; start < width; start += 6) {
    const [x1, x2] = [Math.max(0, start), Math.min(width, start + height)];
    const [y1, y2] = [height - (x1 - start), height - (x2 - start)];
    if (x2 > x1) pen.stroke(figure, left + x1, top + y1, left + x2, top + y2, { width: 0.5, colour: colour("rule") });
  }
}
