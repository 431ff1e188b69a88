import type { ReactNode } from "react";
import type { CaseSummary } from "../../dossier/api.ts";
import { ButtonGroup, ButtonLink } from "../../ui/button/Button.tsx";
import { Heading } from "../../ui/heading/Heading.tsx";
import { Link } from "../../ui/link/Link.tsx";
import { Paragraph } from "../../ui/prose/Prose.tsx";
import { usePageWords } from "../pageWords.ts";
import { hrefs } from "../routes.ts";
import { byTask, useCases } from "../useCases.ts";
import { CaseRow } from "./cases/CaseRow.tsx";
import { Page } from "./Page.tsx";
import { titleOf } from "../titleOf.ts";

/** All cases on this device, those of one task together, with what can be done with each. */
export default function Cases(): ReactNode {
  const { t } = usePageWords();
  const { cases, binned } = useCases();
  const { groups, loose } = byTask(cases ?? []);
  return (
    <Page title={t("pages.cases.title")}>
      {cases?.length === 0 && <Paragraph lead>{t("pages.cases.empty")}</Paragraph>}
      {groups.map((group) => (
        <TaskGroup key={group[0]?.task} group={group} />
      ))}
      {loose.length > 0 && (
        <section className="think-stack">
          {groups.length > 0 && <Heading level={2}>{t("pages.cases.loose")}</Heading>}
          <CaseList cases={loose} level={groups.length > 0 ? 3 : 2} />
        </section>
      )}
      <ButtonGroup>
        <ButtonLink kind="primary" href={hrefs.create()}>
          {t("pages.home.start")}
        </ButtonLink>
        <ButtonLink href={hrefs.open}>{t("pages.home.open")}</ButtonLink>
      </ButtonGroup>
      <p className="utrecht-paragraph">
        <Link href={hrefs.bin}>{t("pages.cases.bin", { count: binned.length })}</Link>
      </p>
    </Page>
  );
}

function TaskGroup({ group }: { readonly group: readonly CaseSummary[] }): ReactNode {
  const words = usePageWords();
  // A task has no name of its own: it is called after the case it began with, or else the oldest that is left.
  const first = group.find(({ id, task }) => id === task) ?? group.toSorted((a, b) => (a.dossier.created < b.dossier.created ? -1 : 1))[0];
  return (
    <section className="think-stack">
      {first && <Heading level={2}>{words.t("pages.cases.task", { title: titleOf(first.dossier, words) })}</Heading>}
      <CaseList cases={group} level={3} />
    </section>
  );
}

function CaseList({ cases, level }: { readonly cases: readonly CaseSummary[]; readonly level: 2 | 3 }): ReactNode {
  return (
    <ul className="think-cases">
      {cases.map((found) => (
        <CaseRow key={found.id} found={found} level={level} />
      ))}
    </ul>
  );
}
