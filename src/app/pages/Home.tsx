import type { ReactNode } from "react";
import { ButtonGroup, ButtonLink } from "../../ui/button/Button.tsx";
import { FilePicker } from "../../ui/file/FilePicker.tsx";
import { Heading } from "../../ui/heading/Heading.tsx";
import { Link } from "../../ui/link/Link.tsx";
import { Notice } from "../../ui/notice/Notice.tsx";
import { Paragraph, Prose } from "../../ui/prose/Prose.tsx";
import { useApp } from "../context.ts";
import { PageFrame } from "../frame/PageFrame.tsx";
import { usePageWords } from "../pageWords.ts";
import { hrefs } from "../routes.ts";
import { useCases } from "../useCases.ts";
import { CaseTable } from "./home/CaseTable.tsx";
import { ExampleButton } from "./home/ExampleButton.tsx";
import { Resume } from "./home/Resume.tsx";
import { WizardList } from "./home/WizardList.tsx";

/** The start: the question people come with, and where they were. */
export default function Home(): ReactNode {
  const { t, inlines } = usePageWords();
  const { choose, navigate } = useApp();
  const { cases = [], durable } = useCases();
  const [newest] = cases;
  return (
    <PageFrame kind="hub" title={t("pages.home.tab")}>
      <div className="think-stack think-stack--xl">
        <div className="think-home__top">
          <div className="think-stack">
            <Heading level={1}>{t("pages.home.title")}</Heading>
            <Paragraph lead>{t("pages.home.lead")}</Paragraph>
            <ButtonGroup>
              <ButtonLink kind="primary" href={hrefs.create()}>
                {t("pages.home.start")}
              </ButtonLink>
              <ExampleButton cases={cases} />
            </ButtonGroup>
            <Paragraph small>
              <Prose text={inlines("pages.home.newHere")} />
            </Paragraph>
            {!durable && (
              <Notice tone="caution" title={t("pages.home.notDurable")}>
                <Paragraph>{t("pages.home.notDurableText")}</Paragraph>
              </Notice>
            )}
          </div>
          {newest && <Resume found={newest} />}
        </div>
        {cases.length > 1 && (
          <section className="think-stack" aria-labelledby="cases">
            <Heading level={2} id="cases">
              {t("pages.home.list")}
            </Heading>
            <CaseTable cases={cases} />
            <p className="utrecht-paragraph">
              <Link href={hrefs.cases}>{t("pages.home.all")}</Link>
            </p>
          </section>
        )}
        <WizardList />
        <section className="think-panel think-home__files">
          <div className="think-stack think-stack--s">
            <Heading level={2}>{t("pages.home.open")}</Heading>
            <Paragraph>{t("pages.home.openText")}</Paragraph>
            <FilePicker
              label={t("pages.home.openPick")}
              multiple
              onFiles={(files) => {
                choose(files);
                navigate(hrefs.open);
              }}
            />
          </div>
          <div className="think-stack think-stack--s">
            <Heading level={2}>{t("pages.home.keep")}</Heading>
            <Paragraph>{t("pages.home.keepText")}</Paragraph>
            <p className="utrecht-paragraph">
              <Link href={hrefs.cases}>{t("pages.home.keepLink")}</Link>
            </p>
          </div>
        </section>
      </div>
    </PageFrame>
  );
}
