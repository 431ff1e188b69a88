import type { Opened, Session, Shelf } from "../dossier/api.ts";
import type { Dossier } from "../dossier/types.ts";

/** What the page of a case has to work with. `gone`: there is no case with this id on this device. */
export type OnDesk =
  | { readonly kind: "opening" }
  | { readonly kind: "ready"; readonly session: Session }
  | { readonly kind: "refused"; readonly opened: Exclude<Opened, { kind: "opened" | "openedWith" }> }
  | { readonly kind: "gone" };

/** Holds at most one open case, so that a page change within it keeps the session and leaving it lets go of the lock. */
export interface Desk {
  /** The new case that nothing was filled in of yet; the same one until it gets content or another case is taken. */
  readonly fresh: () => Session;
  /** Takes a case; the answer comes through `view`. Taking the case that is here already changes nothing. */
  readonly take: (id: string) => void;
  /** Lets go of the case. Resolves when it is closed, so that the shelf may be asked about it. */
  readonly leave: () => Promise<void>;
  /** Resolves when everything that was put into the open case is on the shelf, or has failed to get there. */
  readonly settled: () => Promise<void>;
  readonly view: () => OnDesk;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Whether a person put anything into the case; where they looked does not count. */
export const hasContent = (dossier: Dossier): boolean =>
  [dossier.answers, dossier.drafts, dossier.notes, dossier.filters, dossier.considered].some((part) => Object.keys(part).length > 0);

// Fields hand in what is typed a moment after the last key.
const typing = 250;
const opening: OnDesk = { kind: "opening" };

export function createDesk(shelf: Shelf): Desk {
  let id: string | undefined;
  let now: OnDesk = opening;
  let closing: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();

  const show = (view: OnDesk): void => {
    now = view;
    for (const listener of listeners) listener();
  };
  const leave = (): Promise<void> => {
    const left = now;
    id = undefined;
    now = opening;
    if (left.kind === "ready") {
      // A tick later: a page that is being left still hands in what was typed on it.
      const closed = new Promise<void>((done) => setTimeout(() => void left.session.close().then(done, done), 0));
      closing = Promise.all([closing, closed]).then(() => undefined);
    }
    return closing;
  };
  const open = async (wanted: string): Promise<void> => {
    await closing;
    const opened = await shelf.open(wanted);
    const session = opened && !("kind" in opened) ? opened : undefined;
    if (id !== wanted) return void session?.close();
    show(session ? { kind: "ready", session } : opened && "kind" in opened ? { kind: "refused", opened } : { kind: "gone" });
  };

  return {
    fresh: () => {
      if (now.kind === "ready" && !hasContent(now.session.current())) return now.session;
      void leave();
      const session = shelf.create();
      id = session.current().id;
      now = { kind: "ready", session };
      return session;
    },
    take: (wanted) => {
      if (wanted === id) return;
      void leave();
      id = wanted;
      show(opening);
      void open(wanted);
    },
    leave,
    settled: async () => {
      if (now.kind !== "ready") return closing;
      const { session } = now;
      await new Promise((done) => setTimeout(done, typing));
      await session.flush();
    },
    view: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
