import { useEffect, useState, type ReactNode } from "react";
import type { Dossier } from "../../dossier/types.ts";
import { longDate, timeOf } from "../../i18n/format.ts";
import { Button } from "../../ui/button/Button.tsx";
import { Paragraph } from "../../ui/prose/Prose.tsx";
import { DataTable } from "../../ui/table/DataTable.tsx";
import { useApp } from "../context.ts";
import { usePageWords } from "../pageWords.ts";
import { hrefs } from "../routes.ts";
import { useStatus } from "../useStatus.ts";
import { Page } from "./Page.tsx";

/** Earlier versions of a case, and putting one back. What is there now becomes a version too, so nothing is lost by it. */
export default function Versions({ id }: { readonly id: string }): ReactNode {
  const { t, lang } = usePageWords();
  const { shelf, desk, tell, navigate } = useApp();
  const status = useStatus();
  const [versions, setVersions] = useState<readonly Dossier[]>();
  useEffect(() => {
    let here = true;
    void desk
      .leave()
      .then(() => shelf.versions(id))
      .then((found) => here && setVersions([...found].toSorted((a, b) => b.revision - a.revision)))
      .catch(() => here && setVersions([]));
    return () => {
      here = false;
    };
  }, [shelf, desk, id]);

  const whenOf = ({ changed }: Dossier): string => `${longDate(changed, lang)}, ${timeOf(changed, lang)}`;
  const putBack = async (version: Dossier): Promise<void> => {
    try {
      await shelf.putBack(id, version.revision);
      tell({ at: hrefs.case(id), words: t("pages.versions.done", { when: whenOf(version) }) });
      navigate(hrefs.case(id));
    } catch {
      tell({ at: hrefs.versions(id), words: t("pages.versions.failed") });
    }
  };
  const title = versions?.[0]?.title;
  return (
    <Page
      title={t("pages.versions.title")}
      lead={t("pages.versions.lead")}
      back={{ href: hrefs.case(id), label: title || t("pages.versions.backCase") }}
    >
      {versions?.length === 0 && <Paragraph>{t("pages.versions.empty")}</Paragraph>}
      {versions && versions.length > 0 && (
        <DataTable
          caption={t("pages.versions.caption")}
          captionHidden
          head={[t("pages.versions.when"), t("pages.versions.state"), t("pages.head.actions")]}
          rows={versions.map((version) => ({
            key: String(version.revision),
            cells: [
              whenOf(version),
              `${t("shell.case.answers", { count: Object.keys(version.answers).length })}. ${status.last(version).words}`,
              <Button key="back" kind="secondary" onClick={() => void putBack(version)}>
                {t("pages.versions.putBack")}
                <span className="think-visually-hidden">: {whenOf(version)}</span>
              </Button>,
            ],
          }))}
        />
      )}
    </Page>
  );
}
