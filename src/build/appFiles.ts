import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Entry {
  readonly url: string;
  readonly revision: string | null;
  readonly size: number;
}

/** The list for the service worker: each built file with the hash its content must have, in the notation of `fetch`. */
export function withHashes(entries: readonly Entry[]): { manifest: (Entry & { integrity: string })[]; warnings: string[] } {
  const manifest = entries.map(({ url, size }) => {
    const hash = createHash("sha256")
      .update(readFileSync(join("dist", url)))
      .digest("base64");
    return { url, size, revision: null, integrity: `sha256-${hash}` };
  });
  return { manifest, warnings: [] };
}
