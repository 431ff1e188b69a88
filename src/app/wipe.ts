import type { Shelf } from "../dossier/api.ts";
import { attempt } from "./effects.ts";

/** What is still on this device after wiping, by name. Empty lists are the proof; `unknown`: the browser does not tell. */
export interface Leftover {
  readonly databases: readonly string[] | "unknown";
  readonly caches: readonly string[];
  readonly workers: number;
  readonly keys: readonly string[];
}

/** Removes databases, caches, worker and settings of this app from this browser, then looks what is left. */
export async function wipeAll(shelf: Shelf): Promise<Leftover> {
  await shelf.wipe();
  for (const name of await databaseNames().then((names) => (names === "unknown" ? [] : names))) await deleteDatabase(name);
  const stores = attempt(() => globalThis.caches);
  if (stores) await Promise.all((await stores.keys()).map((name) => stores.delete(name)));
  for (const worker of await workers()) await worker.unregister();
  for (const store of keyStores()) store.clear();
  return leftover();
}

/** The same look without removing anything, also used to show what is stored. */
export async function leftover(): Promise<Leftover> {
  return {
    databases: await databaseNames(),
    caches: (await attempt(() => globalThis.caches)?.keys()) ?? [],
    workers: (await workers()).length,
    keys: keyStores().flatMap((store) => Object.keys(store)),
  };
}

export const isEmpty = (left: Leftover): boolean =>
  (left.databases === "unknown" || left.databases.length === 0) && left.caches.length === 0 && left.workers === 0 && left.keys.length === 0;

const keyStores = (): Storage[] =>
  [attempt(() => globalThis.localStorage), attempt(() => globalThis.sessionStorage)].filter((store) => store !== undefined);

async function workers(): Promise<readonly ServiceWorkerRegistration[]> {
  return (await attempt(() => navigator.serviceWorker?.getRegistrations())) ?? [];
}

async function databaseNames(): Promise<readonly string[] | "unknown"> {
  const factory = attempt(() => globalThis.indexedDB);
  if (!factory) return [];
  if (typeof factory.databases !== "function") return "unknown";
  return (await factory.databases().catch(() => [])).flatMap(({ name }) => (name ? [name] : []));
}

// Blocked by another tab counts as done here: the look afterwards tells whether it is gone.
const deleteDatabase = (name: string): Promise<void> =>
  new Promise((done) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = () => done();
  });
