import { deleteDatabase, openDatabase, type Database } from "./store.ts";

type Why = "noDatabase" | "blocked" | "failed";
/** The way to the database, also when it is not there, comes late or goes away. */
export interface Connection {
  /** The database once it is known whether it can be had; undefined while it cannot. Opens it again after a loss. */
  readonly database: (to?: "read" | "write") => Promise<Database | undefined>;
  /** Drops a database that turned out to be closed, so that the next who asks gets a new one. */
  readonly drop: (database: Database) => void;
  /** Why there is none; undefined while there is one, and before that is known. */
  readonly why: () => Why | undefined;
  /** Closes it and rests: reading finds nothing, and only writing opens it again. */
  readonly rest: () => Promise<void>;
  readonly wipe: () => Promise<void>;
}
// After this the case goes on in memory; the database is welcome whenever it comes.
const patience = 3000;

/** Asks for the database in the background. `tell` is called when it comes after all, and when it turns out to be missing. */
export function connect(factory: IDBFactory | undefined, tell: () => void): Connection {
  let why: Why | undefined;
  let opening: Promise<Database | undefined> | undefined;
  let here: Database | undefined;
  let round = 0;
  let isResting = false;

  const settle = (next: Why | undefined): void => {
    if (next === why) return;
    why = next;
    tell();
  };
  const open = (): Promise<Database | undefined> => {
    if (!factory) {
      settle("noDatabase");
      return Promise.resolve(undefined);
    }
    const mine = ++round;
    const isCurrent = (): boolean => mine === round;
    return new Promise((answer) => {
      let isBlocked = false;
      const late = setTimeout(() => giveUp(isBlocked ? "blocked" : "failed"), patience);
      const giveUp = (reason: Why): void => {
        if (isCurrent()) settle(reason);
        answer(undefined);
      };
      const came = (database: Database): void => {
        clearTimeout(late);
        if (!isCurrent()) return database.close();
        here = database;
        opening = Promise.resolve(database);
        answer(database);
        settle(undefined);
      };
      const refused = (): void => {
        clearTimeout(late);
        // The next one who asks tries again.
        if (isCurrent()) opening = undefined;
        giveUp("failed");
      };
      const gone = (): void => {
        if (isCurrent()) opening = undefined;
      };
      openDatabase(factory, { blocked: () => (isBlocked = true), gone }).then(came, refused);
    });
  };

  const rest = async (): Promise<void> => {
    const last = opening;
    opening = undefined;
    isResting = true;
    round++;
    (await last)?.close();
  };

  return {
    database: (to = "read") => {
      if (isResting && to === "read") return Promise.resolve(undefined);
      isResting = false;
      return (opening ??= open());
    },
    drop: (database) => {
      if (database === here) opening = undefined;
    },
    why: () => why,
    rest,
    wipe: async () => {
      await rest();
      if (!factory) return;
      // A refusal or silence stops nobody: who asked looks afterwards what is left.
      const late = new Promise<void>((done) => setTimeout(done, patience));
      await Promise.race([deleteDatabase(factory).catch(() => undefined), late]);
    },
  };
}
