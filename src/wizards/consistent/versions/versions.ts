import { deviationOf } from "../../../domain/deviation.ts";
import type { DocModel } from "../../../report/model.ts";
import type { VersionId } from "../../saveAs/travels.ts";
import { cardOf } from "../card/cardDocument.ts";
import { chosenOf } from "../settings.ts";
import { settingStates } from "./approach.ts";
import { archiveOf } from "./archive.ts";
import { councilOf } from "./council.ts";
import type { VersionInput } from "./input.ts";
import { residentsOf } from "./residents.ts";
import { worksheetOf } from "./worksheet.ts";

/** What makes each version of a case. */
export const documents: Readonly<Record<VersionId, (input: VersionInput) => DocModel>> = {
  own: cardOf,
  residents: residentsOf,
  council: councilOf,
  worksheet: worksheetOf,
  archive: archiveOf,
};

/** In which notes can be read: the worksheet and the archive show them. */
export const showsNotes = (version: VersionId): boolean => version === "worksheet" || version === "archive";

/** What to look at before a version goes to residents, council or executive; undefined when there is nothing. */
export function cautionOf(version: VersionId, input: VersionInput): string | undefined {
  if (version !== "residents" && version !== "council") return undefined;
  const { dossier, assessment, profile, words } = input;
  const { advice } = assessment;
  const chosen = chosenOf(dossier, "influence");
  const deviation = chosen === undefined ? undefined : deviationOf("influence", chosen, advice.approach.influence, advice, profile);
  if (deviation?.aboveCeiling) return words.t("words.versions.cautions.above");
  if (deviation?.belowFloor) return words.t("words.versions.cautions.below");
  if (version === "council" && settingStates(input).some(({ needsReason, reason }) => needsReason && reason === undefined))
    return words.t("words.versions.cautions.reason");
  return advice.provisional ? words.t("words.versions.cautions.provisional") : undefined;
}
