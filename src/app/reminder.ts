import type { Dossier } from "../dossier/types.ts";

/** When a case was last saved as a file on this device, and which revision went into it. */
export interface SavedFile {
  readonly on: string;
  readonly revision: number;
}
const day = 24 * 3600_000;

/**
 * Whether to offer a file, calmly: something changed since the last one, and either the browser may clear its storage
 * or a working day has passed.
 */
export function wantsFile(dossier: Dossier, file: SavedFile | undefined, persistent: boolean, now: Date): boolean {
  if (dossier.example || (file && file.revision >= dossier.revision)) return false;
  if (Object.keys(dossier.answers).length === 0) return false;
  return !persistent || now >= aWorkingDayAfter(new Date(file?.on ?? dossier.created));
}

/** The same time on the next day that is not a Saturday or Sunday. */
export function aWorkingDayAfter(moment: Date): Date {
  const next = new Date(moment.getTime() + day);
  const weekday = next.getDay();
  return new Date(next.getTime() + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0) * day);
}
