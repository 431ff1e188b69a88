import { memo, type ReactNode } from "react";
import { useLaterWords } from "../../../laterWords.ts";
import { DataTable } from "../../../table/DataTable.tsx";
import { Tag } from "../../../tag/Tag.tsx";
import type { CellTexts } from "../cellText.ts";
import type { TableSetting } from "../types.ts";
import type { Pasted } from "./readPaste.ts";
import type { PastedCell } from "./recognise.ts";

/** Every pasted cell as it would be kept, and as it was pasted where it was not recognised. */
export const PastePreview = memo(function PastePreview({
  pasted,
  setting,
  texts,
}: {
  readonly pasted: Pasted;
  readonly setting: TableSetting;
  readonly texts: CellTexts;
}): ReactNode {
  const { t } = useLaterWords();
  const columns = pasted.columns.map((column, at) => (column ? setting.columnOf(column.id).label : pasted.nameOf(at)));
  return (
    <DataTable
      caption={t("ui.table.paste.preview")}
      head={[t("ui.table.paste.row"), ...columns]}
      rows={pasted.rows.map(({ row, isDouble }, at) => ({
        key: String(at),
        cells: [
          <>
            {at + 1} {isDouble && <Tag tone="caution">{t("ui.table.paste.isDouble")}</Tag>}
          </>,
          ...columns.map((_, place) => <Cell key={place} cell={row.cells[place]} texts={texts} />),
        ],
      }))}
    />
  );
});

function Cell({ cell, texts }: { readonly cell: PastedCell | undefined; readonly texts: CellTexts }): ReactNode {
  const { t } = useLaterWords();
  if (!cell || cell.text === "") return null;
  return (
    <>
      {cell.column && cell.answer && <span>{texts.cell(cell.column, cell.answer)} </span>}
      {cell.left !== undefined && (
        <span className="think-unread">
          <Tag tone="caution">{t("ui.table.paste.notRead")}</Tag> {cell.left}
        </span>
      )}
    </>
  );
}
