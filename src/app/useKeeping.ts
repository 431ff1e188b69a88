import { useEffect } from "react";
import type { Session } from "../dossier/api.ts";
import { askToKeep } from "./deviceFacts.ts";

let asked = false;

/** Sees to it that what was typed reaches the database before the tab goes, and asks the browser to keep it after the first save. */
export function useKeeping(session: Session): void {
  useEffect(() => {
    const flush = (): void => void session.flush();
    const hidden = (): void => {
      if (document.visibilityState === "hidden") flush();
    };
    // On window, after the listeners of the page: a field hands in its text first.
    window.addEventListener("visibilitychange", hidden);
    window.addEventListener("pagehide", flush);
    const stop = session.subscribe(() => {
      if (asked || session.saveState().kind !== "saved") return;
      asked = true;
      void askToKeep();
    });
    return () => {
      window.removeEventListener("visibilitychange", hidden);
      window.removeEventListener("pagehide", flush);
      stop();
    };
  }, [session]);
}
