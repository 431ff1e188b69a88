import type { Block, Cell } from "../model.ts";
import { alignedHead, bare, shown } from "../text.ts";
import { el, inlines, name, type Setting, type Tree, type TreeElement } from "./element.ts";
import { originsElement } from "./origin.ts";

/** A table with its caption and scopes. Every cell carries the name of its column for screens that are too narrow for columns. */
export function tableElement(block: Extract<Block, { kind: "table" }>, setting: Setting): TreeElement {
  const content = (cell: Cell): Tree[] => (cell.strong ? [el("strong", {}, inlines(cell.text, setting))] : inlines(cell.text, setting));
  const look = (cell: Cell): Record<string, string> => (cell.numeric ? { class: name("numeric") } : {});
  const sum = block.widths?.reduce((total, width) => total + width, 0) ?? 0;
  const columns = sum > 0 ? block.widths!.map((width) => el("col", { width: `${Math.round((width / sum) * 100)}%` }, [])) : [];
  const head = alignedHead(block).map((cell) =>
    // An empty head would be announced for every cell under it.
    cell.text.length === 0 ? el("td", {}, []) : el("th", { scope: "col", ...look(cell) }, content(cell)),
  );
  const label = (index: number): Record<string, string> => {
    const text = shown(bare(block.head[index]?.text ?? "")).replaceAll(/[\u00ad\n]/g, "");
    return text.trim() === "" ? {} : { "data-label": text };
  };
  const row = (cells: readonly Cell[], at: number): TreeElement => {
    const origin = block.rowOrigins?.[at];
    const last = origin === undefined ? [] : originsElement("span", [origin], setting);
    return el(
      "tr",
      {},
      cells.map((cell, index) =>
        index === 0 && block.rowHeads !== false
          ? el("th", { scope: "row", ...look(cell) }, content(cell))
          : el("td", { ...label(index), ...look(cell) }, [...content(cell), ...(index === cells.length - 1 ? last : [])]),
      ),
    );
  };
  return el("table", { class: name("table") }, [
    el("caption", { class: name("caption", ...(block.captionHidden ? ["hidden"] : [])) }, inlines(block.caption, setting)),
    ...(columns.length > 0 ? [el("colgroup", {}, columns)] : []),
    ...(head.length > 0 ? [el("thead", {}, [el("tr", {}, head)])] : []),
    el("tbody", {}, block.rows.map(row)),
  ]);
}
