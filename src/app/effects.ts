import type { Effects } from "../dossier/api.ts";

/** The real clock, ids, database, locks and messages between tabs. What a browser refuses is `undefined` here, never an error. */
export const realEffects: Effects = {
  now: () => new Date(),
  newId,
  indexedDB: attempt(() => globalThis.indexedDB),
  locks: attempt(() => navigator.locks),
  channel: (name) => attempt(() => new BroadcastChannel(name)),
};

/** The value, or `undefined` where asking for it throws: browsers that keep nothing do so on plain property access. */
export function attempt<T>(ask: () => T | undefined): T | undefined {
  try {
    return ask() ?? undefined;
  } catch {
    return undefined;
  }
}

// randomUUID needs https or localhost; a municipality may serve this over plain http inside its own network.
function newId(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
