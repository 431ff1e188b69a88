import type { ReactNode } from "react";
import type { Dossier } from "../../dossier/types.ts";
import { useWords } from "../../i18n/index.ts";
import { hrefs } from "../routes.ts";
import { useStatus } from "../useStatus.ts";

/** The parts of a case, each with its status in words. The tab of the page that is shown is marked. */
export default function CaseTabs({ dossier, location }: { readonly dossier: Dossier; readonly location: string }): ReactNode {
  const { t } = useWords("app");
  const statusOf = useStatus();
  const status = statusOf(dossier);
  const count = Object.keys(dossier.answers).length;
  const own = hrefs.case(dossier.id);
  const tabs = [
    { key: "case", href: own, begins: own, name: t("shell.case.region"), words: t("shell.case.answers", { count }) },
    {
      key: "consistent",
      href: `${own}/${status.href}`,
      begins: hrefs.wizard(dossier.id),
      name: t("shell.wizards.consistent"),
      words: status.words,
    },
    { key: "twice", href: `${own}/twice`, begins: `${own}/twice`, name: t("shell.wizards.twice"), words: t("shell.case.soon") },
    { key: "tools", href: `${own}/tools`, begins: `${own}/tools`, name: t("shell.wizards.tools"), words: t("shell.case.soon") },
  ];
  const address = `#${location}`;
  const current = tabs.findLast(({ begins }) => address === begins || address.startsWith(`${begins}/`));
  return (
    <nav aria-label={t("shell.case.parts")}>
      <ul className="think-tabs">
        {tabs.map((tab) => (
          <li key={tab.key}>
            <a href={tab.href} aria-current={tab === current ? "page" : undefined}>
              <b>{tab.name}</b>
              <span>{tab.words}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
