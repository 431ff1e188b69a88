import type { Block, Cell } from "../../model.ts";
import { alignedHead, bare } from "../../text.ts";
import type { StructNode } from "../types.ts";
import { addNode, type Owner, type Pen } from "./pen.ts";
import { runs, type Setting, textStrips } from "./setting.ts";
import { heightOf, type Strip, withBefore } from "./strips.ts";
import { millimetres } from "./style.ts";
import { type Line, linesOf, longestWord, type Run } from "./words.ts";

type TableBlock = Extract<Block, { kind: "table" }>;
interface LaidCell {
  readonly node: StructNode;
  readonly lines: readonly Line[];
  readonly x: number;
  readonly room: number;
  readonly numeric: boolean;
}
interface Row {
  readonly cells: readonly LaidCell[];
  readonly lines: number;
  readonly isHead: boolean;
}
const padX = millimetres(3);

/** A table whose head comes back on every page; a row is only cut when it is higher than a page. */
export function tableStrips(block: TableBlock, setting: Setting): Strip[] {
  const { style, left } = setting;
  const node = addNode(setting.parent, "Table", block.captionHidden ? { summary: bare(block.caption) } : {});
  const caption = block.captionHidden
    ? []
    : textStrips(runs(block.caption, setting, "bold"), addNode(node, "Caption"), setting, {
        size: style.body,
        before: style.gap * (style.plain ? 1 : 1.8),
      });
  const content = (cell: Cell, strong: boolean): Run[] => runs(cell.text, setting, strong || cell.strong ? "bold" : "regular");
  const isRowHead = (index: number): boolean => index === 0 && block.rowHeads !== false;
  const count = Math.max(block.head.length, ...block.rows.map((row) => row.length));
  // A cell that is not there would shift what a reader hears under which head.
  const whole = (cells: readonly Cell[]): Cell[] => Array.from({ length: count }, (_, at) => cells[at] ?? { text: "" });
  const heads = whole(alignedHead(block));
  const body = block.rows.map(whole);
  const bodyRuns = body.map((row) => row.map((cell, index) => content(cell, isRowHead(index))));
  const headRuns = heads.map((cell) => content(cell, true));
  const widths = columnWidths(block, [headRuns, ...bodyRuns], setting);
  const starts = widths.map((_, index) => left + widths.slice(0, index).reduce((sum, width) => sum + width, 0));

  const lay = (
    pieces: readonly Run[],
    cell: Cell,
    at: number,
    parent: StructNode,
    type: "TH" | "TD",
    scope: "Column" | "Row",
  ): LaidCell => {
    const room = Math.max(1, (widths[at] ?? 0) - (at === widths.length - 1 ? 0 : padX));
    const owner = addNode(parent, type, type === "TH" ? { scope } : {});
    return {
      node: owner,
      lines: linesOf(pieces, setting.fonts, style.body, room),
      x: starts[at] ?? left,
      room,
      numeric: cell.numeric === true,
    };
  };
  const rowOf = (cells: readonly LaidCell[], isHead: boolean): Row => ({
    cells,
    isHead,
    lines: Math.max(1, ...cells.map((cell) => cell.lines.length)),
  });
  const headParent =
    block.head.length > 0 ? addNode(addNode(node, "THead"), "TR") : { kind: "node" as const, type: "TR" as const, kids: [] };
  const head = rowOf(
    heads.map((cell, index) => lay(headRuns[index]!, cell, index, headParent, cell.text.length === 0 ? "TD" : "TH", "Column")),
    true,
  );
  const bodyNode = addNode(node, "TBody");
  const rows = body.map((cells, at) => {
    const parent = addNode(bodyNode, "TR");
    const laid = cells.map((cell, index) => lay(bodyRuns[at]![index]!, cell, index, parent, isRowHead(index) ? "TH" : "TD", "Row"));
    return rowOf(laid, false);
  });
  const draw = rowDrawer({ ...setting, width: widths.reduce((sum, one) => sum + one, 0) });
  const line = style.body * style.leading;
  // A head that fills the page would leave no room under it, so it does not come back.
  const repeats = block.head.length > 0 && draw.height(head.lines) < setting.page / 3;
  const again = repeats
    ? { height: draw.height(head.lines), draw: (pen: Pen, top: number) => draw.row(pen, top, head, 0, head.lines, "decoration") }
    : undefined;
  const most = Math.max(1, Math.floor((setting.page - (again?.height ?? 0)) / line) - 2);
  const stripsOfRow = (row: Row): Strip[] =>
    Array.from({ length: Math.ceil(row.lines / most) }, (_, part) => {
      const [from, to] = [part * most, Math.min(row.lines, (part + 1) * most)];
      // The rest of a row that is cut goes on the next page, so that its cells are read one after the other on each page.
      const next = part > 0 ? { newPage: true } : {};
      return { before: 0, height: draw.height(to - from), ...next, draw: (pen, top) => draw.row(pen, top, row, from, to) };
    });
  const headStrips = block.head.length > 0 ? stripsOfRow(head).map((strip) => ({ ...strip, keep: repeats })) : [];
  const strips = kept(rows.flatMap(stripsOfRow), setting).map((strip) => (again ? { ...strip, again } : strip));
  const top = withBefore([...headStrips, ...strips], style.gap * (style.plain || caption.length > 0 ? 0.5 : 1.4));
  return [...caption.map((strip) => ({ ...strip, keep: true })), ...top];
}

/** A short table stays whole; of a longer one no row stands alone at the foot or at the top of a page. */
function kept(strips: readonly Strip[], { page, style }: Setting): Strip[] {
  const isShort = !style.plain && heightOf(strips) < page * 0.4;
  const last = strips.length - 1;
  return strips.map((strip, at) => (at < last && (isShort || at === 0 || at === last - 1) ? { ...strip, keep: true } : strip));
}

function rowDrawer({ style, left, width, colour }: Setting) {
  const line = style.body * style.leading;
  return {
    height: (lines: number): number => lines * line + 2 * style.cell,
    row: (pen: Pen, top: number, row: Row, from: number, to: number, owner?: Owner): void => {
      for (const cell of row.cells)
        for (const [index, one] of cell.lines.slice(from, to).entries()) {
          const x = cell.numeric ? cell.x + cell.room - one.width : cell.x;
          pen.line(owner ?? cell.node, one, x, pen.baseline(top + style.cell + index * line, style.body, line), style.body);
        }
      const under = top + (to - from) * line + 2 * style.cell;
      if (to === row.lines)
        pen.stroke("decoration", left, under, left + width, under, {
          width: row.isHead ? 1 : 0.5,
          colour: colour(row.isHead ? "ink" : "rule"),
        });
    },
  };
}

/** As asked, but never so narrow that a word is cut while there is room elsewhere. */
function columnWidths(block: TableBlock, rows: readonly (readonly (readonly Run[])[])[], { fonts, style, width }: Setting): number[] {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, at) => rows.map((row) => row[at] ?? []));
  const pad = (at: number): number => (at === count - 1 ? 0 : padX);
  const most = (cells: readonly (readonly Run[])[], measure: (cell: readonly Run[]) => number): number =>
    Math.max(0, ...cells.map(measure));
  const least = columns.map((cells, at) => pad(at) + 0.5 + most(cells, (cell) => longestWord(cell, fonts, style.body)));
  const needed = least.reduce((sum, one) => sum + one, 0);
  if (needed >= width) {
    // Some words must be cut: the widest columns give way, the others keep theirs.
    const fair = width / count;
    const over = least.map((one) => Math.max(0, one - fair));
    const spare = least.reduce((sum, one) => sum + Math.max(0, fair - one), 0);
    const total = over.reduce((sum, one) => sum + one, 0);
    return least.map((one, at) => (one <= fair ? one : fair + (spare * over[at]!) / total));
  }
  const asked = block.widths?.length === count ? block.widths : undefined;
  const sum = asked?.reduce((total, one) => total + one, 0) ?? 1;
  const wanted =
    asked?.map((one) => (one / sum) * width) ??
    columns.map((cells, at) => pad(at) + most(cells, (cell) => unbroken(cell, fonts, style.body)));
  const extra = wanted.map((one, at) => Math.max(0.01, one - least[at]!));
  const shared = extra.reduce((total, one) => total + one, 0);
  // Few short words over a whole page are hard to read across.
  const natural = wanted.reduce((total, one) => total + one, 0) + count * millimetres(14);
  const room = asked || style.plain || natural > width * 0.7 ? width : Math.max(needed, natural);
  return least.map((one, at) => one + ((room - needed) * extra[at]!) / shared);
}

const unbroken = (cell: readonly Run[], fonts: Setting["fonts"], size: number): number =>
  cell.reduce((sum, run) => sum + fonts[run.font].width(run.text) * size, 0);
