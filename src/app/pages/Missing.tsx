import type { ReactNode } from "react";
import { ButtonGroup, ButtonLink } from "../../ui/button/Button.tsx";
import { usePageWords } from "../pageWords.ts";
import { hrefs } from "../routes.ts";
import { Page } from "./Page.tsx";

/** For an address that leads nowhere. */
export default function Missing(): ReactNode {
  const { t } = usePageWords();
  return (
    <Page title={t("pages.missing.title")} lead={t("pages.missing.text")}>
      <ButtonGroup>
        <ButtonLink kind="primary" href={hrefs.home}>
          {t("pages.missing.home")}
        </ButtonLink>
        <ButtonLink href={hrefs.cases}>{t("pages.missing.cases")}</ButtonLink>
      </ButtonGroup>
    </Page>
  );
}
