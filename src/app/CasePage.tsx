import type { ReactNode } from "react";
import type { Session } from "../dossier/api.ts";
import { longDate, timeOf } from "../i18n/format.ts";
import { Button, ButtonGroup, ButtonLink } from "../ui/button/Button.tsx";
import { Heading } from "../ui/heading/Heading.tsx";
import { Link } from "../ui/link/Link.tsx";
import { Paragraph } from "../ui/prose/Prose.tsx";
import { useRole, useSession } from "../wizards/useSession.ts";
import { CaseActionsPanel } from "./pages/case/CaseActionsPanel.tsx";
import { FileReminder } from "./pages/case/FileReminder.tsx";
import { RetiredAnswers } from "./pages/case/RetiredAnswers.tsx";
import { Page } from "./pages/Page.tsx";
import { usePageWords } from "./pageWords.ts";
import { hrefs, wizardIds } from "./routes.ts";
import { useCaseFile } from "./useCaseFile.ts";
import { useStatus } from "./useStatus.ts";
import "./pages.css";
import { titleOf } from "./titleOf.ts";

/** The case itself: where it stands, the way on, and what can be done with it as a whole. */
export default function CasePage({ session }: { readonly session: Session }): ReactNode {
  const words = usePageWords();
  const { t, lang } = words;
  const dossier = useSession(session);
  const role = useRole(session);
  const status = useStatus();
  const last = status.last(dossier);
  const saveCaseFile = useCaseFile();
  return (
    <Page title={titleOf(dossier, words)} lead={t("pages.case.lead")} back={{ href: hrefs.cases, label: t("pages.cases.title") }}>
      <section className="think-stack">
        <Heading level={2}>{t("pages.case.where")}</Heading>
        <ul className="utrecht-unordered-list">
          {wizardIds.map((wizard) => {
            const { href, words: where } = status.of(dossier, wizard);
            return (
              <li key={wizard}>
                <Link href={`${hrefs.case(dossier.id)}/${href}`}>{t(`shell.wizards.${wizard}`)}</Link>: {where}
              </li>
            );
          })}
        </ul>
        <Paragraph small>
          {t("pages.case.changed", { date: longDate(dossier.changed, lang), time: timeOf(dossier.changed, lang) })}
        </Paragraph>
        <ButtonGroup>
          <ButtonLink kind="primary" href={`${hrefs.case(dossier.id)}/${last.href}`}>
            {t("pages.case.continue")}
          </ButtonLink>
          <Button kind="secondary" onClick={() => void saveCaseFile(dossier)}>
            {t("pages.cases.file")}
          </Button>
        </ButtonGroup>
        <Paragraph small>{t("pages.case.fileText")}</Paragraph>
        <FileReminder dossier={dossier} />
      </section>
      <RetiredAnswers session={session} dossier={dossier} mayChange={role === "writer"} />
      <section className="think-stack">
        <Heading level={2}>{t("pages.case.other")}</Heading>
        {role === "writer" ? <CaseActionsPanel session={session} dossier={dossier} /> : <Paragraph>{t("pages.case.readOnly")}</Paragraph>}
        <p className="utrecht-paragraph">
          <Link href={hrefs.versions(dossier.id)}>{t("pages.case.versions")}</Link>
        </p>
      </section>
    </Page>
  );
}
