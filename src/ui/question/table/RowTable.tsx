import { memo, type ReactNode } from "react";
import type { Field, Row } from "../../../engine/types.ts";
import { useWords } from "../../../i18n/index.ts";
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
  readonly rows: readonly Row[];
  readonly drafts: Readonly<Record<string, unknown>>;
  readonly setting: TableSetting;
  readonly texts: CellTexts;
  /** Without it nothing can be done. */
  readonly onAct?: (action: RowAction, row: Row) => void;
}

/** All rows; on a narrow screen every row is a card. */
export function RowTable({ table, id, caption, rows, drafts, setting, texts, onAct }: RowTableProps): ReactNode {
  const { t } = useWords("app");
  const columns = listColumns(table);
  return (
    <div className="utrecht-table-container utrecht-table-container--overflow-inline think-scroll">
      <table className="utrecht-table utrecht-table--html-table think-cards">
        <caption className="utrecht-table__caption think-visually-hidden">{caption}</caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {columns.map((column) => (
              <th key={column.id} scope="col" className="utrecht-table__header-cell">
                {setting.columnOf(column.id).label}
              </th>
            ))}
            {onAct && (
              <th scope="col" className="utrecht-table__header-cell">
                <span className="think-visually-hidden">{t("ui.table.actions")}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {rows.map((row, at) => (
            <RowLine
              key={row.id}
              table={table}
              id={id}
              row={row}
              at={at}
              mayMove={rows.length > 1}
              draft={Object.hasOwn(drafts, row.id) ? drafts[row.id] : undefined}
              setting={setting}
              texts={texts}
              onAct={onAct}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowLineProps extends Pick<RowTableProps, "table" | "id" | "setting" | "texts"> {
  readonly row: Row;
  readonly at: number;
  readonly mayMove: boolean;
  readonly draft: unknown;
  readonly onAct: RowTableProps["onAct"];
}

// With 200 rows, an edit of one may not draw the others again.
const RowLine = memo(function RowLine({ table, id, row, at, mayMove, draft, setting, texts, onAct }: RowLineProps): ReactNode {
  const { t } = useWords("app");
  const [first, ...others] = listColumns(table);
  const shown = setting.shownOf(row.cells);
  const name = texts.name(row) || t("ui.table.unnamed", { at: at + 1 });
  const label = (column: Field | undefined) => (column ? cellText(column, row, shown, texts) : "");
  const isNamedFirst = first?.id === table.columns[0]?.id;
  return (
    <tr className="utrecht-table__row">
      <th scope="row" className="utrecht-table__cell">
        <span className="think-rowlist__name">{`${at + 1}. ${isNamedFirst ? name : label(first)}`}</span>
        {draft !== undefined && <Tag tone="caution">{t(readRowDraft(draft).left ? "ui.table.leftOver" : "ui.table.unsaved")}</Tag>}
      </th>
      {others.map((column) => (
        <td key={column.id} className="utrecht-table__cell" data-label={setting.columnOf(column.id).label}>
          {label(column) || <Nothing />}
        </td>
      ))}
      {onAct && (
        <td className="utrecht-table__cell">
          <div className="think-rowlist__acts">
            <Link
              id={rowControlId(id, row.id, "change")}
              href={setting.hrefOf(row.id)}
              data-arrive={setting.arriveAt === row.id ? "" : undefined}
            >
              {t("ui.table.change")}
              <Behind name={name} />
            </Link>
            {(mayMove ? actions : actions.filter((action) => action !== "up" && action !== "down")).map((action) => (
              <button
                key={action}
                id={rowControlId(id, row.id, action)}
                type="button"
                className="think-rowlist__act"
                onClick={() => onAct(action, row)}
              >
                {t(`ui.table.${action}`)}
                <Behind name={name} />
              </button>
            ))}
          </div>
        </td>
      )}
    </tr>
  );
});

const actions: readonly RowAction[] = ["copy", "up", "down", "remove"];

/** A cell that is not asked of this row shows nothing; what was filled in there is kept. */
const cellText = (column: Field, row: Row, shown: readonly Field[], texts: CellTexts): string =>
  shown.some(({ id }) => id === column.id) ? texts.cell(column, row.cells[column.id]) : "";

/** Which row a control is about, for who hears it apart from its row. */
const Behind = ({ name }: { readonly name: string }): ReactNode => <span className="think-visually-hidden"> {name}</span>;

function Nothing(): ReactNode {
  const { t } = useWords("app");
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="think-visually-hidden">{t("ui.notGiven")}</span>
    </>
  );
}
