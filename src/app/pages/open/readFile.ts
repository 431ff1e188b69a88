import type { RegisterEntry } from "../../../domain/register.ts";
import type { OpenNote } from "../../../dossier/api.ts";
import type { Dossier } from "../../../dossier/types.ts";
import { readCaseFile } from "../../../exchange/caseFile.ts";
import { readRegisterFile } from "../../../exchange/registerFile.ts";
import { known } from "../../known.ts";

/** What is in a chosen file. `refused`: `words` is the key of the sentence that says why. */
export type Found =
  | {
      readonly kind: "case";
      readonly file: string;
      readonly dossier: Dossier;
      readonly notes: readonly OpenNote[];
      readonly damaged: boolean;
      /** The paths of what could not be read. */
      readonly lost: readonly string[];
    }
  | { readonly kind: "register"; readonly file: string; readonly entries: readonly RegisterEntry[]; readonly refused: number }
  | { readonly kind: "refused"; readonly file: string; readonly words: string; readonly lost: readonly string[] };

// The limit of case files as well (SE-4); a film does not have to be read first to be refused.
const largest = 16 * 1024 * 1024;

/** Looks what is in a file; nothing is added or changed by it. Never throws. */
export async function readFile(file: File): Promise<Found> {
  const refused = (words: string, lost: readonly string[] = []): Found => ({ kind: "refused", file: file.name, words, lost });
  if (file.size > largest) return refused("tooLarge");
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const opened = await readCaseFile(bytes, known);
    switch (opened.kind) {
      case "opened":
        return { kind: "case", file: file.name, dossier: opened.dossier, notes: [], damaged: false, lost: [] };
      case "openedWith":
        return { kind: "case", file: file.name, dossier: opened.dossier, notes: opened.notes, damaged: false, lost: [] };
      case "damaged":
        return opened.readable
          ? { kind: "case", file: file.name, dossier: opened.readable, notes: [], damaged: true, lost: opened.lost }
          : refused("damagedAll", opened.lost);
      case "tooNew":
        return refused("tooNew");
      case "notOurs":
        return registerIn(bytes, file.name) ?? refused(opened.why);
    }
  } catch {
    return refused("unreadable");
  }
}

function registerIn(bytes: Uint8Array, file: string): Found | undefined {
  const read = readRegisterFile(new TextDecoder().decode(bytes));
  if ("entries" in read) return { kind: "register", file, entries: read.entries, refused: read.refused };
  return read.problem === "tooNew" ? { kind: "refused", file, words: "registerTooNew", lost: [] } : undefined;
}
