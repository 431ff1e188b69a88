import { useEffect, useState, type ReactNode } from "react";
import type { Dossier } from "../../../dossier/types.ts";
import { Notice } from "../../../ui/notice/Notice.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { useApp } from "../../context.ts";
import { deviceFacts } from "../../deviceFacts.ts";
import { usePageWords } from "../../pageWords.ts";
import { wantsFile } from "../../reminder.ts";
import { savedFiles } from "../../savedFiles.ts";

/** A calm word about saving a file, when the browser may clear its storage or a working day has passed. */
export function FileReminder({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { t } = usePageWords();
  const { shelf, effects } = useApp();
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    let here = true;
    void Promise.all([deviceFacts(), savedFiles(shelf)]).then(([facts, files]) => {
      if (here) setWanted(wantsFile(dossier, files[dossier.id], facts.persistent === true, effects.now()));
    });
    return () => {
      here = false;
    };
  }, [dossier, shelf, effects]);
  if (!wanted) return null;
  return (
    <Notice tone="tip" title={t("pages.case.remind")}>
      <Paragraph>{t("pages.case.remindText")}</Paragraph>
    </Notice>
  );
}
