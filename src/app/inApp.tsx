import type { ReactNode } from "react";
import type { Effects, SaveState, Session, Shelf } from "../dossier/api.ts";
import { newDossier } from "../dossier/blank.ts";
import { openShelf } from "../dossier/shelf.ts";
import type { Dossier } from "../dossier/types.ts";
import { initWords } from "../i18n/index.ts";
import dutch from "../i18n/nl.yaml";
import { App } from "./App.tsx";
import { createDesk, type Desk } from "./desk.ts";
import { open } from "./opening.ts";
import { laterUpdates } from "./laterUpdates.ts";

/** For tests: the time that stands still in them. */
export const noon = new Date("2026-11-25T11:00:00Z");

/** For tests: everything from outside, with this database or none. */
export function testEffects(indexedDB: IDBFactory | undefined): Effects {
  let count = 0;
  return { now: () => noon, newId: () => `id-${++count}`, indexedDB, locks: undefined, channel: () => undefined };
}

export interface TestApp {
  readonly shelf: Shelf;
  readonly desk: Desk;
  readonly app: ReactNode;
}

/** For tests: the whole app around a shelf, in Dutch. The address decides which page it shows. */
export function testApp(indexedDB: IDBFactory | undefined, makeShelf: (effects: Effects) => Shelf = shelfOf): TestApp {
  initWords("nl", { nl: { app: dutch } });
  // jsdom has no layout and says so at each call.
  window.scrollTo = () => undefined;
  const effects = testEffects(indexedDB);
  const shelf = makeShelf(effects);
  const desk = createDesk(shelf);
  const app = (
    <App
      shelf={shelf}
      desk={desk}
      effects={effects}
      lang="nl"
      setLang={() => undefined}
      updates={laterUpdates()}
      makePdfWorker={() => {
        throw new Error("No PDF in this test");
      }}
    />
  );
  return { shelf, desk, app };
}

const shelfOf = (effects: Effects): Shelf => openShelf(effects, { profile: { id: "standard", version: 1 }, opener: async () => open });

/** For tests: a session in exactly the state that is wanted. */
export function testSession(state: SaveState, role: "writer" | "reader" = "writer", from: Partial<Dossier> = {}) {
  let now = state;
  const listeners = new Set<() => void>();
  const asked: string[] = [];
  const dossier = newDossier(testEffects(undefined), { id: "standard", version: 1 }, from);
  const session: Session = {
    current: () => dossier,
    saveState: () => now,
    role: () => role,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    apply: () => role === "writer",
    flush: async () => now,
    retry: () => void asked.push("retry"),
    takeOver: async () => void asked.push("takeOver"),
    close: async () => undefined,
  };
  const become = (next: SaveState): void => {
    now = next;
    for (const listener of listeners) listener();
  };
  return { session, asked, become };
}
