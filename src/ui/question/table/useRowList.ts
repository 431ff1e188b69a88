import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { RowEdit } from "../../../engine/rows.ts";
import type { Answer, Row } from "../../../engine/types.ts";
import { useLaterWords } from "../../laterWords.ts";
import type { QuestionOf } from "../types.ts";
import { cellTextsOf, type CellTexts } from "./cellText.ts";
import type { PastedRow } from "./paste/recognise.ts";
import type { TableSetting } from "./types.ts";

export type RowAction = "copy" | "up" | "down" | "remove";
interface Removed {
  readonly row: Row;
  readonly at: number;
  readonly name: string;
}
export interface RowListState {
  readonly rows: readonly Row[];
  readonly texts: CellTexts;
  /** What was done last, for who cannot see it. */
  readonly said: string;
  /** The last row that was removed and is not put back. */
  readonly removed: Removed | undefined;
  /** The same function as long as the page stands. */
  readonly act: (action: RowAction, row: Row) => void;
  readonly putBack: () => void;
  readonly add: (pasted: readonly PastedRow[]) => void;
}

/** The id of a control of a row; the way to its form is called `change`. */
export const rowControlId = (id: string, row: string, action: RowAction | "change"): string => `${id}-${row}-${action}`;

/** What can be done to the rows of a list, with where the focus goes and what is said. */
export function useRowList(table: QuestionOf<"table">, id: string, answer: Answer | undefined, setting: TableSetting): RowListState {
  const words = useLaterWords();
  const rows = useMemo(() => (answer?.kind === "table" ? answer.rows : []), [answer]);
  const texts = useMemo(() => cellTextsOf(words, table, setting), [words, table, setting]);
  const [said, setSaid] = useState("");
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const focus = useFocusAfter();

  const nameAt = (row: Row, at: number) => texts.name(row) || words.t("ui.table.unnamed", { at: at + 1 });
  const doing = (action: RowAction, row: Row) => {
    const at = rows.indexOf(row);
    const name = nameAt(row, at);
    const edit = (what: RowEdit, says: string, to: string) => {
      setting.onEdit(what);
      setSaid(says);
      focus(to);
    };
    if (action === "copy") {
      const as = setting.newId();
      const says = words.t("ui.table.copied", { name, at: at + 2 });
      return edit(
        { kind: "duplicate", row: row.id, as, cells: copiedName(table, row, words.t("ui.table.copyOf", { name })) },
        says,
        rowControlId(id, as, "change"),
      );
    }
    if (action === "remove") {
      setRemoved((before) => [...before, { row, at, name }]);
      return edit({ kind: "remove", row: row.id }, words.t("ui.table.removed", { name }), `${id}-count`);
    }
    const by = action === "up" ? -1 : 1;
    // The button stays where the row cannot go further, so that pressing it once more never does something else.
    const isAtEnd = rows[at + by] === undefined;
    const says = isAtEnd
      ? words.t(action === "up" ? "ui.table.first" : "ui.table.last", { name })
      : words.t("ui.table.moved", { name, at: at + by + 1, of: rows.length });
    edit({ kind: "move", row: row.id, by }, says, rowControlId(id, row.id, action));
  };
  const latest = useRef(doing);
  useLayoutEffect(() => {
    latest.current = doing;
  });
  const act = useCallback((action: RowAction, row: Row) => latest.current(action, row), []);

  const putBack = () => {
    const last = removed.at(-1);
    if (!last) return;
    setting.onEdit({ kind: "restore", row: last.row, at: last.at });
    setRemoved(removed.slice(0, -1));
    setSaid(words.t("ui.table.restored", { name: last.name, at: last.at + 1 }));
    focus(rowControlId(id, last.row.id, "change"));
  };
  const add = (pasted: readonly PastedRow[]) => {
    const made = pasted.map(({ row, draft }) => ({ row: { id: setting.newId(), cells: row }, draft }));
    setting.onEdit({ kind: "add", rows: made.map(({ row }) => row) });
    for (const { row, draft } of made) if (draft) setting.onRowDraft(row.id, draft);
    setSaid(words.t("ui.table.added", { count: made.length }));
    focus(`${id}-count`);
  };
  useArrivalAt(setting.arriveAt && rowControlId(id, setting.arriveAt, "change"));
  return { rows, texts, said, removed: removed.at(-1), act, putBack, add };
}

/** Puts the focus there, once the page shows what was done. */
function useFocusAfter(): (id: string) => void {
  const wanted = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (wanted.current !== undefined) document.getElementById(wanted.current)?.focus();
    wanted.current = undefined;
  });
  return useCallback((id) => {
    wanted.current = id;
  }, []);
}

/** The frame brings who arrives to what is marked; this list may come only after that. */
function useArrivalAt(element: string | undefined): void {
  const [target] = useState(element);
  useEffect(() => {
    const active = document.activeElement;
    if (target && (!active || active.matches("body, main, h1"))) document.getElementById(target)?.focus();
  }, [target]);
}

/** A copy is told apart by its name, where that is a text with room for it. */
function copiedName({ columns: [first] }: QuestionOf<"table">, row: Row, name: string) {
  const fits = first?.kind === "text" && row.cells[first.id]?.kind === "text" && name.length <= first.max;
  return fits ? { [first.id]: { kind: "text" as const, value: name } } : {};
}
