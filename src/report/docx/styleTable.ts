import type { DocModel } from "../model.ts";
import { hex, twips } from "./look.ts";
import { sizesOf } from "./page.ts";
import { w } from "./xml.ts";

/** White between columns, in points. */
export const cellSpace = 11;

/** What stands under everything, and the one look of tables: rules between rows, a heavier one under the head. */
export function tableStyles(model: DocModel): string {
  const size = sizesOf(model);
  const margins = (...sides: readonly (readonly [string, number])[]): string =>
    w("tblCellMar", {}, ...sides.map(([side, width]) => w(side, { w: width, type: "dxa" })));
  const line = (name: string, width: number, color: string): string => w(name, { val: "single", sz: width, space: 0, color });
  return [
    w(
      "style",
      { type: "character", default: 1, styleId: "DefaultParagraphFont" },
      w("name", { val: "Default Paragraph Font" }),
      w("uiPriority", { val: 1 }),
      w("semiHidden"),
      w("unhideWhenUsed"),
    ),
    w(
      "style",
      { type: "table", default: 1, styleId: "TableNormal" },
      w("name", { val: "Normal Table" }),
      w("uiPriority", { val: 99 }),
      w("semiHidden"),
      w("unhideWhenUsed"),
      w("tblPr", {}, w("tblInd", { w: 0, type: "dxa" }), margins(["top", 0], ["left", 108], ["bottom", 0], ["right", 108])),
    ),
    w(
      "style",
      { type: "numbering", default: 1, styleId: "NoList" },
      w("name", { val: "No List" }),
      w("uiPriority", { val: 99 }),
      w("semiHidden"),
      w("unhideWhenUsed"),
    ),
    w(
      "style",
      { type: "table", customStyle: 1, styleId: "Rows" },
      w("name", { val: model.lang === "nl" ? "Tabel met regels" : "Table with rules" }),
      w("basedOn", { val: "TableNormal" }),
      w("qFormat"),
      w(
        "tblPr",
        {},
        w("tblBorders", {}, line("bottom", 4, hex("rule")), line("insideH", 4, hex("rule"))),
        margins(["top", size.cell], ["left", 0], ["bottom", size.cell], ["right", twips(cellSpace)]),
      ),
      w(
        "tblStylePr",
        { type: "firstRow" },
        w("rPr", {}, w("b"), w("bCs")),
        w("tcPr", {}, w("tcBorders", {}, line("bottom", 12, hex("brand")))),
      ),
      w("tblStylePr", { type: "firstCol" }, w("rPr", {}, w("b"), w("bCs"))),
    ),
  ].join("");
}
