import type { Effects, SaveState, Session } from "./api.ts";
import { isBlank } from "./blank.ts";
import { change } from "./change.ts";
import { claimCase } from "./claim.ts";
import type { Tabs } from "./tabs.ts";
import type { Dossier } from "./types.ts";

/** How a session reaches what is kept. `write` gives the case as written and rejects with a `NotSaved`. */
export interface Backing {
  readonly effects: Pick<Effects, "now" | "locks">;
  readonly tabs: Tabs;
  readonly write: (dossier: Dossier, replaces: number | undefined) => Promise<Dossier>;
  /** The case as it is kept now; undefined when it is not there or cannot be read. */
  readonly reload: (id: string) => Promise<Dossier | undefined>;
  readonly closed: (session: OpenSession) => void;
}
type Why = Extract<SaveState, { kind: "failed" }>["why"];
/** Why a write is not there. */
export class NotSaved extends Error {
  readonly why: Why;
  constructor(why: Why) {
    super(why);
    this.why = why;
  }
}
/** A session as the shelf knows it. */
export interface OpenSession extends Session {
  /** Resolves when it is known whether this tab may write. */
  readonly settled: Promise<void>;
  /** Sets the whole case, as a next revision and a version of its own. */
  readonly put: (make: (now: Dossier) => Dossier) => void;
  /** Forgets the case: nothing is written any more. */
  readonly abandon: () => void;
}
// Longer than any tab takes that still works, short enough for someone who just clicked "Hier verder werken".
const patience = 800;

/** Opens a case for work. `from` is `new` for a case that was never written. */
export function openSession(start: Dossier, from: "new" | "kept", backing: Backing): OpenSession {
  const { tabs, effects } = backing;
  const { id } = start;
  let current = start;
  let state: SaveState = { kind: "idle" };
  let dirty = false;
  let closes = false;
  let ended = false;
  // Undefined: the next write stands beside what is there, which makes that an earlier version.
  let replaces: number | undefined;
  let busy: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const notify = (): void => {
    for (const listener of listeners) listener();
  };
  const show = (next: SaveState): void => {
    state = next;
    notify();
  };

  const write = async (): Promise<void> => {
    // A moment later, so that changes of one click are one write.
    await Promise.resolve();
    while (dirty && !ended) {
      const closing = closes;
      const what = current;
      dirty = closes = false;
      try {
        const written = await backing.write(what, replaces);
        if (ended) return;
        replaces = closing ? undefined : written.revision;
        if (written.revision !== what.revision) current = { ...current, revision: current.revision + written.revision - what.revision };
        tabs.post({ kind: "changed", id });
        if (!dirty) show({ kind: "saved", at: effects.now() });
      } catch (error) {
        dirty = true;
        closes ||= closing;
        return show({ kind: "failed", why: error instanceof NotSaved ? error.why : "refused" });
      }
    }
  };
  const pump = (): void => {
    busy ??= write().finally(() => {
      busy = undefined;
    });
  };
  const flush = async (): Promise<SaveState> => {
    while (busy) await busy;
    return state;
  };
  const set = (next: Dossier, isClosing: boolean): void => {
    current = next;
    closes ||= isClosing;
    dirty ||= from === "kept" || !isBlank(next);
    if (!dirty) return notify();
    from = "kept";
    show({ kind: "saving" });
    pump();
  };
  const follow = async (): Promise<void> => {
    if (dirty || busy) return;
    const there = await backing.reload(id);
    if (!there || dirty || busy || ended || there.revision <= current.revision) return;
    current = there;
    replaces = undefined;
    notify();
  };

  // Who gets the case from another tab first reads what that tab left, and only then writes.
  let catchingUp: Promise<void> | undefined;
  const claim = claimCase(effects.locks, id, from === "new" ? "writer" : "reader", (role) => {
    if (role === "reader") return notify();
    catchingUp = follow().finally(() => {
      catchingUp = undefined;
      notify();
    });
  });
  const canWrite = (): boolean => !ended && !catchingUp && claim.role() === "writer";
  const handOver = async (): Promise<void> => {
    if (!canWrite()) return;
    await flush();
    claim.give();
    tabs.post({ kind: "given", id });
  };
  const answered = (): Promise<void> =>
    new Promise((done) => {
      const late = setTimeout(() => end(), patience);
      const stop = tabs.listen((message) => {
        if (message.kind === "given" && message.id === id) end();
      });
      const end = (): void => {
        clearTimeout(late);
        stop();
        done();
      };
      tabs.post({ kind: "give", id });
    });
  const stopListening = tabs.listen((message) => {
    if (message.kind === "wiped") session.abandon();
    else if (message.id !== id) return;
    else if (message.kind === "give") void handOver();
    else if (message.kind === "changed") void follow();
  });
  // Without lock manager the tab that opened last is the one in which someone works.
  if (!effects.locks && from === "kept") tabs.post({ kind: "give", id });

  const session: OpenSession = {
    current: () => current,
    saveState: () => state,
    role: () => (canWrite() ? "writer" : "reader"),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    apply: (what) => {
      if (!canWrite()) return false;
      const stays = what.kind === "place" && current.place?.flow === what.flow && current.place.step === what.step;
      if (!stays) set(change(current, what, { now: effects.now() }), what.kind === "place" || what.kind === "receipt");
      return true;
    },
    put: (make) => {
      replaces = undefined;
      set({ ...make(current), revision: current.revision + 1, changed: effects.now().toISOString() }, true);
    },
    flush,
    retry: () => {
      if (!dirty || busy || ended) return;
      show({ kind: "saving" });
      pump();
    },
    takeOver: async () => {
      if (ended || claim.role() === "writer") return;
      await answered();
      await claim.take();
      await catchingUp;
    },
    close: async () => {
      await flush();
      if (ended) return;
      ended = true;
      stopListening();
      claim.release();
      backing.closed(session);
    },
    settled: claim.settled.then(() => catchingUp),
    abandon: () => {
      if (ended) return;
      ended = true;
      stopListening();
      claim.release();
      backing.closed(session);
      notify();
    },
  };
  if (from === "new" && !isBlank(start)) set(start, false);
  return session;
}
