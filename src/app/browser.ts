/** What of the browser is needed for loading the page again at the right moment; tests hand in their own. */
export interface Browser {
  readonly workers: ServiceWorkerContainer | undefined;
  readonly isOnline: () => boolean;
  readonly reload: () => void;
  /** Milliseconds since this page began to load, and whether it was a reload: together they prevent a loop. */
  readonly loaded: () => { readonly ago: number; readonly again: boolean };
  readonly beforeReload: () => Promise<unknown>;
}
const minute = 60_000;

/** Whether loading the page again cannot become a loop. */
export function mayReload(browser: Browser): boolean {
  const { ago, again } = browser.loaded();
  return !again || ago > minute;
}

/**
 * For a part of the app that is gone from the server because a new release replaced it: one reload gets the new release.
 * Not without network, where a reload cannot help, and never twice within a minute.
 */
export function onMissingPart(event: Event, browser: Browser): void {
  if (!browser.isOnline() || !mayReload(browser)) return;
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
