import type { ReactNode } from "react";
import type { Session } from "../../dossier/api.ts";
import { useWords } from "../../i18n/index.ts";
import { Button, ButtonGroup } from "../../ui/button/Button.tsx";
import { Notice } from "../../ui/notice/Notice.tsx";
import { useRole, useSaveState } from "../../wizards/useSession.ts";
import { useCaseFile } from "../useCaseFile.ts";

/** What someone must know before going on with this case: it is not saved, or another tab has it. */
export function CaseNotices({ session }: { readonly session: Session }): ReactNode {
  const { t } = useWords("app");
  const state = useSaveState(session);
  const role = useRole(session);
  const saveCaseFile = useCaseFile();
  return (
    <>
      {state.kind === "failed" && (
        <Notice tone="caution" title={t("shell.save.failed")}>
          <p className="utrecht-paragraph">{t(`shell.save.why.${state.why}`)}</p>
          <ButtonGroup>
            <Button kind="primary" onClick={() => void saveCaseFile(session.current())}>
              {t("shell.save.file")}
            </Button>
            <Button kind="secondary" onClick={() => session.retry()}>
              {t("shell.save.retry")}
            </Button>
          </ButtonGroup>
        </Notice>
      )}
      {role === "reader" && (
        <Notice tone="info" title={t("shell.reader.title")}>
          <p className="utrecht-paragraph">{t("shell.reader.text")}</p>
          <Button kind="secondary" onClick={() => void session.takeOver()}>
            {t("shell.reader.takeOver")}
          </Button>
        </Notice>
      )}
    </>
  );
}
