import { useEffect, useState, type ReactNode } from "react";
import { Button, ButtonGroup } from "../../ui/button/Button.tsx";
import { FilePicker } from "../../ui/file/FilePicker.tsx";
import { Heading } from "../../ui/heading/Heading.tsx";
import { Notice } from "../../ui/notice/Notice.tsx";
import { Paragraph } from "../../ui/prose/Prose.tsx";
import { useApp } from "../context.ts";
import { usePageWords } from "../pageWords.ts";
import { hrefs } from "../routes.ts";
import { useCases } from "../useCases.ts";
import { addFound } from "./open/addFound.ts";
import { FoundFile } from "./open/FoundFile.tsx";
import { readFile, type Found } from "./open/readFile.ts";
import { Page } from "./Page.tsx";
import { titleOf } from "../titleOf.ts";

/** Files of others or of earlier: first what is in them, then, only when asked, onto the shelf. */
export default function OpenFile(): ReactNode {
  const words = usePageWords();
  const { t } = words;
  const { shelf, chosen, choose, navigate, tell } = useApp();
  const { cases = [], binned } = useCases();
  const [read, setRead] = useState<{ readonly of: readonly File[]; readonly found: readonly Found[]; readonly failed?: true }>();
  useEffect(() => {
    let here = true;
    void Promise.all(chosen.map(readFile)).then((found) => here && setRead({ of: chosen, found }));
    return () => {
      here = false;
    };
  }, [chosen]);

  const isRead = read?.of === chosen;
  const found = isRead ? read.found : [];
  const isRefused = found.some(({ kind }) => kind === "refused");
  const add = async (): Promise<void> => {
    try {
      const ids = await addFound(shelf, found);
      const [only] = found.length === 1 ? found : [];
      const [id] = ids;
      const at = only?.kind === "case" && id !== undefined ? hrefs.case(id) : ids.length > 0 ? hrefs.cases : hrefs.compare;
      const title = only?.kind === "case" ? titleOf(only.dossier, words) : (only?.file ?? "");
      tell({ at, words: t("pages.open.added", { count: found.length, title }) });
      choose([]);
      navigate(at);
    } catch {
      setRead({ of: chosen, found, failed: true });
    }
  };
  return (
    <Page title={t("pages.open.title")} lead={t("pages.open.lead")}>
      <div className="think-drop think-stack think-stack--s">
        <FilePicker label={t(found.length > 0 ? "pages.open.pickOther" : "pages.open.pick")} multiple onFiles={choose} />
        <Paragraph small>{t("pages.open.drop")}</Paragraph>
      </div>
      <output>{!isRead && t("pages.open.reading")}</output>
      {found.length > 0 && (
        <section className="think-stack">
          <Heading level={2}>{t("pages.open.found")}</Heading>
          {found.map((one, at) => (
            <FoundFile key={at} found={one} exists={one.kind === "case" && [...cases, ...binned].some(({ id }) => id === one.dossier.id)} />
          ))}
          {isRefused ? (
            <Paragraph>{t(found.length > 1 ? "pages.open.allOrNothing" : "pages.open.nothing")}</Paragraph>
          ) : (
            <ButtonGroup>
              <Button kind="primary" onClick={() => void add()}>
                {t("pages.open.add")}
              </Button>
              <Button kind="secondary" onClick={() => choose([])}>
                {t("pages.cancel")}
              </Button>
            </ButtonGroup>
          )}
          {read?.failed && (
            <Notice tone="stop" live>
              <Paragraph>{t("pages.open.failed")}</Paragraph>
            </Notice>
          )}
        </section>
      )}
    </Page>
  );
}
