import { rungIds, type Setting } from "../../domain/ids.ts";
import type { Dossier, SettingName } from "../../dossier/types.ts";

/** What a person chose for a setting; undefined while the proposal stands. Influence is the shared answer `influenceLevel`. */
export function chosenOf(dossier: Dossier, setting: Setting): number | undefined {
  if (setting !== "influence") return adjustmentOf(dossier, setting)?.chosen;
  const level = dossier.answers["influenceLevel"];
  const at = level?.kind === "single" ? rungIds.findIndex((id) => id === level.option) : -1;
  return at < 0 ? undefined : at + 1;
}

/** Why a setting deviates, as far as it was said. */
export function reasonOf(dossier: Dossier, setting: Setting): { readonly reason?: string; readonly note?: string } | undefined {
  if (setting !== "influence") return adjustmentOf(dossier, setting);
  const reason = dossier.answers["influenceReason"];
  const note = dossier.answers["influenceReasonNote"];
  return {
    ...(reason?.kind === "single" ? { reason: reason.option } : {}),
    ...(note?.kind === "text" ? { note: note.value } : {}),
  };
}

const adjustmentOf = (dossier: Dossier, setting: SettingName) => dossier.adjusted.find((adjustment) => adjustment.setting === setting);
