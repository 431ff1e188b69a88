import { useState, type ReactNode } from "react";
import type { Session } from "../../../dossier/api.ts";
import type { Dossier } from "../../../dossier/types.ts";
import { Button, ButtonGroup } from "../../../ui/button/Button.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { usePageWords } from "../../pageWords.ts";
import { hrefs } from "../../routes.ts";
import { useCaseActions } from "../../useCaseActions.ts";
import { titleOf } from "../../titleOf.ts";
import { RenameForm } from "../cases/RenameForm.tsx";

/** Renaming, copying and throwing away the case that is open. */
export function CaseActionsPanel({ session, dossier }: { readonly session: Session; readonly dossier: Dossier }): ReactNode {
  const words = usePageWords();
  const { t } = words;
  const acted = { id: dossier.id, title: titleOf(dossier, words) };
  const actions = useCaseActions(hrefs.cases);
  const [renaming, setRenaming] = useState(false);
  if (renaming) {
    return (
      <RenameForm
        title={dossier.title}
        onCancel={() => setRenaming(false)}
        onSave={(title) => {
          // The open case is renamed by whoever has it open, which is this page.
          session.apply({ kind: "rename", title });
          setRenaming(false);
        }}
      />
    );
  }
  return (
    <>
      <ButtonGroup>
        <Button kind="secondary" onClick={() => setRenaming(true)}>
          {t("pages.cases.rename")}
        </Button>
        <Button kind="secondary" onClick={() => void actions.duplicate(acted, false)}>
          {t("pages.cases.duplicate")}
        </Button>
        <Button kind="secondary" onClick={() => void actions.duplicate(acted, true)}>
          {t("pages.cases.duplicateTask")}
        </Button>
        <Button kind="secondary" onClick={() => void actions.toBin(acted)}>
          {t("pages.cases.toBin")}
        </Button>
      </ButtonGroup>
      <Paragraph small>{t("pages.cases.duplicateTaskHelp")}</Paragraph>
    </>
  );
}
