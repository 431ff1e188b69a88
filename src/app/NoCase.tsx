import type { ReactNode } from "react";
import { Button, ButtonGroup, ButtonLink } from "../ui/button/Button.tsx";
import { Details } from "../ui/details/Details.tsx";
import { List } from "../ui/prose/PageBlocks.tsx";
import { useApp } from "./context.ts";
import type { OnDesk } from "./desk.ts";
import { Page } from "./pages/Page.tsx";
import { usePageWords } from "./pageWords.ts";
import { hrefs } from "./routes.ts";
import { useCaseFile } from "./useCaseFile.ts";
import "./pages.css";

export interface NoCaseProps {
  readonly view: Extract<OnDesk, { kind: "refused" | "gone" }>;
}

/** Instead of a case that is not on this device or cannot be used: what is so, and what can be done. */
export default function NoCase({ view }: NoCaseProps): ReactNode {
  const { t } = usePageWords();
  const opened = view.kind === "refused" ? view.opened : undefined;
  const text =
    opened?.kind === "tooNew" ? "tooNew" : opened ? (opened.kind === "damaged" && opened.readable ? "damaged" : "damagedAll") : "text";
  return (
    <Page title={t(opened ? "pages.gone.refused" : "pages.gone.title")} lead={t(`pages.gone.${text}`)}>
      {opened?.kind === "damaged" && opened.lost.length > 0 && (
        <Details summary={t("pages.gone.lost")}>
          <List items={opened.lost} small />
        </Details>
      )}
      <Rescue opened={opened} />
      <ButtonGroup>
        <ButtonLink href={hrefs.open}>{t("pages.gone.open")}</ButtonLink>
        <ButtonLink href={hrefs.cases}>{t("pages.gone.cases")}</ButtonLink>
      </ButtonGroup>
    </Page>
  );
}

/** What can be read of a case that does not open, as a new case or as a file. */
function Rescue({ opened }: { readonly opened: Extract<OnDesk, { kind: "refused" }>["opened"] | undefined }): ReactNode {
  const { t } = usePageWords();
  const { shelf, navigate } = useApp();
  const saveCaseFile = useCaseFile();
  const readable = opened?.kind === "tooNew" ? opened.dossier : opened?.kind === "damaged" ? opened.readable : undefined;
  if (!readable) return null;
  return (
    <ButtonGroup>
      {opened?.kind === "damaged" && (
        <Button kind="primary" onClick={() => void shelf.add(readable).then((id) => navigate(hrefs.case(id)))}>
          {t("pages.gone.keepReadable")}
        </Button>
      )}
      <Button kind="secondary" onClick={() => void saveCaseFile(readable)}>
        {t("pages.gone.file")}
      </Button>
    </ButtonGroup>
  );
}
