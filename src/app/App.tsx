import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import type { Effects, Shelf } from "../dossier/api.ts";
import { navigate } from "./arrival.ts";
import { AppValue, type AppContext, type Told } from "./context.ts";
import type { Desk } from "./desk.ts";
import type { Lang } from "./language.ts";
import { OpenCase } from "./OpenCase.tsx";
import { routeOf } from "./routes.ts";
import { saveFile } from "./saveFile.ts";
import type { Updates } from "./update.ts";

// Everything the first question does not need comes later.
const OtherPages = lazy(() => import("./OtherPages.tsx"));

export interface AppProps {
  readonly shelf: Shelf;
  readonly desk: Desk;
  readonly effects: Effects;
  readonly lang: Lang;
  readonly setLang: (lang: Lang) => void;
  readonly updates: Updates;
  readonly makePdfWorker: () => Worker;
}

/** The whole app, under the address in the browser. */
export function App({ shelf, desk, effects, lang, setLang, updates, makePdfWorker }: AppProps): ReactNode {
  const [location] = useHashLocation();
  const route = useMemo(() => routeOf(location), [location]);
  const [told, tell] = useState<Told>();
  const [chosen, choose] = useState<readonly File[]>([]);
  const app = useMemo<AppContext>(
    () => ({ shelf, desk, effects, navigate, lang, setLang, updates, makePdfWorker, saveFile, told, tell, chosen, choose }),
    [shelf, desk, effects, lang, setLang, updates, makePdfWorker, told, chosen],
  );
  useEffect(() => {
    const arrive = (): void => tell((now) => (now?.at === window.location.hash ? now : undefined));
    window.addEventListener("hashchange", arrive);
    return () => window.removeEventListener("hashchange", arrive);
  }, []);

  return (
    <AppValue value={app}>
      {/* Nothing while a page loads: it takes less time than reading a sentence about it. */}
      <Suspense>
        {route.page === "new" || route.page === "wizard" || route.page === "case" ? (
          <OpenCase route={route} />
        ) : (
          <OtherPages route={route} />
        )}
      </Suspense>
    </AppValue>
  );
}
