import type { Shelf } from "../../../dossier/api.ts";
import { addToRegister } from "../../../wizards/consistent/useRegister.ts";
import type { Found } from "./readFile.ts";

/** Adds everything or nothing: when one thing fails, the cases that were added before it are taken off again. Gives their ids. */
export async function addFound(shelf: Shelf, found: readonly Found[]): Promise<readonly string[]> {
  const added: string[] = [];
  try {
    for (const one of found) if (one.kind === "case") added.push(await shelf.add(one.dossier));
    // All at once and last, so that there is nothing to take back.
    const entries = found.flatMap((one) => (one.kind === "register" ? one.entries : []));
    if (entries.length > 0) await addToRegister(shelf, entries);
    return added;
  } catch (problem) {
    for (const id of added) await shelf.remove(id).catch(() => undefined);
    throw problem;
  }
}
