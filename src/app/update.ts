import { mayReload, type Browser } from "./browser.ts";

/** What the page may say about the copy of the app on this computer. */
export interface CopyState {
  /** Everything is here: the app starts and works without network. */
  readonly offlineReady: boolean;
  /** A newer release is here and waits until someone asks for it or all tabs are closed. */
  readonly newVersion: boolean;
}
export interface Updates {
  readonly state: () => CopyState;
  /** For useSyncExternalStore. Returns the undo. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Goes over to the waiting release and loads the page again. Save what is open first: the promise of `beforeReload` is waited for. */
  readonly applyUpdate: () => Promise<void>;
}

/**
 * Registers the service worker after the first paint and keeps an eye on it. Where a browser has none or refuses, the app simply
 * works online; nothing here throws.
 */
export function startUpdates(address: string, browser: Browser): Updates {
  const { workers } = browser;
  const listeners = new Set<() => void>();
  let now: CopyState = { offlineReady: workers?.controller != null, newVersion: false };
  let registration: ServiceWorkerRegistration | undefined;
  let asked = false;

  const say = (change: Partial<CopyState>): void => {
    now = { ...now, ...change };
    for (const listener of listeners) listener();
  };
  const reloadOnce = async (): Promise<void> => {
    if (!mayReload(browser)) return;
    await browser.beforeReload();
    browser.reload();
  };
  const look = (): void => {
    // The very first worker waits for nobody; only with a running release is there a choice to offer.
    if (registration?.waiting && workers?.controller) say({ newVersion: true });
    if (registration?.active) say({ offlineReady: true });
  };
  const follow = (worker: ServiceWorker | null): void => worker?.addEventListener("statechange", look);

  if (workers) {
    workers.addEventListener("controllerchange", () => {
      say({ offlineReady: true });
      // Only the tab in which someone asked; another tab goes on with the parts of its own release.
      if (asked) void reloadOnce();
    });
    void workers.register(address, { updateViaCache: "none" }).then(
      (made) => {
        registration = made;
        follow(made.installing);
        made.addEventListener("updatefound", () => follow(made.installing));
        look();
      },
      () => undefined,
    );
  }

  return {
    state: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    applyUpdate: async () => {
      if (!registration?.waiting || !mayReload(browser)) return;
      asked = true;
      await browser.beforeReload();
      registration.waiting.postMessage("take over");
    },
  };
}
