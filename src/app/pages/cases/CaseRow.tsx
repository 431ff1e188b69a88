import { useState, type ReactNode } from "react";
import type { CaseSummary } from "../../../dossier/api.ts";
import { Button, ButtonGroup, ButtonLink } from "../../../ui/button/Button.tsx";
import { Details } from "../../../ui/details/Details.tsx";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { Tag } from "../../../ui/tag/Tag.tsx";
import { useApp } from "../../context.ts";
import { momentText } from "../../moment.ts";
import { usePageWords } from "../../pageWords.ts";
import { hrefs } from "../../routes.ts";
import { useCaseActions } from "../../useCaseActions.ts";
import { useCaseFile } from "../../useCaseFile.ts";
import { useStatus } from "../../useStatus.ts";
import { RenameForm } from "./RenameForm.tsx";
import { titleOf } from "../../titleOf.ts";

/** One case in the list. */
export function CaseRow({ found, level }: { readonly found: CaseSummary; readonly level: 2 | 3 }): ReactNode {
  const words = usePageWords();
  const { t } = words;
  const { effects } = useApp();
  const status = useStatus().last(found.dossier);
  const actions = useCaseActions(hrefs.cases);
  const saveCaseFile = useCaseFile();
  const [renaming, setRenaming] = useState(false);
  const title = titleOf(found.dossier, words);
  const acted = { id: found.id, title };
  return (
    <li className="think-stack think-stack--s">
      <Heading level={level}>
        <Link href={hrefs.case(found.id)}>{title}</Link> {found.example && <Tag>{t("pages.cases.example")}</Tag>}
      </Heading>
      <p className="utrecht-paragraph">
        {t(`shell.wizards.${status.wizard}`)}: {status.words}
        <br />
        <span className="think-soft">{t("pages.home.resumeChanged", { when: momentText(found.changed, effects.now(), words) })}</span>
      </p>
      {renaming ? (
        <RenameForm
          title={found.title}
          onCancel={() => setRenaming(false)}
          onSave={(name) => void actions.rename(acted, name).then(() => setRenaming(false))}
        />
      ) : (
        <Details summary={t("pages.cases.more", { title })}>
          <ButtonGroup>
            <Button kind="secondary" onClick={() => setRenaming(true)}>
              {t("pages.cases.rename")}
            </Button>
            <Button kind="secondary" onClick={() => void saveCaseFile(found.dossier)}>
              {t("pages.cases.file")}
            </Button>
            <Button kind="secondary" onClick={() => void actions.duplicate(acted, false)}>
              {t("pages.cases.duplicate")}
            </Button>
            <Button kind="secondary" onClick={() => void actions.duplicate(acted, true)}>
              {t("pages.cases.duplicateTask")}
            </Button>
            <ButtonLink href={hrefs.versions(found.id)}>{t("pages.case.versions")}</ButtonLink>
            <Button kind="secondary" onClick={() => void actions.toBin(acted)}>
              {t("pages.cases.toBin")}
            </Button>
          </ButtonGroup>
          <p className="utrecht-paragraph think-small think-soft">{t("pages.cases.duplicateTaskHelp")}</p>
        </Details>
      )}
    </li>
  );
}
