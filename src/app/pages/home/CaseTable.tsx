import type { ReactNode } from "react";
import type { CaseSummary } from "../../../dossier/api.ts";
import { Link } from "../../../ui/link/Link.tsx";
import { DataTable } from "../../../ui/table/DataTable.tsx";
import { useApp } from "../../context.ts";
import { momentText } from "../../moment.ts";
import { usePageWords } from "../../pageWords.ts";
import { hrefs } from "../../routes.ts";
import { useStatus } from "../../useStatus.ts";
import { titleOf } from "../../titleOf.ts";

/** The cases with where each stands and when it changed. */
export function CaseTable({ cases }: { readonly cases: readonly CaseSummary[] }): ReactNode {
  const words = usePageWords();
  const { effects } = useApp();
  const status = useStatus();
  const { t } = words;
  return (
    <DataTable
      caption={t("pages.home.listCaption")}
      captionHidden
      head={[t("pages.head.case"), t("pages.head.where"), t("pages.head.changed")]}
      rows={cases.map((found) => {
        const { wizard, words: where } = status.last(found.dossier);
        const cells = [
          <Link key="open" href={hrefs.case(found.id)}>
            {titleOf(found.dossier, words)}
          </Link>,
          `${t(`shell.wizards.${wizard}`)}: ${where}`,
          momentText(found.changed, effects.now(), words),
        ];
        return { key: found.id, cells };
      })}
    />
  );
}
