import { useState, type ReactNode } from "react";
import { useWords } from "../../i18n/index.ts";
import { Details } from "../details/Details.tsx";
import { LabelledField } from "../field/LabelledField.tsx";
import { descriptionId } from "../field/Parts.tsx";
import { textareaClass } from "../field/TextField.tsx";

export interface NoteFieldProps {
  readonly id: string;
  readonly label: string;
  readonly note: string | undefined;
  readonly onNote: (text: string) => void;
}

/** Room to write down why; folded away until there is something in it. */
export function NoteField({ id, label, note, onNote }: NoteFieldProps): ReactNode {
  const { t } = useWords("app");
  // Only at first: emptying the note may not close what one is typing in.
  const [open] = useState(Boolean(note));
  return (
    <Details summary={t("ui.noteSummary")} open={open}>
      <LabelledField id={id} label={label} description={t("ui.noteHelp")}>
        <textarea
          id={id}
          rows={3}
          defaultValue={note}
          autoComplete="off"
          className={textareaClass(undefined)}
          aria-describedby={descriptionId(id)}
          onChange={(event) => onNote(event.currentTarget.value)}
        />
      </LabelledField>
    </Details>
  );
}
