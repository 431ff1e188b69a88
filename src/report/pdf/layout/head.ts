import type { DocModel } from "../../model.ts";
import type { Pen } from "./pen.ts";
import { runs, type Setting } from "./setting.ts";
import { millimetres, type Style } from "./style.ts";
import { type Line, linesOf } from "./words.ts";

const [under, white] = [millimetres(1.4), millimetres(7)];

/** The room that the running head takes of every page but the first. */
export const headHeight = (model: DocModel, style: Style): number => (model.head ? style.small * 1.3 + under + white : 0);

/** The running head from the second page: the case, and which version this is. No reader reads it aloud. */
export function drawHeads({ head }: DocModel, pen: Pen, setting: Setting): void {
  if (!head) return;
  const { style, fonts, left, width, colour } = setting;
  const size = style.small;
  const lineHeight = size * 1.3;
  const first = (text: string, room: number): Line => linesOf(runs(text.replaceAll("\n", " "), setting), fonts, size, room)[0]!;
  const right = first(head[1], width / 2);
  const long = first(head[0], width - right.width - millimetres(8));
  for (let page = 1; page < pen.pages.length; page++) {
    pen.page = page;
    const y = pen.baseline(style.marginY, size, lineHeight);
    pen.line("head", long, left, y, size, colour("soft"));
    pen.line("head", right, left + width - right.width, y, size, colour("soft"));
    const line = style.marginY + lineHeight + under;
    pen.stroke("head", left, line, left + width, line, { width: 0.5, colour: colour("rule") });
  }
}
