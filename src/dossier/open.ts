import type { Opened } from "./api.ts";
import type { Known } from "./known.ts";
import type { Dossier } from "./types.ts";

/** Reads a case from anywhere: file, database, another tab. */
export function openDossier(input: unknown, _known: Known): Opened {
  if (typeof input === "object" && input !== null && "schema" in input) return { kind: "opened", dossier: input as Dossier };
  return { kind: "notOurs", why: "noCase" };
}
