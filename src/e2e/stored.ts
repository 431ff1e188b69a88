import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";

/** A case as it stands in the database, in as far as tests look at it. */
export interface StoredCase {
  readonly id: string;
  readonly revision: number;
  readonly changed: string;
  readonly title: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly drafts: Readonly<Record<string, unknown>>;
  readonly adjusted: readonly { readonly note?: string }[];
  readonly filledBy?: string;
  readonly filters?: Readonly<Record<string, unknown>>;
  readonly considered?: Readonly<Record<string, readonly string[]>>;
}

/** A case of the calibration set, complete up to its advice, as the build wrote it. */
export function sampleCase(title = "IJK-01"): StoredCase {
  const { results } = JSON.parse(readFileSync("dist-node/states.json", "utf8")) as { results: { title: string; dossier: StoredCase }[] };
  const found = results.find((one) => one.title === title);
  if (!found) throw new Error(`No case ${title}: run src/cli/states.ts first`);
  return found.dossier;
}

/** Puts a case into the database as if it had been made here; the page must be on the app. */
export async function putCase(page: Page, dossier: StoredCase): Promise<void> {
  await page.evaluate(
    (one) =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open("think", 1);
        request.onupgradeneeded = () => ["cases", "kept"].forEach((name) => request.result.createObjectStore(name));
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction("cases", "readwrite");
          transaction.objectStore("cases").put(one, [one.id, one.revision]);
          transaction.oncomplete = () => {
            request.result.close();
            done();
          };
        };
      }),
    dossier,
  );
}

/** The newest of every case in the database, the last changed first. Reads past the app. */
export async function storedCases(page: Page): Promise<readonly StoredCase[]> {
  const all = (await stored(page))["cases"] ?? {};
  const newest = new Map((Object.values(all) as StoredCase[]).sort((a, b) => a.revision - b.revision).map((one) => [one.id, one]));
  return [...newest.values()].sort((a, b) => b.changed.localeCompare(a.changed));
}

/** Everything in the database, by store and key. Empty when there is none; looking does not make one. */
export async function stored(page: Page): Promise<Readonly<Record<string, Readonly<Record<string, unknown>>>>> {
  return page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === "think")) return {};
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((answer, fail) => {
        request.onsuccess = () => answer(request.result);
        request.onerror = () => fail(request.error);
      });
    const database = await done(indexedDB.open("think"));
    const found: Record<string, Record<string, unknown>> = {};
    for (const name of database.objectStoreNames) {
      const store = database.transaction(name).objectStore(name);
      const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
      found[name] = Object.fromEntries(keys.map((key, at) => [String(key), values[at]]));
    }
    database.close();
    return found;
  });
}

/** The names of everything this browser keeps for the app, of every kind a page can look into. */
export async function keptNames(page: Page) {
  const cookies = (await page.context().cookies()).map(({ name }) => name);
  const inPage = await page.evaluate(async () => {
    const files: string[] = [];
    for await (const [name] of (await navigator.storage.getDirectory()) as unknown as AsyncIterable<[string]>) files.push(name);
    return {
      cookie: document.cookie,
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      files,
    };
  });
  return { cookies, ...inPage };
}
