import type { Dossier } from "../../../dossier/types.ts";
import type { DocModel } from "../../../report/model.ts";
import { frameworkOf } from "../framework/framework.ts";
import type { FrameworkInput } from "../framework/input.ts";

/**
 * The framework for council or executive, with its decision points. Notes stay out of it, and so does what the check still says to who
 * works on it; that a stop stands is in the stamp. What was chosen on purpose is meant to be read, so its reason stays.
 */
export const councilOf = (input: FrameworkInput): DocModel =>
  frameworkOf({ ...input, dossier: withoutNotes(input.dossier), without: ["findings"] });

/** A case as others may see it: what was said for colleagues, or not confirmed, is not there. */
export const withoutNotes = (dossier: Dossier): Dossier => ({ ...dossier, notes: {}, drafts: {}, retired: [] });
