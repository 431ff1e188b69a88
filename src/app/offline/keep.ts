/** One file of the app: its address inside the folder of the app, and the hash its content must have. */
export interface AppFile {
  readonly url: string;
  readonly integrity: string;
}
export interface Surroundings {
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  /** Address of the folder the app is served from. */
  readonly scope: string;
}

/** Every cache of ours begins with this; what else is on the host stays untouched. */
const prefix = "think-";

/** A name that is the same for the same files and differs for every other release. */
export async function releaseOf(files: readonly AppFile[]): Promise<string> {
  const text = files
    .map(({ url, integrity }) => `${url} ${integrity}`)
    .sort()
    .join("\n");
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return prefix + Array.from(digest.slice(0, 6), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Gets every file of a release, all or nothing. The hash decides what counts as that file, so a login page, a cut-off download
 * or a half-replaced server is refused; the release that was running stays as it is.
 */
export async function install(files: readonly AppFile[], { caches, fetch, scope }: Surroundings): Promise<void> {
  const name = await releaseOf(files);
  const cache = await caches.open(name);
  const get = async ({ url, integrity }: AppFile): Promise<void> => {
    const address = new URL(url, scope).href;
    if (await cache.match(address)) return;
    // A name with a hash means the same content in every release.
    const earlier = url.startsWith("assets/") ? await caches.match(address) : undefined;
    const response = earlier ?? (await fetch(address, { integrity, cache: "no-cache", credentials: "same-origin" }));
    if (!response.ok || response.redirected) throw new Error(`${url} gave ${response.status}`);
    await cache.put(address, response);
  };
  const gave = await Promise.allSettled(files.map(get));
  const refused = gave.find((result) => result.status === "rejected");
  if (!refused) return;
  await caches.delete(name);
  throw refused.reason;
}

/** Removes releases that nobody can still be looking at. The one before stays: tabs opened with it load their later parts from there. */
export async function tidy(files: readonly AppFile[], { caches }: Surroundings): Promise<void> {
  const current = await releaseOf(files);
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== current);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

/**
 * The answer from this computer, or `undefined` for what is not ours: that goes to the network as if we were not here.
 * The page itself only ever comes from the running release; parts with a hash may come from the release before.
 */
export async function answer(request: Request, files: readonly AppFile[], { caches, scope }: Surroundings): Promise<Response | undefined> {
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  if (request.method !== "GET" || !address.startsWith(scope)) return undefined;
  const page = new URL("index.html", scope).href;
  const cache = await caches.open(await releaseOf(files));
  return (await cache.match(address === scope ? page : address)) ?? (await caches.match(address));
}
