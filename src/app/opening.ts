import { openDossier } from "../dossier/open.ts";
import type { Opened } from "../dossier/api.ts";
import { known } from "./known.ts";

/** Reads a stored case as this release knows it. */
export const open = (stored: unknown): Opened => openDossier(stored, known);
