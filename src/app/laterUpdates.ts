import type { CopyState, Updates } from "./update.ts";

const nothingYet: CopyState = { offlineReady: false, newVersion: false };

/** Updates that the page may listen to before they begin: the service worker waits until the first paint. */
export function laterUpdates(): Updates & { readonly start: (real: Updates) => void } {
  const listeners = new Set<() => void>();
  let started: Updates | undefined;
  const tellAll = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    state: () => started?.state() ?? nothingYet,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    applyUpdate: async () => started?.applyUpdate(),
    start: (real) => {
      started = real;
      real.subscribe(tellAll);
      tellAll();
    },
  };
}
