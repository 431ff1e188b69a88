import { useEffect, useState, type ReactNode } from "react";
import { numberText } from "../../i18n/format.ts";
import type { Words } from "../../i18n/types.ts";
import { ButtonLink } from "../../ui/button/Button.tsx";
import { Heading } from "../../ui/heading/Heading.tsx";
import { List } from "../../ui/prose/PageBlocks.tsx";
import { Paragraph } from "../../ui/prose/Prose.tsx";
import { DataTable } from "../../ui/table/DataTable.tsx";
import { deviceFacts, type DeviceFacts } from "../deviceFacts.ts";
import { usePageWords } from "../pageWords.ts";
import { hrefs } from "../routes.ts";
import { useCases } from "../useCases.ts";
import { leftover, type Leftover } from "../wipe.ts";
import { Page } from "./Page.tsx";

/** What is kept on this computer, how sure that is, and how anyone can check that nothing leaves it. */
export default function Computer(): ReactNode {
  const words = usePageWords();
  const { t } = words;
  const { cases, durable } = useCases();
  const [facts, setFacts] = useState<DeviceFacts>();
  const [stored, setStored] = useState<Leftover>();
  useEffect(() => {
    let here = true;
    void deviceFacts().then((found) => here && setFacts(found));
    void leftover().then((found) => here && setStored(found));
    return () => {
      here = false;
    };
  }, [cases]);
  return (
    <Page title={t("pages.computer.title")} lead={t("pages.computer.lead")}>
      <section className="think-stack">
        <Heading level={2}>{t("pages.computer.facts")}</Heading>
        {facts && (
          <DataTable
            caption={t("pages.computer.caption")}
            captionHidden
            head={[t("pages.computer.what"), t("pages.computer.state")]}
            rows={factRows(words, facts, durable, cases?.length ?? 0)}
          />
        )}
      </section>
      <section className="think-stack">
        <Heading level={2}>{t("pages.computer.stored")}</Heading>
        <Paragraph>{t("pages.computer.storedText")}</Paragraph>
        {stored && <List items={storedNames(words, stored)} />}
      </section>
      <section className="think-stack">
        <Heading level={2}>{t("pages.computer.test")}</Heading>
        <Paragraph>{t("pages.computer.testText")}</Paragraph>
      </section>
      <section className="think-stack">
        <Heading level={2}>{t("pages.computer.wipe")}</Heading>
        <Paragraph>{t("pages.computer.wipeText")}</Paragraph>
        <ButtonLink href={hrefs.wipe}>{t("pages.computer.wipeLink")}</ButtonLink>
      </section>
    </Page>
  );
}

function factRows({ t, lang }: Words, facts: DeviceFacts, durable: boolean, count: number) {
  const persistence = facts.persistent === undefined ? "unknown" : facts.persistent ? "persistent" : "notPersistent";
  const megabytes = facts.used === undefined ? undefined : numberText(Math.round(facts.used / 100_000) / 10, lang);
  const row = (key: string, state: string) => ({ key, cells: [t(`pages.computer.${key}`), state] });
  return [
    row("keeping", t(`pages.computer.${durable ? persistence : "memory"}`)),
    row("window", t(`pages.computer.${facts.looksPrivate ? "looksPrivate" : "looksNormal"}`)),
    row("space", megabytes === undefined ? t("pages.computer.usedUnknown") : t("pages.computer.used", { amount: megabytes })),
    row("offline", t(`pages.computer.${facts.offlineReady ? "offlineReady" : "offlineNot"}`)),
    row("cases", t("pages.computer.casesCount", { count })),
  ];
}

function storedNames({ t }: Words, stored: Leftover): readonly string[] {
  const names = [
    ...(stored.databases === "unknown" ? [] : stored.databases.map((name) => t("pages.computer.database", { name }))),
    ...stored.caches.map((name) => t("pages.computer.cache", { name })),
    ...(stored.workers > 0 ? [t("pages.computer.worker")] : []),
    ...stored.keys.map((name) => t("pages.computer.key", { name })),
  ];
  if (stored.databases === "unknown") return [...names, t("pages.computer.storedUnknown")];
  return names.length > 0 ? names : [t("pages.computer.storedNothing")];
}
