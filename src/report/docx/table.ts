import type { Block, Cell } from "../model.ts";
import { alignedHead, bare, shown } from "../text.ts";
import { paragraphProperties, twips } from "./look.ts";
import { arialWidth } from "./measure.ts";
import { inward, leftOf, paragraph, type Part, type Setting } from "./parts.ts";
import { runs } from "./runs.ts";
import { cellSpace } from "./styleTable.ts";
import { spoken, w } from "./xml.ts";

type TableBlock = Extract<Block, { kind: "table" }>;

/** A table with a head that comes back on every page, and rows that stay whole. Its caption is its name, also where it is hidden. */
export function tableParts(block: TableBlock, setting: Setting): Part[] {
  const { writing } = setting;
  const width = writing.sizes.width - leftOf(setting);
  const rowHeads = block.rowHeads !== false;
  const head = alignedHead(block);
  const columns = columnWidths(block, width, writing.sizes.body);
  const cell = (one: Cell, at: number, style: string): string =>
    w(
      "tc",
      {},
      w("tcPr", {}, w("tcW", { w: columns[at], type: "dxa" })),
      w(
        "p",
        {},
        paragraphProperties({ style, ...(one.numeric && style === "TableHead" ? { align: "right" } : {}) }),
        runs(one.text, writing, one.strong),
      ),
    );
  const row = (cells: readonly string[], isHead: boolean): string =>
    w("tr", {}, w("trPr", {}, w("cantSplit"), isHead ? w("tblHeader") : ""), ...cells);
  const look = 0x0600 + (head.length > 0 ? 0x20 : 0) + (rowHeads ? 0x80 : 0);
  const name = spoken(bare(block.caption)).trim();
  const table = w(
    "tbl",
    {},
    w(
      "tblPr",
      {},
      w("tblStyle", { val: "Rows" }),
      w("tblW", { w: width, type: "dxa" }),
      leftOf(setting) > 0 ? w("tblInd", { w: leftOf(setting), type: "dxa" }) : "",
      w("tblLook", {
        val: look.toString(16).toUpperCase().padStart(4, "0"),
        firstRow: head.length > 0 ? 1 : 0,
        lastRow: 0,
        firstColumn: rowHeads ? 1 : 0,
        lastColumn: 0,
        noHBand: 1,
        noVBand: 1,
      }),
      name === "" ? "" : w("tblCaption", { val: name }),
    ),
    w("tblGrid", {}, ...columns.map((one) => w("gridCol", { w: one }))),
    head.length > 0
      ? row(
          head.map((one, at) => cell(one, at, "TableHead")),
          true,
        )
      : "",
    ...block.rows.map((cells) =>
      row(
        cells.map((one, at) => cell(one, at, one.numeric ? "TableNumber" : "TableText")),
        false,
      ),
    ),
  );
  const caption =
    block.captionHidden || name === "" ? [] : [paragraph(runs(block.caption, writing), { style: "TableCaption", ...inward(setting) })];
  return [...caption, { kind: "table", xml: table }];
}

/** As asked, or else by what is in them; a column keeps room for its longest word as far as there is any. Word may still adjust. */
function columnWidths({ head, rows, widths }: TableBlock, width: number, size: number): number[] {
  const all = [head, ...rows];
  const count = Math.max(1, ...all.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, at) => all.flatMap((row) => (row[at] ? [shown(bare(row[at].text))] : [])));
  const pad = twips(cellSpace + 1);
  const most = (texts: readonly string[]): number => pad + twips(1) * Math.max(0, ...texts.map((text) => arialWidth(text, size, true)));
  const least = columns.map((texts) => Math.min(width / count, most(texts.flatMap((text) => text.split(/[\s\u00ad]+/)))));
  const asked = widths?.length === count ? widths : undefined;
  const sum = asked?.reduce((total, one) => total + one, 0) ?? 0;
  const wanted = asked && sum > 0 ? asked.map((one) => (one / sum) * width) : columns.map((texts) => Math.min(most(texts), width * 2));
  const extra = wanted.map((one, at) => Math.max(1, one - least[at]!));
  const spare = width - least.reduce((total, one) => total + one, 0);
  const shared = extra.reduce((total, one) => total + one, 0);
  const cut = least.map((one, at) => Math.floor(one + (spare * extra[at]!) / shared));
  // What rounding left over goes to the last, so that the columns are exactly as wide as the table.
  return cut.map((one, at) => (at === count - 1 ? one + width - cut.reduce((total, each) => total + each, 0) : one));
}
