import { memo, useMemo, type ReactNode } from "react";
import type { Field, Row } from "../../../engine/types.ts";
import type { Words } from "../../../i18n/types.ts";
import { Link } from "../../link/Link.tsx";
import { Tag } from "../../tag/Tag.tsx";
import type { QuestionOf } from "../types.ts";
import { listColumns, type CellTexts } from "./cellText.ts";
import { readRowDraft } from "./rowDraft.ts";
import type { TableSetting } from "./types.ts";
import { rowControlId, type RowAction } from "./useRowList.ts";

interface RowTableProps {
  readonly table: QuestionOf<"table">;
  readonly id: string;
  readonly caption: string;
  readonly words: Words;
  readonly rows: readonly Row[];
  readonly drafts: Readonly<Record<string, unknown>>;
  readonly setting: TableSetting;
  readonly texts: CellTexts;
  /** Without it rows can only be read. */
  readonly onAct?: (action: RowAction, row: Row) => void;
}
/** What every row is drawn with; the same object as long as nothing in it changes. */
interface Look extends Pick<RowTableProps, "id" | "setting" | "texts" | "onAct"> {
  readonly columns: readonly (readonly [column: Field, label: string])[];
  readonly said: Readonly<Record<(typeof said)[number], string>>;
  readonly isNamedFirst: boolean;
}
const said = ["ui.table.change", "ui.table.view", "ui.table.unsaved", "ui.table.leftOver", "ui.notGiven"] as const;
const actions: readonly RowAction[] = ["copy", "up", "down", "remove"];

/** All rows; on a narrow screen every row is a card. */
export function RowTable({ table, id, caption, words, rows, drafts, setting, texts, onAct }: RowTableProps): ReactNode {
  const look = useMemo((): Look => {
    const columns = listColumns(table).map((column) => [column, setting.columnOf(column.id).label] as const);
    const spoken = Object.fromEntries(said.map((key) => [key, words.t(key)])) as Look["said"];
    return {
      id,
      setting,
      texts,
      columns,
      said: spoken,
      isNamedFirst: columns[0]?.[0].id === table.columns[0]?.id,
      ...(onAct ? { onAct } : {}),
    };
  }, [table, id, words, setting, texts, onAct]);
  const acts = useMemo(() => actions.map((action) => [action, words.t(`ui.table.${action}`)] as const), [words]);
  return (
    <div className="utrecht-table-container utrecht-table-container--overflow-inline think-scroll">
      <table className="utrecht-table utrecht-table--html-table think-cards">
        <caption className="utrecht-table__caption think-visually-hidden">{caption}</caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {look.columns.map(([column, label]) => (
              <th key={column.id} scope="col" className="utrecht-table__header-cell">
                {label}
              </th>
            ))}
            <th scope="col" className="utrecht-table__header-cell">
              <span className="think-visually-hidden">{words.t("ui.table.actions")}</span>
            </th>
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {rows.map((row, at) => (
            <RowLine
              key={row.id}
              look={look}
              row={row}
              name={texts.name(row) || words.t("ui.table.unnamed", { at: at + 1 })}
              acts={acts}
              mayMove={rows.length > 1}
              draft={Object.hasOwn(drafts, row.id) ? drafts[row.id] : undefined}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowLineProps {
  readonly look: Look;
  readonly row: Row;
  readonly name: string;
  readonly acts: readonly (readonly [RowAction, string])[];
  readonly mayMove: boolean;
  readonly draft: unknown;
}

// With 200 rows, an edit of one may not draw the others again, and a row asks for no words of its own.
const RowLine = memo(function RowLine({ look, row, name, acts, mayMove, draft }: RowLineProps): ReactNode {
  const { id, setting, texts, columns, said: words, isNamedFirst, onAct } = look;
  const [first, ...others] = columns;
  const shown = setting.shownOf(row.cells);
  // A cell that is not asked of this row shows nothing; what was filled in there is kept.
  const text = (column: Field) => (shown.some((one) => one.id === column.id) ? texts.cell(column, row.cells[column.id]) : "");
  // Which row a control is about, for who hears it apart from its row. As an attribute: a thousand hidden elements are slow to lay out.
  const named = (label: string) => `${label} ${name}`;
  const way = words[onAct ? "ui.table.change" : "ui.table.view"];
  return (
    <tr className="utrecht-table__row">
      <th scope="row" className="utrecht-table__cell">
        <span className="think-rowlist__name">{isNamedFirst || !first ? name : text(first[0])}</span>
        {draft !== undefined && <Tag tone="caution">{words[readRowDraft(draft).left ? "ui.table.leftOver" : "ui.table.unsaved"]}</Tag>}
      </th>
      {others.map(([column, label]) => (
        <td key={column.id} className="utrecht-table__cell" data-label={label}>
          {text(column) || (
            <>
              <span aria-hidden="true">–</span>
              <span className="think-visually-hidden">{words["ui.notGiven"]}</span>
            </>
          )}
        </td>
      ))}
      <td className="utrecht-table__cell">
        <div className="think-rowlist__acts">
          <Link
            id={rowControlId(id, row.id, "change")}
            href={setting.hrefOf(row.id)}
            aria-label={named(way)}
            data-arrive={setting.arriveAt === row.id ? "" : undefined}
          >
            {way}
          </Link>
          {onAct &&
            acts.map(([action, label]) =>
              !mayMove && (action === "up" || action === "down") ? null : (
                <button
                  key={action}
                  id={rowControlId(id, row.id, action)}
                  type="button"
                  className="think-rowlist__act"
                  aria-label={named(label)}
                  onClick={() => onAct(action, row)}
                >
                  {label}
                </button>
              ),
            )}
        </div>
      </td>
    </tr>
  );
});
