import { rungIds, type Setting } from "../../domain/ids.ts";
import type { Session } from "../../dossier/api.ts";
import type { Dossier, SettingName } from "../../dossier/types.ts";
import type { Answer } from "../../engine/types.ts";

const flow = "consistent";

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

/** The highest position of a setting; the lowest is 1. */
export const highestOf = (setting: Setting): number => (setting === "influence" ? rungIds.length : 5);

/** Reasons to deviate, in the order in which they are offered. */
export const reasonIds = ["earlierProcess", "urgency", "residentsWish", "politicalAgreement", "capacity", "other"] as const;
export const longestNote = 500;

/** What is being filled in for a setting and not confirmed yet; kept with the case, like every draft. */
export interface SettingDraft {
  readonly chosen?: number;
  readonly reason: string;
  readonly note: string;
}
const draftId = (setting: Setting) => `setting:${setting}`;

export function draftOf(dossier: Dossier, setting: Setting): SettingDraft | undefined {
  const draft = dossier.drafts[draftId(setting)] as Partial<SettingDraft> | null | undefined;
  if (typeof draft !== "object" || draft === null) return undefined;
  return {
    ...(typeof draft.chosen === "number" ? { chosen: draft.chosen } : {}),
    reason: typeof draft.reason === "string" ? draft.reason : "",
    note: typeof draft.note === "string" ? draft.note : "",
  };
}

export const keepDraft = (session: Session, setting: Setting, draft: SettingDraft | undefined): void =>
  void session.apply({ kind: "draft", question: draftId(setting), input: draft });

/** Confirms a choice. A reason that is not needed is not kept: nobody should have to explain a free step. */
export function choose(
  session: Session,
  setting: Setting,
  choice: { readonly chosen: number; readonly proposed: number; readonly reason?: { readonly reason: string; readonly note: string } },
  on: string,
): void {
  const { chosen, proposed, reason } = choice;
  if (setting !== "influence") {
    session.apply({ kind: "adjust", adjustment: { setting, chosen, proposed, ...reason, on } });
  } else {
    const answer = (question: string, given: Answer | undefined) => session.apply({ kind: "answer", question, answer: given, flow });
    answer("influenceLevel", { kind: "single", option: rungIds[chosen - 1] ?? "inform" });
    answer("influenceReason", reason && { kind: "single", option: reason.reason });
    answer("influenceReasonNote", reason && { kind: "text", value: reason.note });
  }
  keepDraft(session, setting, undefined);
}

/** Back to the proposal: the choice and its reason go. */
export function backToProposal(session: Session, setting: Setting): void {
  if (setting !== "influence") session.apply({ kind: "unadjust", setting });
  else
    for (const question of ["influenceLevel", "influenceReason", "influenceReasonNote"])
      session.apply({ kind: "answer", question, answer: undefined, flow });
  keepDraft(session, setting, undefined);
}
