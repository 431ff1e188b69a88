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
export interface Browser {
  readonly workers: ServiceWorkerContainer | undefined;
  readonly isOnline: () => boolean;
  readonly reload: () => void;
  /** Milliseconds since this page began to load, and whether it was a reload: together they prevent a loop. */
  readonly loaded: () => { readonly ago: number; readonly again: boolean };
  readonly beforeReload: () => Promise<unknown>;
}
const minute = 60_000;

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
  const mayReload = (): boolean => {
    const { ago, again } = browser.loaded();
    return !again || ago > minute;
  };
  const reloadOnce = async (): Promise<void> => {
    if (!mayReload()) return;
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
      if (!registration?.waiting || !mayReload()) return;
      asked = true;
      await browser.beforeReload();
      registration.waiting.postMessage("take over");
    },
  };
}

/**
 * For a part of the app that is gone from the server because a new release replaced it: one reload gets the new release.
 * Not without network, where a reload cannot help, and never twice within a minute.
 */
export function onMissingPart(event: Event, browser: Browser): void {
  const { ago, again } = browser.loaded();
  if (!browser.isOnline() || (again && ago <= minute)) return;
  event.preventDefault();
  void browser.beforeReload().then(browser.reload);
}

/** Runs after the browser painted what is on the page now. */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run, 0));
}

/** The browser as it is. `beforeReload` resolves when what is open has been saved. */
export function realBrowser(beforeReload: () => Promise<unknown>): Browser {
  return {
    workers: navigator.serviceWorker,
    isOnline: () => navigator.onLine,
    reload: () => location.reload(),
    loaded: () => {
      const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
      return { ago: performance.now(), again: entry?.type === "reload" };
    },
    beforeReload,
  };
}
