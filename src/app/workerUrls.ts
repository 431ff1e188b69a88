interface Policy {
  createScriptURL(address: string): string;
}
interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** Addresses that may start a worker. In browsers with Trusted Types they are more than text: only these two exist. */
export interface WorkerUrls {
  readonly serviceWorker: string;
  readonly pdfWorker: string;
}

/** The only rule by which a text may become the address of a script: it is one of these, to the letter. */
export const onlyThese =
  (allowed: readonly string[]) =>
  (address: string): string => {
    if (allowed.includes(address)) return address;
    throw new TypeError(`No worker may be started from ${address}`);
  };

/**
 * Makes the policy `think-worker` and with it the two addresses. To be called once: the browser refuses a second policy of that
 * name. `folder` is where the app is served from, `pdfWorker` the address that the build gave to the worker.
 */
export function workerUrls(folder: string, pdfWorker: string, factory: Factory | undefined = ownFactory()): WorkerUrls {
  const serviceWorker = new URL("sw.js", folder).href;
  const pdf = new URL(pdfWorker, folder).href;
  const createScriptURL = onlyThese([serviceWorker, pdf]);
  const policy = factory?.createPolicy("think-worker", { createScriptURL }) ?? { createScriptURL };
  return { serviceWorker: policy.createScriptURL(serviceWorker), pdfWorker: policy.createScriptURL(pdf) };
}

const ownFactory = (): Factory | undefined => (globalThis as { trustedTypes?: Factory }).trustedTypes;
