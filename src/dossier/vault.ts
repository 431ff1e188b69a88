import type { Effects, Shelf } from "./api.ts";
import { connect } from "./connection.ts";
import { NotSaved } from "./session.ts";
import { keepValue, keptValue, newestCase, newestCases, removeCase, storedVersions, writeCase, type Database } from "./store.ts";
import type { Dossier } from "./types.ts";

/** The database, with memory in front of it for what could not be written. What comes out was not read by this release yet. */
export interface Vault {
  readonly state: Shelf["state"];
  /** Gives the case as written, or rejects with a `NotSaved`; then it stays in memory until a later write. */
  readonly write: (dossier: Dossier, replaces?: number) => Promise<Dossier>;
  readonly newest: (id: string) => Promise<unknown>;
  readonly all: () => Promise<readonly unknown[]>;
  /** Earlier than the newest, the oldest first. */
  readonly earlier: (id: string) => Promise<readonly unknown[]>;
  readonly remove: (id: string) => Promise<void>;
  readonly keep: Shelf["keep"];
  readonly kept: Shelf["kept"];
  readonly unsaved: () => readonly Dossier[];
  /** Forgets what is in memory and lets go of the database, so that it can be removed. */
  readonly forget: () => Promise<void>;
  readonly wipe: () => Promise<void>;
}
// A write that takes longer than this will not come; the case stays in memory and says so.
const patience = 10_000;

/** Opens the database in the background. `tell` is called when its contents or its state changed, `came` when it is there after all. */
export function openVault(effects: Pick<Effects, "indexedDB">, tell: () => void, came: () => void): Vault {
  /** Newest only: without database there is no room for earlier versions. */
  const unsaved = new Map<string, Dossier>();
  const keptHere = new Map<string, unknown>();
  let wipes = 0;
  let cannotRead = false;

  const connection = connect(effects.indexedDB, () => {
    if (!connection.why()) void writeKept().finally(came);
    tell();
  });
  const writeKept = async (): Promise<void> => {
    const database = await connection.database();
    if (database) await Promise.all(Array.from(keptHere, ([key, value]) => keepValue(database, key, value)));
  };
  /** Undefined without database. */
  const reach = async <T>(to: "read" | "write", work: (database: Database) => Promise<T>): Promise<T | undefined> => {
    const database = await connection.database(to);
    if (!database) return undefined;
    try {
      return await within(patience, work(database));
    } catch (error) {
      if (nameOf(error) !== "InvalidStateError") throw error;
      // The browser closed it under our hands: once more with a new connection.
      connection.drop(database);
      const again = await connection.database(to);
      return again && within(patience, work(again));
    }
  };
  /** What cannot be read counts as not there, and the state says that the database fails. */
  const look = async <T>(work: (database: Database) => Promise<T>): Promise<T | undefined> => {
    try {
      const found = await reach("read", work);
      cannotRead = false;
      return found;
    } catch {
      cannotRead = true;
      return undefined;
    }
  };
  void connection.database();

  return {
    state: () => {
      const why = connection.why() ?? (cannotRead ? "failed" : undefined);
      return why ? { durable: false, why } : { durable: true };
    },
    write: async (dossier, replaces) => {
      const round = wipes;
      try {
        const written = await reach("write", async (database) => {
          if (round !== wipes) throw new NotSaved("refused");
          return writeCase(database, dossier, replaces);
        });
        if (!written) throw new NotSaved("noDatabase");
        unsaved.delete(dossier.id);
        return written;
      } catch (error) {
        if (round === wipes) unsaved.set(dossier.id, dossier);
        throw error instanceof NotSaved ? error : new NotSaved(nameOf(error) === "QuotaExceededError" ? "full" : "refused");
      } finally {
        tell();
      }
    },
    newest: async (id) => {
      const stored = await look((database) => newestCase(database, id));
      return unsaved.get(id) ?? stored;
    },
    all: async () => {
      const stored = (await look(newestCases)) ?? [];
      return [...stored.filter((one) => !unsaved.has(String((one as Partial<Dossier> | undefined)?.id))), ...unsaved.values()];
    },
    earlier: async (id) => {
      const stored = (await look((database) => storedVersions(database, id))) ?? [];
      return unsaved.has(id) ? stored : stored.slice(0, -1);
    },
    remove: async (id) => {
      unsaved.delete(id);
      await reach("write", (database) => removeCase(database, id));
      tell();
    },
    keep: async (key, value) => {
      keptHere.set(key, value);
      await reach("write", (database) => keepValue(database, key, value)).catch(() => undefined);
      tell();
    },
    kept: async (key) => (keptHere.has(key) ? keptHere.get(key) : look((database) => keptValue(database, key))),
    unsaved: () => [...unsaved.values()],
    forget: () => {
      wipes++;
      unsaved.clear();
      keptHere.clear();
      return connection.rest();
    },
    wipe: connection.wipe,
  };
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "");

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let late: ReturnType<typeof setTimeout>;
  const tooLate = new Promise<never>((_, refuse) => {
    late = setTimeout(() => refuse(new NotSaved("refused")), ms);
  });
  return Promise.race([work, tooLate]).finally(() => clearTimeout(late));
}
