import type { Dossier } from "../../dossier/types.ts";
import { withCase } from "../../exchange/caseFile.ts";
import type { DocModel } from "../../report/model.ts";

/** For whom a document is. Every wizard that makes documents has some of these. */
export type VersionId = "own" | "residents" | "council" | "worksheet" | "archive";
/** In which form it is taken along. */
export const formIds = ["pdf", "docx", "html", "markdown", "copy", "print"] as const;
export type FormId = (typeof formIds)[number];

/**
 * Whether the case itself, with every answer and note, goes along inside the file. Only the own copy and the archive version carry
 * it, and only where a file can hide it from the eye and give it back: a PDF and a web page.
 */
export const carriesCase = (version: VersionId, form: FormId): boolean =>
  (version === "own" || version === "archive") && (form === "pdf" || form === "html");

/** The document as it goes into a file of this form: with the case inside or certainly without it. */
export function documentFor(version: VersionId, form: FormId, model: DocModel, theCase: Dossier | undefined): DocModel {
  const { attached: _leftOut, ...bare } = model;
  return carriesCase(version, form) && theCase !== undefined ? withCase(bare, theCase) : bare;
}

/** What is told about what goes along, as words of `saveAs.travels`. */
export function travelsWith(
  version: { readonly id: VersionId; readonly notes?: true },
  form: FormId,
  hasCase: boolean,
): readonly ("case" | "shown" | "nothingElse" | "notes" | "elsewhere")[] {
  if (!hasCase) return ["shown"];
  if (carriesCase(version.id, form)) return ["case"];
  const couldCarry = formIds.some((other) => carriesCase(version.id, other));
  if (version.notes) return couldCarry ? ["notes", "elsewhere"] : ["notes"];
  return couldCarry ? ["shown", "elsewhere"] : ["nothingElse"];
}
