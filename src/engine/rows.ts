import type { Answer, Answers, Row, RowId } from "./types.ts";

/** Stands for a row that is being filled in and is not in the table yet; no row has this id. */
export const newRow: RowId = "nieuw";

/** Everything that can be done to the rows of a table. Ids of new rows come from whoever asks. */
export type RowEdit =
  /** Behind the row `after`; at the end without it. */
  | { readonly kind: "add"; readonly rows: readonly Row[]; readonly after?: RowId }
  /** A row as it is now, in its own place; at the end when it is new. */
  | { readonly kind: "put"; readonly row: Row }
  /** Directly behind the row it copies. `cells` differ in the copy. */
  | { readonly kind: "duplicate"; readonly row: RowId; readonly as: RowId; readonly cells?: Answers }
  /** `by` places, and never beyond the first or the last. */
  | { readonly kind: "move"; readonly row: RowId; readonly by: number }
  | { readonly kind: "remove"; readonly row: RowId }
  /** Back at the place it had. */
  | { readonly kind: "restore"; readonly row: Row; readonly at: number };

/**
 * The rows after one edit. A row that the edit is not about stays as it is, the object included. No id is ever there twice: a new
 * row whose id is taken is left out, and an edit of a row that is not there changes nothing.
 */
export function editRows(rows: readonly Row[], edit: RowEdit): readonly Row[] {
  const at = placeOf(rows, edit);
  switch (edit.kind) {
    case "add":
      return inserted(rows, edit.rows, at < 0 ? rows.length : at + 1);
    case "put":
      return at < 0 ? inserted(rows, [edit.row], rows.length) : rows.with(at, edit.row);
    case "duplicate": {
      const row = rows[at];
      return row ? inserted(rows, [{ id: edit.as, cells: { ...row.cells, ...edit.cells } }], at + 1) : rows;
    }
    case "move": {
      const row = rows[at];
      const to = Math.max(0, Math.min(rows.length - 1, at + edit.by));
      return row && to !== at ? rows.toSpliced(at, 1).toSpliced(to, 0, row) : rows;
    }
    case "remove":
      return at < 0 ? rows : rows.toSpliced(at, 1);
    case "restore":
      return inserted(rows, [edit.row], Math.max(0, Math.min(rows.length, edit.at)));
  }
}

function placeOf(rows: readonly Row[], edit: RowEdit): number {
  const about = edit.kind === "add" ? edit.after : edit.kind === "put" || edit.kind === "restore" ? edit.row.id : edit.row;
  return rows.findIndex(({ id }) => id === about);
}

function inserted(rows: readonly Row[], more: readonly Row[], at: number): readonly Row[] {
  const taken = new Set(rows.map(({ id }) => id));
  const fresh = more.filter(({ id }) => !taken.has(id) && taken.add(id));
  return fresh.length === 0 ? rows : rows.toSpliced(at, 0, ...fresh);
}

/** Rows as an answer; no rows are no answer, since "nothing" is something somebody has to say. */
export const tableOf = (rows: readonly Row[]): Answer | undefined => (rows.length === 0 ? undefined : { kind: "table", rows });
