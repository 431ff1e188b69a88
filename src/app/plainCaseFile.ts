import type { Dossier } from "../dossier/types.ts";

/** A file to hand to the browser. */
export interface FileToSave {
  readonly name: string;
  readonly content: Blob;
}

/** The bare case, for when nothing else can be loaded any more; the app opens it like any case file. */
export const plainCaseFile = (dossier: Dossier): FileToSave => ({
  name: `zaak-${dossier.id.replace(/[^a-z0-9-]/gi, "")}.json`,
  content: new Blob([JSON.stringify(dossier)], { type: "application/json" }),
});
