import type { CaseSummary, Change, Effects, Opened, Session, Shelf } from "./api.ts";
import { newDossier } from "./blank.ts";
import { change } from "./change.ts";
import { openSession, type OpenSession } from "./session.ts";
import { openTabs } from "./tabs.ts";
import type { Dossier } from "./types.ts";
import { openVault } from "./vault.ts";

/** Reads a stored case as this release knows it; see `openDossier`. */
type Opener = (stored: unknown) => Opened;

export interface ShelfOptions {
  readonly profile: Dossier["profile"];
  /** Comes when the first stored case is read: a new case needs to know nothing of earlier ones. */
  readonly opener: () => Promise<Opener>;
}

/** The cases on this device. Comes at once; the database opens in the background and may also never come. */
export function openShelf(effects: Effects, { profile, opener }: ShelfOptions): Shelf {
  const tabs = openTabs(effects.channel("think"));
  const watchers = new Set<() => void>();
  const sessions = new Set<OpenSession>();

  const tell = (): void => {
    for (const watcher of watchers) watcher();
  };
  const vault = openVault(effects, tell, () => {
    const inHand = new Set(Array.from(sessions, (session) => session.current().id));
    for (const session of sessions) session.retry();
    for (const dossier of vault.unsaved()) if (!inHand.has(dossier.id)) void append(dossier);
  });
  const opened = async (stored: unknown): Promise<Opened> => (await opener())(stored);
  const read = async (stored: unknown): Promise<Dossier | undefined> => readable(await opened(stored));
  const readAll = async (stored: readonly unknown[]): Promise<readonly Dossier[]> =>
    (await Promise.all(stored.map(read))).filter((one) => one !== undefined);
  const writerOf = (id: string): OpenSession | undefined =>
    [...sessions].find((session) => session.current().id === id && session.role() === "writer");
  const find = async (id: string): Promise<Dossier | undefined> => writerOf(id)?.current() ?? (await read(await vault.newest(id)));
  /** Writes outside a session. What does not reach the database stays in memory, as everywhere. */
  const append = async (dossier: Dossier): Promise<void> => {
    await vault.write(dossier).then(
      () => tabs.post({ kind: "changed", id: dossier.id }),
      () => undefined,
    );
  };
  /** Changes a case, through its session when it is open here. */
  const alter = async (id: string, what: Change): Promise<void> => {
    const session = writerOf(id);
    if (session?.apply(what)) return void (await session.flush());
    const dossier = await find(id);
    if (dossier) await append(change(dossier, what, { now: effects.now() }));
  };
  const begin = (dossier: Dossier, from: "new" | "kept"): OpenSession => {
    const session = openSession(dossier, from, {
      effects,
      tabs,
      write: vault.write,
      reload: async (id) => read(await vault.newest(id)),
      closed: (closed) => void sessions.delete(closed),
    });
    sessions.add(session);
    return session;
  };
  const versions = async (id: string): Promise<readonly Dossier[]> => (await readAll(await vault.earlier(id))).toReversed();
  const forgetAll = (): Promise<void> => {
    for (const session of sessions) session.abandon();
    return vault.forget();
  };

  tabs.listen((message) => {
    if (message.kind === "wiped") void forgetAll();
    if (message.kind === "wiped" || message.kind === "changed") tell();
  });

  return {
    state: vault.state,
    list: async () => (await readAll(await vault.all())).map(summaryOf),
    create: (from): Session => begin(newDossier(effects, profile, from), "new"),
    open: async (id) => {
      const stored = await vault.newest(id);
      if (stored === undefined) return undefined;
      const found = await opened(stored);
      if (found.kind !== "opened" && found.kind !== "openedWith") return found;
      const session = begin(found.dossier, "kept");
      await session.settled;
      return session;
    },
    duplicate: async (id, { title, sameTask }) => {
      // What belongs to the case it was, not to its answers, stays there.
      const { binned: _binned, example: _example, adopted: _adopted, task, ...rest } = (await find(id)) ?? newDossier(effects, profile);
      const copy = newDossier(effects, profile, { ...rest, ...(sameTask && { task }), drafts: {}, rounds: [], receipts: [] });
      await append(change(copy, { kind: "rename", title }, { now: effects.now() }));
      return copy.id;
    },
    rename: (id, title) => alter(id, { kind: "rename", title }),
    bin: (id) => alter(id, { kind: "bin", on: effects.now().toISOString() }),
    restore: (id) => alter(id, { kind: "bin", on: undefined }),
    remove: async (id) => {
      for (const session of sessions) if (session.current().id === id) session.abandon();
      await vault.remove(id);
      tabs.post({ kind: "changed", id });
    },
    add: async (dossier) => {
      const isTaken = dossier.id === "" || writerOf(dossier.id) !== undefined || (await vault.newest(dossier.id)) !== undefined;
      const added = isTaken ? { ...dossier, id: effects.newId() } : dossier;
      await append(added);
      return added.id;
    },
    versions,
    putBack: async (id, revision) => {
      const old = (await versions(id)).find((one) => one.revision === revision);
      if (!old) return;
      const { binned: _binned, ...content } = old;
      // What was given stays given: receipts are never undone.
      const make = (now: Dossier): Dossier => ({ ...content, receipts: now.receipts });
      const session = writerOf(id);
      if (session) {
        session.put(make);
        return void (await session.flush());
      }
      const now = await find(id);
      if (now) await append({ ...make(now), revision: now.revision + 1, changed: effects.now().toISOString() });
    },
    keep: vault.keep,
    kept: vault.kept,
    wipe: async () => {
      const forgotten = forgetAll();
      tabs.post({ kind: "wiped" });
      await forgotten;
      await vault.wipe();
      tell();
    },
    watch: (listener) => {
      watchers.add(listener);
      return () => void watchers.delete(listener);
    },
  };
}

/** What of a stored case can be shown in a list, also when it is damaged or newer than this release. */
function readable(opened: Opened): Dossier | undefined {
  if (opened.kind === "notOurs") return undefined;
  return opened.kind === "damaged" ? opened.readable : opened.dossier;
}

const summaryOf = (dossier: Dossier): CaseSummary => ({
  id: dossier.id,
  title: dossier.title,
  task: dossier.task,
  changed: dossier.changed,
  binned: dossier.binned,
  example: dossier.example ?? false,
  dossier,
});
