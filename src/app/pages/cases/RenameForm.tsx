import { useEffect, useId, useState, type ReactNode } from "react";
import { Button, ButtonGroup } from "../../../ui/button/Button.tsx";
import { TextField } from "../../../ui/field/TextField.tsx";
import { usePageWords } from "../../pageWords.ts";

export interface RenameFormProps {
  readonly title: string;
  readonly onSave: (title: string) => void;
  readonly onCancel: () => void;
}

/** A new name, in the place of the actions it was asked from. It takes the focus: the button that opened it is gone. */
export function RenameForm({ title, onSave, onCancel }: RenameFormProps): ReactNode {
  const { t } = usePageWords();
  const id = useId();
  const [name, setName] = useState(title);
  const [empty, setEmpty] = useState(false);
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  return (
    <form
      className="think-rename"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = name.trim();
        setEmpty(wanted === "");
        if (wanted === "") document.getElementById(id)?.focus();
        else onSave(wanted);
      }}
    >
      <TextField
        id={id}
        label={t("pages.cases.renameLabel")}
        value={name}
        onChange={setName}
        maxLength={200}
        {...(empty ? { error: t("pages.cases.renameEmpty") } : {})}
      />
      <ButtonGroup>
        <Button kind="primary" type="submit">
          {t("pages.cases.renameSave")}
        </Button>
        <Button kind="secondary" onClick={onCancel}>
          {t("pages.cancel")}
        </Button>
      </ButtonGroup>
    </form>
  );
}
