import type { ReactNode } from "react";
import type { WizardProps } from "../../wizards/props.ts";
import { ButtonGroup, ButtonLink } from "../../ui/button/Button.tsx";
import { Heading } from "../../ui/heading/Heading.tsx";
import { List } from "../../ui/prose/PageBlocks.tsx";
import { Paragraph } from "../../ui/prose/Prose.tsx";
import { usePageWords } from "../pageWords.ts";
import { hrefs } from "../routes.ts";
import { Page } from "./Page.tsx";

/** Says honestly that Tools is being built, what will come, and the way back. */
export default function Soon({ base }: WizardProps): ReactNode {
  const { t } = usePageWords();
  const back = base.startsWith("#/zaak/") ? base.replace(/\/tools$/, "") : undefined;
  return (
    <Page title={t("pages.soon.title", { wizard: t("shell.wizards.tools") })} lead={t("pages.soon.lead")}>
      <section className="think-stack">
        <Heading level={2}>{t("pages.soon.coming")}</Heading>
        <List items={[1, 2, 3].map((nr) => t(`pages.soon.tools${nr}`))} />
        <Paragraph>{t("pages.soon.carried")}</Paragraph>
      </section>
      <ButtonGroup>
        {back !== undefined && (
          <ButtonLink kind="primary" href={back}>
            {t("pages.soon.backCase")}
          </ButtonLink>
        )}
        <ButtonLink href={hrefs.home}>{t("pages.soon.backHome")}</ButtonLink>
      </ButtonGroup>
    </Page>
  );
}
