import type { ReactNode } from "react";
import { longDate, timeOf } from "../../../i18n/format.ts";
import { Details } from "../../../ui/details/Details.tsx";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Notice } from "../../../ui/notice/Notice.tsx";
import { List } from "../../../ui/prose/PageBlocks.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { usePageWords } from "../../pageWords.ts";
import type { Found } from "./readFile.ts";
import { titleOf } from "../../titleOf.ts";

/** What is in one file, before anything happens with it. `exists`: the case is on this device already. */
export function FoundFile({ found, exists }: { readonly found: Found; readonly exists: boolean }): ReactNode {
  const words = usePageWords();
  const { t, lang } = words;
  if (found.kind === "refused") {
    return (
      <Notice tone="stop" title={found.file}>
        <Paragraph>{t(`pages.open.${found.words}`)}</Paragraph>
        <Lost paths={found.lost} />
      </Notice>
    );
  }
  if (found.kind === "register") {
    return (
      <section className="think-stack think-stack--s">
        <Heading level={3}>{found.file}</Heading>
        <Facts rows={[[t("pages.open.kind"), t("pages.open.kindRegister")]]} />
        <Paragraph>{t("pages.open.entries", { count: found.entries.length })}</Paragraph>
        {found.refused > 0 && <Paragraph>{t("pages.open.refusedEntries", { count: found.refused })}</Paragraph>}
      </section>
    );
  }
  const { dossier, notes } = found;
  const count = (kind: "retired" | "setAside"): number => notes.filter((note) => note.kind === kind).length;
  return (
    <section className="think-stack think-stack--s">
      <Heading level={3}>{titleOf(dossier, words)}</Heading>
      <Facts
        rows={[
          [t("pages.open.file"), found.file],
          [t("pages.open.kind"), t("pages.open.kindCase")],
          [t("pages.open.changed"), `${longDate(dossier.changed, lang)}, ${timeOf(dossier.changed, lang)}`],
          [t("pages.open.answersName"), t("shell.case.answers", { count: Object.keys(dossier.answers).length })],
        ]}
      />
      {exists && <Paragraph>{t("pages.open.existing")}</Paragraph>}
      {notes.some(({ kind }) => kind === "migrated") && <Paragraph>{t("pages.open.migrated")}</Paragraph>}
      {count("retired") > 0 && <Paragraph>{t("pages.open.retired", { count: count("retired") })}</Paragraph>}
      {count("setAside") > 0 && <Paragraph>{t("pages.open.setAside", { count: count("setAside") })}</Paragraph>}
      {found.damaged && (
        <Notice tone="caution">
          <Paragraph>{t("pages.open.damaged")}</Paragraph>
          <Lost paths={found.lost} />
        </Notice>
      )}
    </section>
  );
}

function Facts({ rows }: { readonly rows: readonly (readonly [name: string, value: string])[] }): ReactNode {
  return (
    <dl className="think-facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Lost({ paths }: { readonly paths: readonly string[] }): ReactNode {
  const { t } = usePageWords();
  if (paths.length === 0) return null;
  return (
    <Details summary={t("pages.open.lost")}>
      <List items={paths} small />
    </Details>
  );
}
