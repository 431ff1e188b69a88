import type { Latest } from "../../../domain/tools/planBack.ts";
import type { Session } from "../../../dossier/api.ts";
import { rowsIn } from "../../../engine/answers.ts";
import type { Answer, Answers, Row, RowId } from "../../../engine/types.ts";
import { giverOf, planTable } from "../steps.ts";

const columns = ["inviteBy", "from", "to"] as const;
/** The days of a row as they are or were; one that is left out is empty. */
export type Days = Partial<Readonly<Record<(typeof columns)[number], Answer>>>;

const rowOf = (session: Session, id: RowId): Row | undefined => rowsIn(session.current().answers[planTable]).find((row) => row.id === id);

const daysOf = ({ cells }: Row): Days => Object.fromEntries(columns.flatMap((column) => (cells[column] ? [[column, cells[column]]] : [])));

/** The days of a proposal as cells. */
export const daysIn = (latest: Latest): Days =>
  Object.fromEntries(columns.map((column) => [column, { kind: "date", value: latest[column] } satisfies Answer]));

/** Whether a row has exactly these days already. */
export const hasDays = (cells: Answers, latest: Latest): boolean =>
  columns.every((column) => {
    const cell = cells[column];
    return cell?.kind === "date" && cell.value === latest[column];
  });

/** Writes days into rows of the plan and gives those that stood there before, to put back. What else a row says stays. */
export function writeDays(session: Session, days: ReadonlyMap<RowId, Days>): ReadonlyMap<RowId, Days> {
  const before = new Map<RowId, Days>();
  for (const [id, own] of days) {
    const row = rowOf(session, id);
    if (!row) continue;
    const rest = Object.fromEntries(Object.entries(row.cells).filter(([column]) => !columns.some((one) => one === column)));
    const edit = { kind: "put", row: { ...row, cells: { ...rest, ...own } } } as const;
    if (session.apply({ kind: "rows", question: planTable, edit, flow: giverOf(session) })) before.set(id, daysOf(row));
  }
  return before;
}
