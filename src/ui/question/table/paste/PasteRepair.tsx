import type { ReactNode } from "react";
import { Details } from "../../../details/Details.tsx";
import { Choice } from "../../../field/Choice.tsx";
import { SelectField } from "../../../field/SelectField.tsx";
import { useLaterWords } from "../../../laterWords.ts";
import type { QuestionOf } from "../../types.ts";
import type { TableSetting } from "../types.ts";
import { betweens, type Between } from "./cells.ts";
import type { PasteChoices, Pasted } from "./readPaste.ts";

interface PasteRepairProps {
  readonly id: string;
  readonly table: QuestionOf<"table">;
  readonly setting: TableSetting;
  readonly pasted: Pasted;
  readonly choices: PasteChoices;
  readonly onChange: (choices: PasteChoices) => void;
}

/** Where a person says otherwise: what stands between cells, whether the first line names columns, and which column is which. */
export function PasteRepair({ id, table, setting, pasted, choices, onChange }: PasteRepairProps): ReactNode {
  const { t } = useLaterWords();
  return (
    <Details summary={t("ui.table.paste.repair")}>
      <SelectField
        id={`${id}-between`}
        label={t("ui.table.paste.between")}
        optional
        value={pasted.between}
        options={betweens.map((one) => ({ value: one, label: t(`ui.table.paste.sign.${one}`) }))}
        onChange={(between) => onChange({ between: between as Between })}
      />
      <Choice
        id={`${id}-heading`}
        name={`${id}-heading`}
        type="checkbox"
        option={{ value: "heading", label: t("ui.table.paste.heading") }}
        checked={pasted.hasHeading}
        invalid={false}
        plain
        onChange={(heading) => onChange({ between: pasted.between, heading })}
      />
      {pasted.columns.map((column, at) => (
        <SelectField
          key={at}
          id={`${id}-column-${at}`}
          label={pasted.nameOf(at)}
          optional
          value={column?.id ?? ""}
          placeholder={t("ui.table.paste.noColumn")}
          options={table.columns.map((one) => ({ value: one.id, label: setting.columnOf(one.id).label }))}
          onChange={(chosen) => onChange({ ...choices, columns: new Map([...(choices.columns ?? []), [at, chosen || undefined]]) })}
        />
      ))}
    </Details>
  );
}
