import type { ReactNode } from "react";
import type { Session } from "../../dossier/api.ts";
import { timeOf } from "../../i18n/format.ts";
import { useWords } from "../../i18n/index.ts";
import { useSaveState } from "../../wizards/useSession.ts";

/** What is true about saving, announced when it changes. "Opgeslagen" stands here only when the database said so. */
export function SaveText({ session }: { readonly session: Session }): ReactNode {
  const { t, lang } = useWords("app");
  const state = useSaveState(session);
  return (
    <output className="think-save">
      {state.kind === "saved" && (
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
          <path d="M3 9.6 7.2 14 15 4.6" fill="none" stroke="currentColor" strokeWidth="2.6" />
        </svg>
      )}
      {state.kind === "saving" && t("shell.save.saving")}
      {state.kind === "saved" && t("shell.save.saved", { time: timeOf(state.at, lang) })}
      {state.kind === "failed" && t("shell.save.failed")}
    </output>
  );
}
