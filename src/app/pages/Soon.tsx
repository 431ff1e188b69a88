import type { ReactNode } from "react";
import { ButtonGroup, ButtonLink } from "../../ui/button/Button.tsx";
import { Heading } from "../../ui/heading/Heading.tsx";
import { List } from "../../ui/prose/PageBlocks.tsx";
import { Paragraph } from "../../ui/prose/Prose.tsx";
import { usePageWords } from "../pageWords.ts";
import { hrefs } from "../routes.ts";
import { Page } from "./Page.tsx";

export interface SoonProps {
  readonly wizard: "twice" | "tools";
  /** The case someone came from, if any. */
  readonly id: string | undefined;
}

/** Says honestly that a wizard is being built, what will come, and the way back. */
export default function Soon({ wizard, id }: SoonProps): ReactNode {
  const { t } = usePageWords();
  return (
    <Page title={t("pages.soon.title", { wizard: t(`shell.wizards.${wizard}`) })} lead={t("pages.soon.lead")}>
      <section className="think-stack">
        <Heading level={2}>{t("pages.soon.coming")}</Heading>
        <List items={[1, 2, 3].map((nr) => t(`pages.soon.${wizard}${nr}`))} />
        <Paragraph>{t("pages.soon.carried")}</Paragraph>
      </section>
      <ButtonGroup>
        {id !== undefined && (
          <ButtonLink kind="primary" href={hrefs.case(id)}>
            {t("pages.soon.backCase")}
          </ButtonLink>
        )}
        <ButtonLink href={hrefs.home}>{t("pages.soon.backHome")}</ButtonLink>
      </ButtonGroup>
    </Page>
  );
}
