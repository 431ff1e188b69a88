import type { Shelf } from "../dossier/api.ts";
import type { Dossier } from "../dossier/types.ts";
import type { SavedFile } from "./reminder.ts";

const key = "savedFiles";

/** When each case was last saved as a file here. Anything else that was kept under this name is left out. */
export async function savedFiles(shelf: Shelf): Promise<Readonly<Record<string, SavedFile>>> {
  const kept = await shelf.kept(key).catch(() => undefined);
  if (typeof kept !== "object" || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, SavedFile] => isSavedFile(entry[1])));
}

/** Remembers that this revision is in a file now, so that nobody is reminded of it. Failing at that harms nothing. */
export async function keepSavedFile(shelf: Shelf, dossier: Dossier, now: Date): Promise<void> {
  const file: SavedFile = { on: now.toISOString(), revision: dossier.revision };
  await shelf.keep(key, { ...(await savedFiles(shelf)), [dossier.id]: file }).catch(() => undefined);
}

function isSavedFile(value: unknown): value is SavedFile {
  const file = value as Partial<SavedFile> | null;
  return typeof file === "object" && typeof file?.on === "string" && typeof file.revision === "number";
}
