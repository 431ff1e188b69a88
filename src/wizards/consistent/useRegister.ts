import { useEffect, useState } from "react";
import type { RegisterEntry } from "../../domain/register.ts";
import type { Shelf } from "../../dossier/api.ts";
import { mergeEntries, readRegisterFile, registerFileOf } from "../../exchange/registerFile.ts";
import { standardProfile } from "./definition.ts";
import { entryOf } from "./receipt.ts";

const key = "register";

/** Entries of the cases on this device and of the register files that were added; `undefined` until they have been read. */
export function useRegister(shelf: Shelf): readonly RegisterEntry[] | undefined {
  const [entries, setEntries] = useState<readonly RegisterEntry[]>();
  useEffect(() => {
    let here = true;
    const look = async (): Promise<void> => {
      const found = await registerOf(shelf);
      if (here) setEntries(found);
    };
    void look();
    const stop = shelf.watch(() => void look());
    return () => {
      here = false;
      stop();
    };
  }, [shelf]);
  return entries;
}

async function registerOf(shelf: Shelf): Promise<readonly RegisterEntry[]> {
  const own = (await shelf.list()).flatMap(({ dossier, binned }) => (binned ? [] : (entryOf(dossier, standardProfile) ?? [])));
  return mergeEntries(own, await addedTo(shelf));
}

// Kept in the form of a register file, so that the same reader checks it.
async function addedTo(shelf: Shelf): Promise<readonly RegisterEntry[]> {
  const kept = await shelf.kept(key);
  const read = typeof kept === "string" ? readRegisterFile(kept) : undefined;
  return read && "entries" in read ? read.entries : [];
}

/** Adds the entries of a register file to those that were added before. No case changes. */
export async function addToRegister(shelf: Shelf, entries: readonly RegisterEntry[]): Promise<void> {
  await shelf.keep(key, registerFileOf(mergeEntries(await addedTo(shelf), entries)));
}
