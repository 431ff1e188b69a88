import { lazy, useEffect, useMemo, useSyncExternalStore, type ComponentType, type ReactNode } from "react";
import type { Session } from "../dossier/api.ts";
// Its first question is in the first file anyway; asking for it later would only cost a journey to the server.
import { ConsistentRoutes } from "../wizards/consistent/index.tsx";
import type { WizardProps } from "../wizards/props.ts";
import { CaseValue, useApp } from "./context.ts";
import { hasContent } from "./desk.ts";
import { PageFrame } from "./frame/PageFrame.tsx";
import { hrefs, type Route, type WizardId } from "./routes.ts";
import { keepSavedFile } from "./savedFiles.ts";
import { useCaseFile } from "./useCaseFile.ts";
import { useKeeping } from "./useKeeping.ts";

const CasePage = lazy(() => import("./CasePage.tsx"));
const NoCase = lazy(() => import("./NoCase.tsx"));
const wizards: Readonly<Record<WizardId, ComponentType<WizardProps>>> = {
  consistent: ConsistentRoutes,
  twice: lazy(() => import("../wizards/twice/index.tsx")),
  tools: lazy(() => import("../wizards/tools/index.tsx")),
};

type CaseRoute = Extract<Route, { page: "new" | "wizard" | "case" }>;

/** The pages of one case. A new case and the same case under its lasting address are one page to React: nothing is lost at the change. */
export function OpenCase({ route }: { readonly route: CaseRoute }): ReactNode {
  const { desk } = useApp();
  const view = useSyncExternalStore(desk.subscribe, desk.view);
  const isNew = route.page === "new";
  const fresh = useMemo(() => (isNew ? desk.fresh() : undefined), [desk, isNew]);
  const id = route.page === "new" ? undefined : route.id;
  useEffect(() => {
    if (id) desk.take(id);
  }, [desk, id]);

  const session = fresh ?? (view.kind === "ready" && view.session.current().id === id ? view.session : undefined);
  if (session) return <WithCase key={session.current().id} session={session} route={route} />;
  return view.kind === "refused" || view.kind === "gone" ? <NoCase view={view} /> : null;
}

function WithCase({ session, route }: { readonly session: Session; readonly route: CaseRoute }): ReactNode {
  const { shelf, navigate, makePdfWorker, saveFile, effects } = useApp();
  const wizard = route.page === "case" ? "consistent" : route.wizard;
  const path = route.page === "case" ? "" : route.path;
  const isNew = route.page === "new";
  const Wizard = wizards[wizard];
  const saveCase = useCaseFile();
  useKeeping(session);
  useEffect(() => {
    if (!isNew) return;
    const settle = (): void => {
      const now = session.current();
      if (hasContent(now)) navigate(hrefs.wizard(now.id, wizard, path), { replace: true });
    };
    settle();
    return session.subscribe(settle);
  }, [isNew, session, wizard, path, navigate]);

  return (
    <CaseValue value={session}>
      {route.page === "case" ? (
        <CasePage session={session} />
      ) : (
        <Wizard
          session={session}
          shelf={shelf}
          base={isNew ? hrefs.create(wizard) : hrefs.wizard(session.current().id, wizard)}
          path={path}
          navigate={navigate}
          Frame={PageFrame}
          makePdfWorker={makePdfWorker}
          saveFile={saveFile}
          saveCase={saveCase}
          caseSaved={(dossier) => void keepSavedFile(shelf, dossier, effects.now())}
          now={effects.now}
          newId={effects.newId}
        />
      )}
    </CaseValue>
  );
}
