import { attempt } from "./effects.ts";

/** What the browser tells about keeping data here. `undefined` where it does not say. */
export interface DeviceFacts {
  readonly persistent: boolean | undefined;
  readonly used: number | undefined;
  /** A guess from a very small quota, the only sign browsers give; never a certainty. */
  readonly looksPrivate: boolean;
  /** Whether a worker with a full copy of the app answers, also without network. */
  readonly offlineReady: boolean;
}
const tooSmallForANormalWindow = 300 * 1024 * 1024;

export async function deviceFacts(): Promise<DeviceFacts> {
  const storage = attempt(() => navigator.storage);
  const persistent = await storage?.persisted?.().catch(() => undefined);
  const estimate = await storage?.estimate?.().catch(() => undefined);
  const registration = await attempt(() => navigator.serviceWorker)
    ?.getRegistration()
    .catch(() => undefined);
  return {
    persistent,
    used: estimate?.usage,
    looksPrivate: estimate?.quota !== undefined && estimate.quota < tooSmallForANormalWindow,
    offlineReady: registration?.active != null,
  };
}

/** Asks once that the browser keeps the data; a refusal changes nothing but what "Over deze computer" says. */
export async function askToKeep(): Promise<void> {
  const storage = attempt(() => navigator.storage);
  if (await storage?.persisted?.().catch(() => false)) return;
  await storage?.persist?.().catch(() => false);
}
