import { useState, type ReactNode } from "react";
import type { CaseSummary } from "../../dossier/api.ts";
import { longDate } from "../../i18n/format.ts";
import { Button, ButtonGroup } from "../../ui/button/Button.tsx";
import { Heading } from "../../ui/heading/Heading.tsx";
import { Notice } from "../../ui/notice/Notice.tsx";
import { Paragraph } from "../../ui/prose/Prose.tsx";
import { usePageWords } from "../pageWords.ts";
import { hrefs } from "../routes.ts";
import { useCaseActions } from "../useCaseActions.ts";
import { useCaseFile } from "../useCaseFile.ts";
import { useCases } from "../useCases.ts";
import { Page } from "./Page.tsx";
import { titleOf } from "../titleOf.ts";

/** Cases that were thrown away and can still come back. */
export default function Bin(): ReactNode {
  const { t } = usePageWords();
  const { cases, binned } = useCases();
  return (
    <Page title={t("pages.bin.title")} lead={t("pages.bin.lead")} back={{ href: hrefs.cases, label: t("pages.cases.title") }}>
      {cases && binned.length === 0 && <Paragraph>{t("pages.bin.empty")}</Paragraph>}
      <ul className="think-cases">
        {binned.map((found) => (
          <BinnedCase key={found.id} found={found} />
        ))}
      </ul>
    </Page>
  );
}

function BinnedCase({ found }: { readonly found: CaseSummary }): ReactNode {
  const words = usePageWords();
  const { t, lang } = words;
  const actions = useCaseActions(hrefs.bin);
  const saveCaseFile = useCaseFile();
  const [asking, setAsking] = useState(false);
  const title = titleOf(found.dossier, words);
  return (
    <li className="think-stack think-stack--s">
      <Heading level={2}>{title}</Heading>
      <Paragraph small>
        {t("pages.bin.since")} {longDate(found.binned ?? found.changed, lang)}
      </Paragraph>
      {asking ? (
        <Notice tone="caution" title={t("pages.bin.sureTitle", { title })} live>
          <Paragraph>{t("pages.bin.sureText")}</Paragraph>
          <ButtonGroup>
            <Button kind="primary" onClick={() => void actions.remove({ id: found.id, title })}>
              {t("pages.bin.sure")}
            </Button>
            <Button kind="secondary" onClick={() => void saveCaseFile(found.dossier)}>
              {t("pages.cases.file")}
            </Button>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              {t("pages.cancel")}
            </Button>
          </ButtonGroup>
        </Notice>
      ) : (
        <ButtonGroup>
          <Button kind="secondary" onClick={() => void actions.restore({ id: found.id, title })}>
            {t("pages.bin.restore")}
            <span className="think-visually-hidden">: {title}</span>
          </Button>
          <Button kind="subtle" onClick={() => setAsking(true)}>
            {t("pages.bin.remove")}
            <span className="think-visually-hidden">: {title}</span>
          </Button>
        </ButtonGroup>
      )}
    </li>
  );
}
