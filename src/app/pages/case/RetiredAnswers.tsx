import type { ReactNode } from "react";
import type { Session } from "../../../dossier/api.ts";
import type { Dossier } from "../../../dossier/types.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Notice } from "../../../ui/notice/Notice.tsx";
import { List } from "../../../ui/prose/PageBlocks.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { usePageWords } from "../../pageWords.ts";

export interface RetiredAnswersProps {
  readonly session: Session;
  readonly dossier: Dossier;
  readonly mayChange: boolean;
}

/** Answers whose question is gone, told once in their own words; they stay in the case. */
export function RetiredAnswers({ session, dossier, mayChange }: RetiredAnswersProps): ReactNode {
  const { t } = usePageWords();
  const untold = dossier.retired.filter(({ told }) => !told);
  if (untold.length === 0) return null;
  return (
    <Notice tone="info" title={t("pages.case.retired")}>
      <Paragraph>{t("pages.case.retiredText")}</Paragraph>
      <List items={untold.map(({ words, question }) => words || question)} />
      {mayChange && (
        <Button kind="secondary" onClick={() => void session.apply({ kind: "told" })}>
          {t("pages.case.retiredTold")}
        </Button>
      )}
    </Notice>
  );
}
