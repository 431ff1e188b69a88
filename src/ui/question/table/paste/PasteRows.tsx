import { useDeferredValue, useEffect, useMemo, useState, type ReactNode } from "react";
import type { Row } from "../../../../engine/types.ts";
import { Button, ButtonGroup } from "../../../button/Button.tsx";
import { Choice } from "../../../field/Choice.tsx";
import { OptionalMarks } from "../../../field/Parts.tsx";
import { TextField } from "../../../field/TextField.tsx";
import { useLaterWords } from "../../../laterWords.ts";
import { Paragraph } from "../../../prose/Prose.tsx";
import type { QuestionOf } from "../../types.ts";
import type { CellTexts } from "../cellText.ts";
import type { TableSetting } from "../types.ts";
import { readPaste, type PasteChoices } from "./readPaste.ts";
import { PastePreview } from "./PastePreview.tsx";
import { PasteRepair } from "./PasteRepair.tsx";
import type { PastedRow } from "./recognise.ts";

export interface PasteRowsProps {
  readonly table: QuestionOf<"table">;
  readonly id: string;
  readonly rows: readonly Row[];
  readonly setting: TableSetting;
  readonly texts: CellTexts;
  readonly start: string;
  readonly onAdd: (rows: readonly PastedRow[]) => void;
}

/** Rows out of a spreadsheet: what was recognised and what not is shown cell by cell before anything is added. */
export default function PasteRows({ table, id, rows, setting, texts, start, onAdd }: PasteRowsProps): ReactNode {
  const words = useLaterWords();
  const { t, lang } = words;
  const [text, setText] = useState(start);
  const [choices, setChoices] = useState<PasteChoices>({});
  const [skipsDouble, setSkipsDouble] = useState(true);
  const [arrives] = useState(start !== "");
  useEffect(() => {
    // Pasted on the page itself: this is where it went.
    if (arrives) document.getElementById(`${id}-paste`)?.focus();
  }, [arrives, id]);
  // Typing in a long list stays quick; what it comes to may follow a moment later.
  const read = useDeferredValue(text);
  const pasted = useMemo(
    () =>
      readPaste(
        read,
        { columns: table.columns, columnOf: setting.columnOf, rowsOf: setting.rowsOf, lang },
        choices,
        rows.map(texts.name),
        texts,
        (at) => t("ui.table.paste.column", { at: at + 1 }),
      ),
    [read, choices, table, setting, rows, texts, lang, t],
  );
  const adding = skipsDouble ? pasted.rows.filter(({ isDouble }) => !isDouble) : pasted.rows;
  const add = () => {
    onAdd(adding.map(({ row }) => row));
    setText(pasted.rest);
    setChoices({});
  };
  const unread = pasted.rows.flatMap(({ row }) => row.cells).filter(({ left }) => left !== undefined).length;
  const doubles = pasted.rows.filter(({ isDouble }) => isDouble).length;
  return (
    <OptionalMarks value={false}>
      <TextField
        id={`${id}-paste`}
        label={t("ui.table.paste.label")}
        description={t("ui.table.paste.help", {
          columns: table.columns.map(({ id: column }) => setting.columnOf(column).label).join(", "),
        })}
        optional
        rows={5}
        value={text}
        onChange={setText}
      />
      <output className="utrecht-paragraph">
        {pasted.rows.length > 0 && (
          <>
            <strong>{t("ui.table.paste.rows", { count: pasted.rows.length })}</strong>{" "}
            {t(unread > 0 ? "ui.table.paste.unread" : "ui.table.paste.allRead", { count: unread })}{" "}
            {t(doubles > 0 ? "ui.table.paste.double" : "ui.table.paste.noDouble", { count: doubles })}
          </>
        )}
      </output>
      {pasted.rows.length > 0 && (
        <>
          {pasted.rest !== "" && <Paragraph>{t("ui.table.paste.rest", { count: pasted.rows.length })}</Paragraph>}
          <PasteRepair id={id} table={table} setting={setting} pasted={pasted} choices={choices} onChange={setChoices} />
          <PastePreview pasted={pasted} setting={setting} texts={texts} />
          {doubles > 0 && (
            <Choice
              id={`${id}-skip`}
              name={`${id}-skip`}
              type="checkbox"
              option={{ value: "skip", label: t("ui.table.paste.skipDouble", { count: doubles }) }}
              checked={skipsDouble}
              invalid={false}
              plain
              onChange={setSkipsDouble}
            />
          )}
          {adding.length > 0 && (
            <ButtonGroup>
              <Button onClick={add}>{setting.rowWords.addPasted(adding.length)}</Button>
            </ButtonGroup>
          )}
        </>
      )}
    </OptionalMarks>
  );
}
