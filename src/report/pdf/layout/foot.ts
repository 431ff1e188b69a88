import type { DocModel } from "../../model.ts";
import type { StructNode } from "../types.ts";
import { addNode, type Pen } from "./pen.ts";
import { runs, type Setting } from "./setting.ts";
import { millimetres } from "./style.ts";
import { type Line, linesOf } from "./words.ts";

/** The running foot of all pages. */
export interface Foot {
  readonly height: number;
  /** Parts too long for a foot; they belong at the end of the document in full. */
  readonly cut: readonly string[];
  readonly draw: (pen: Pen, root: StructNode, top: number) => void;
}

const most = 2;

/**
 * The foot with the page number. Readers that read aloud skip it on every page but the last, where its words are part
 * of the document: the rule and profile behind the outcome stand nowhere else.
 */
export function footOf(model: DocModel, setting: Setting): Foot {
  const { style, fonts, left, width } = setting;
  const label = (page: string, pages: string): Line =>
    linesOf(runs(model.pageLabel.replace("{page}", page).replace("{pages}", pages), setting), fonts, style.small, width)[0]!;
  const room = width - label("999", "999").width - millimetres(6);
  const parts = model.foot.map((text) => {
    const lines = linesOf(runs(text, setting), fonts, style.small, room);
    return { text, lines: lines.length > most ? shortened(lines) : lines, cut: lines.length > most };
  });
  const count = Math.max(1, parts.flatMap((part) => part.lines).length);
  const lineHeight = style.small * 1.3;
  const [white, inside] = [millimetres(2.5), millimetres(1)];
  return {
    height: white + inside + count * lineHeight,
    cut: parts.filter((part) => part.cut).map((part) => part.text),
    draw: (pen, root, bottom) => {
      for (const page of pen.pages.keys()) {
        pen.page = page;
        const last = page === pen.pages.length - 1;
        const top = bottom + white;
        pen.stroke("decoration", left, top, left + width, top, { width: 0.5, colour: setting.colour("rule") });
        let y = top + inside;
        for (const part of parts) {
          const owner = last && !part.cut ? addNode(root, "P") : "foot";
          for (const line of part.lines) {
            pen.line(owner, line, left, pen.baseline(y, style.small, lineHeight), style.small);
            y += lineHeight;
          }
        }
        const number = label(String(page + 1), String(pen.pages.length));
        const lastLine = top + inside + (count - 1) * lineHeight;
        pen.line("foot", number, left + width - number.width, pen.baseline(lastLine, style.small, lineHeight), style.small);
      }
    },
  };
}

function shortened(lines: readonly Line[]): Line[] {
  const kept = lines.slice(0, most);
  const last = kept.at(-1);
  const end = last?.fragments.at(-1);
  if (!last || !end) return kept;
  return [
    ...kept.slice(0, -1),
    { ...last, fragments: [...last.fragments.slice(0, -1), { ...end, text: `${end.text.slice(0, -3).trimEnd()}…` }] },
  ];
}
