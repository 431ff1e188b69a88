import { lazy, type ReactNode } from "react";
import type { Session } from "../../dossier/api.ts";
import { useWords } from "../../i18n/index.ts";
import { useSession } from "../../wizards/useSession.ts";
import { SaveText } from "./SaveText.tsx";
import { titleOf } from "../titleOf.ts";

// The status of every part needs the whole wizard; a question page does without.
const CaseTabs = lazy(() => import("./CaseTabs.tsx"));

/** Which case this is, whether it is saved and, between tasks, its parts. */
export function CaseBar(props: { readonly session: Session; readonly tabs: boolean; readonly location: string }): ReactNode {
  const { session, tabs, location } = props;
  const words = useWords("app");
  const { t } = words;
  const dossier = useSession(session);
  return (
    <section className="think-casebar" aria-label={t("shell.case.region")}>
      <div className="think-wrap">
        <div className="think-casebar__row">
          <p className="think-casebar__name">
            {t("shell.case.region")}: <b>{titleOf(dossier, words)}</b>
          </p>
          <SaveText session={session} />
        </div>
        {tabs && <CaseTabs dossier={dossier} location={location} />}
      </div>
    </section>
  );
}
