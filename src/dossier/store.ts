import { wrap, type DBSchema, type IDBPDatabase } from "idb";
import type { Dossier } from "./types.ts";

/** The one database. Every case stands in `cases` under its id and revision; the highest revision is the case. */
const databaseName = "think";
// Raised only for a new object store; stores are never renamed, and the shape of a case has its own version.
const databaseVersion = 1;
const versionsKept = 20;
const daysKept = 30;
const day = 24 * 3600_000;

type Key = [id: string, revision: number];
interface Think extends DBSchema {
  cases: { key: Key; value: unknown };
  kept: { key: string; value: unknown };
}
/** An open connection; only this file knows what is behind it. */
export type Database = IDBPDatabase<Think>;

/** Asks for the database. `gone` is called when the connection is lost later: closed by the system, or another tab removes it. */
export async function openDatabase(
  factory: IDBFactory,
  tell: { readonly blocked: () => void; readonly gone: () => void },
): Promise<Database> {
  const request = factory.open(databaseName, databaseVersion);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("cases");
    request.result.createObjectStore("kept");
  };
  request.onblocked = tell.blocked;
  const database = (await wrap(request)) as unknown as Database;
  database.onversionchange = () => {
    database.close();
    tell.gone();
  };
  database.onclose = tell.gone;
  return database;
}

/** Removes the database. A tab that does not let go cannot stop the wish: the browser removes it when that tab closes. */
export const deleteDatabase = (factory: IDBFactory): Promise<void> =>
  new Promise((done, refuse) => {
    const request = factory.deleteDatabase(databaseName);
    request.onsuccess = request.onblocked = () => done();
    request.onerror = () => refuse(request.error ?? new Error("The database could not be removed"));
  });

/**
 * Writes a case in one transaction, in the place of revision `replaces` if that is still the newest, and gives it as
 * written once the database has confirmed. When someone else wrote a
 * newer one meanwhile, that one stays as a version and this one goes above it, so that neither is lost.
 */
export async function writeCase(database: Database, dossier: Dossier, replaces: number | undefined): Promise<Dossier> {
  const transaction = database.transaction("cases", "readwrite", { durability: "strict" });
  const { store, done } = transaction;
  // Without this a failed step and the failed transaction would be two rejections, one of them unheard.
  done.catch(() => undefined);
  const keys = await store.getAllKeys(allOf(dossier.id));
  const newest = keys.at(-1)?.[1];
  const isOurs = newest !== undefined && newest === replaces;
  const written = newest !== undefined && !isOurs && newest >= dossier.revision ? { ...dossier, revision: newest + 1 } : dossier;
  const gone: readonly Key[] = isOurs
    ? newest === written.revision
      ? []
      : [[dossier.id, newest]]
    : await tooOld(keys, (old) => store.get(old));
  await Promise.all([...gone.map((key) => store.delete(key)), store.put(written, [written.id, written.revision]), done]);
  return written;
}

/** The newest of every case as it was stored, unread. */
export async function newestCases(database: Database): Promise<readonly unknown[]> {
  const { store, done } = database.transaction("cases", "readonly");
  const last = new Map((await store.getAllKeys()).map((key) => [key[0], key]));
  const found = await Promise.all([...last.values()].map((key) => store.get(key)));
  await done;
  return found;
}

/** Everything that is stored of a case, the oldest first. */
export const storedVersions = (database: Database, id: string): Promise<readonly unknown[]> => database.getAll("cases", allOf(id));

/** The case as it was stored last. */
export async function newestCase(database: Database, id: string): Promise<unknown> {
  const cursor = await database.transaction("cases", "readonly").store.openCursor(allOf(id), "prev");
  return cursor?.value;
}

/** Removes a case with all its versions. */
export async function removeCase(database: Database, id: string): Promise<void> {
  const { store, done } = database.transaction("cases", "readwrite", { durability: "strict" });
  await Promise.all([store.delete(allOf(id)), done]);
}

/** Keeps a small value; `undefined` removes it. */
export async function keepValue(database: Database, key: string, value: unknown): Promise<void> {
  const { store, done } = database.transaction("kept", "readwrite", { durability: "strict" });
  await Promise.all([value === undefined ? store.delete(key) : store.put(value, key), done]);
}
export const keptValue = (database: Database, key: string): Promise<unknown> => database.get("kept", key);

// An array sorts after every number, so this ends behind the last revision.
const allOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

/** Keys of versions to let go: beyond the last twenty, all but the last of each day of thirty days. Counted from the newest, not by a clock. */
async function tooOld(keys: readonly Key[], get: (key: Key) => Promise<unknown>): Promise<readonly Key[]> {
  const old = keys.slice(0, Math.max(0, keys.length - (versionsKept - 1)));
  if (old.length === 0) return [];
  const all = await Promise.all([...old, keys.at(-1)!].map(async (key) => ({ key, changed: Date.parse(changedOf(await get(key))) })));
  const from = all.pop()!.changed - daysKept * day;
  return all
    .filter(({ changed }, at) => {
      const next = all[at + 1]?.changed;
      const isLastOfDay = next === undefined || Math.floor(next / day) !== Math.floor(changed / day);
      return !(isLastOfDay && changed >= from);
    })
    .map(({ key }) => key);
}
const changedOf = (stored: unknown): string => String((stored as Partial<Dossier> | undefined)?.changed);
