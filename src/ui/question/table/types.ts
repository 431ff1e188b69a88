import type { RowEdit } from "../../../engine/rows.ts";
import type { Answers, Field, QuestionId, RowId, RowRef } from "../../../engine/types.ts";
import type { QuestionWords } from "../types.ts";

/** The words of one column. */
export interface ColumnWords extends QuestionWords {
  /** Above the column of a list; `ask` is what the form of a row asks. */
  readonly label: string;
}

/** What is said about the rows of a table: "Voeg een groep toe". */
export interface RowWords {
  readonly add: string;
  /** The title of the form of a row; its name comes behind it. */
  readonly change: string;
  readonly save: string;
  /** The way back from the form of a row. */
  readonly back: string;
  /** What comes in the list, while there is nothing. */
  readonly empty: string;
  /** "Er ligt niets vast": offers to say so; without it that is not offered. */
  readonly nothing?: string | undefined;
  readonly paste: string;
  readonly count: (rows: number) => string;
  readonly addPasted: (rows: number) => string;
}

/** What a page with a table needs besides its question. Keep it the same object while nothing in it changes: 200 rows are drawn by it. */
export interface TableSetting {
  readonly rowWords: RowWords;
  readonly columnOf: (column: QuestionId) => ColumnWords;
  /** The rows of another table that a column may name. */
  readonly rowsOf: (table: QuestionId) => readonly RowRef[];
  /** The columns that are asked of a row with these cells. */
  readonly shownOf: (cells: Answers) => readonly Field[];
  /** The address of the form of a row; of a new one with `newRow`. */
  readonly hrefOf: (row: RowId) => string;
  readonly newId: () => RowId;
  readonly onEdit: (edit: RowEdit) => void;
  /** What stands in the form of a row and is not confirmed. */
  readonly onRowDraft: (row: RowId, draft: RowDraft | undefined) => void;
  /** The row whose form was just left; it gets the focus. */
  readonly arriveAt?: RowId | undefined;
}

/** What stands in the form of a row and is not confirmed: by column what was chosen (`null`: taken away) and what was typed. */
export interface RowDraft {
  readonly answers?: Readonly<Record<QuestionId, unknown>>;
  readonly typed?: Readonly<Record<QuestionId, unknown>>;
  /** Pasted texts that fit no column, or not the column they came with. */
  readonly left?: readonly LeftText[];
}
export interface LeftText {
  readonly from: string;
  readonly text: string;
}
