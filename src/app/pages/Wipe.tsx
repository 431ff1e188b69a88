import { useState, type ReactNode } from "react";
import { Button, ButtonGroup, ButtonLink } from "../../ui/button/Button.tsx";
import { Heading } from "../../ui/heading/Heading.tsx";
import { Notice } from "../../ui/notice/Notice.tsx";
import { List } from "../../ui/prose/PageBlocks.tsx";
import { Paragraph } from "../../ui/prose/Prose.tsx";
import { DataTable } from "../../ui/table/DataTable.tsx";
import { useApp } from "../context.ts";
import { usePageWords } from "../pageWords.ts";
import { hrefs } from "../routes.ts";
import { isEmpty, wipeAll, type Leftover } from "../wipe.ts";
import { Page } from "./Page.tsx";

type State = { readonly kind: "asking" | "busy" } | { readonly kind: "done"; readonly left: Leftover };

/** Removes everything of this app from this browser after asking once, and shows what was found afterwards. */
export default function Wipe(): ReactNode {
  const { t } = usePageWords();
  const { shelf, desk } = useApp();
  const [state, setState] = useState<State>({ kind: "asking" });
  const wipe = async (): Promise<void> => {
    setState({ kind: "busy" });
    await desk.leave();
    setState({ kind: "done", left: await wipeAll(shelf) });
  };
  if (state.kind === "done") return <Wiped left={state.left} again={() => void wipe()} />;
  return (
    <Page title={t("pages.wipe.title")} lead={t("pages.wipe.lead")} back={{ href: hrefs.computer, label: t("pages.computer.title") }}>
      <Paragraph>{t("pages.wipe.first")}</Paragraph>
      <Heading level={2}>{t("pages.wipe.what")}</Heading>
      <List items={[t("pages.wipe.whatCases"), t("pages.wipe.whatApp"), t("pages.wipe.whatSettings")]} />
      <output>{state.kind === "busy" && t("pages.wipe.busy")}</output>
      {state.kind === "asking" && (
        <ButtonGroup>
          <Button kind="primary" onClick={() => void wipe()}>
            {t("pages.wipe.confirm")}
          </Button>
          <ButtonLink href={hrefs.computer}>{t("pages.wipe.back")}</ButtonLink>
        </ButtonGroup>
      )}
    </Page>
  );
}

function Wiped({ left, again }: { readonly left: Leftover; readonly again: () => void }): ReactNode {
  const { t } = usePageWords();
  const empty = isEmpty(left);
  const names = (found: readonly string[] | "unknown"): string =>
    found === "unknown" ? t("pages.wipe.unknown") : found.length > 0 ? found.join(", ") : t("pages.wipe.none");
  return (
    <Page title={t(empty ? "pages.wipe.done" : "pages.wipe.left")}>
      <Notice tone={empty ? "ok" : "caution"} live>
        <Paragraph>{t(empty ? "pages.wipe.doneText" : "pages.wipe.leftText")}</Paragraph>
      </Notice>
      <DataTable
        caption={t("pages.wipe.checked")}
        head={[t("pages.computer.what"), t("pages.computer.state")]}
        rows={[
          { key: "databases", cells: [t("pages.wipe.databases"), names(left.databases)] },
          { key: "caches", cells: [t("pages.wipe.caches"), names(left.caches)] },
          { key: "workers", cells: [t("pages.wipe.workers"), left.workers === 0 ? t("pages.wipe.none") : String(left.workers)] },
          { key: "keys", cells: [t("pages.wipe.keys"), names(left.keys)] },
        ]}
      />
      <ButtonGroup>
        {!empty && (
          <Button kind="primary" onClick={again}>
            {t("pages.wipe.again")}
          </Button>
        )}
        {/* Loads the page anew: what is in memory belongs to what was removed. */}
        <Button
          kind="secondary"
          onClick={() => {
            window.location.hash = "#/";
            window.location.reload();
          }}
        >
          {t("pages.wipe.restart")}
        </Button>
      </ButtonGroup>
    </Page>
  );
}
