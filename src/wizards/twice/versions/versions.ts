import type { DocModel } from "../../../report/model.ts";
import type { VersionId } from "../../saveAs/travels.ts";
import { openStops } from "../findings.ts";
import { type FrameworkInput, isSettled, readerOf } from "../framework/input.ts";
import { archiveOf } from "./archive.ts";
import { councilOf } from "./council.ts";
import { ownCopyOf } from "./ownCopy.ts";
import { residentsOf } from "./residents.ts";
import { worksheetOf } from "./worksheet.ts";

/** What makes each version of a framework. */
export const documents: Readonly<Record<VersionId, (input: FrameworkInput) => DocModel>> = {
  own: ownCopyOf,
  residents: residentsOf,
  council: councilOf,
  worksheet: worksheetOf,
  archive: archiveOf,
};

/** In which notes can be read. */
export const showsNotes = (version: VersionId): boolean => version === "own" || version === "worksheet" || version === "archive";

/** What to look at before a version goes to residents, council or executive; undefined when there is nothing. */
export function cautionOf(version: VersionId, input: FrameworkInput): string | undefined {
  if (version !== "residents" && version !== "council") return undefined;
  const { assessment, words } = input;
  const stops = openStops(assessment).length;
  if (stops > 0) return words.t("words.versions.cautions.stop", { count: stops });
  if (version === "council" && !isSettled(readerOf(input), "decisionBody")) return words.t("words.versions.cautions.noBody");
  return assessment.route.open.length > 0 ? words.t("words.versions.cautions.open") : undefined;
}
