import type { ReactNode } from "react";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { usePageWords } from "../../pageWords.ts";
import { hrefs, type WizardId } from "../../routes.ts";

/** The three wizards as the questions they answer. */
export function WizardList(): ReactNode {
  const { t } = usePageWords();
  const wizards: readonly { readonly id: WizardId; readonly small: string; readonly link: string }[] = [
    { id: "consistent", small: t("pages.home.consistentTime"), link: t("pages.home.consistentLink") },
    { id: "twice", small: t("pages.home.twiceTime"), link: t("pages.home.twiceLink") },
    { id: "tools", small: t("pages.home.toolsTime"), link: t("pages.home.toolsLink") },
  ];
  return (
    <section className="think-stack" aria-labelledby="wizards">
      <Heading level={2} id="wizards">
        {t("pages.home.wizards")}
      </Heading>
      <Paragraph>{t("pages.home.wizardsText")}</Paragraph>
      <ul className="think-home__wizards">
        {wizards.map(({ id, small, link }) => (
          <li key={id} className="think-stack think-stack--s">
            <Heading level={3}>
              <span className="think-home__name">{t(`shell.wizards.${id}`)}</span> {t(`pages.home.${id}Asks`)}
            </Heading>
            <Paragraph>{t(`pages.home.${id}Text`)}</Paragraph>
            <Paragraph small>{small}</Paragraph>
            <p className="utrecht-paragraph">
              <Link href={hrefs.create(id)}>{link}</Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
