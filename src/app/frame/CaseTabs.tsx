import type { ReactNode } from "react";
import type { Dossier } from "../../dossier/types.ts";
import { useWords } from "../../i18n/index.ts";
import { hrefs, wizardIds } from "../routes.ts";
import { useStatus } from "../useStatus.ts";

/** The parts of a case, each with its status in words. The tab of the page that is shown is marked. */
export default function CaseTabs({ dossier, location }: { readonly dossier: Dossier; readonly location: string }): ReactNode {
  const { t } = useWords("app");
  const status = useStatus();
  const count = Object.keys(dossier.answers).length;
  const own = hrefs.case(dossier.id);
  const tabs = [
    { key: "case", href: own, begins: own, name: t("shell.case.region"), words: t("shell.case.answers", { count }) },
    ...wizardIds.map((wizard) => {
      const { href, words } = status.of(dossier, wizard);
      return { key: wizard, href: `${own}/${href}`, begins: hrefs.wizard(dossier.id, wizard), name: t(`shell.wizards.${wizard}`), words };
    }),
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
