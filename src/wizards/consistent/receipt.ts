import { deviationOf } from "../../domain/deviation.ts";
import { namingQuestions, sliders, type Setting } from "../../domain/ids.ts";
import type { Profile } from "../../domain/profile.ts";
import type { RegisterEntry } from "../../domain/register.ts";
import type { Session } from "../../dossier/api.ts";
import { hashOf } from "../../dossier/hash.ts";
import type { Dossier, Receipt } from "../../dossier/types.ts";
import { sameAnswer } from "../../engine/answers.ts";
import type { Answers, OptionId, QuestionId } from "../../engine/types.ts";
import type { Assessment } from "./assess.ts";
import { definition } from "./definition.ts";
import { mapSettings, rangeOf, readRecord, recordOf } from "./record.ts";
import { chosenOf, reasonOf } from "./settings.ts";

const flowId = definition.flow.id;
export const ruleVersion = String(definition.flow.version);
const profileVersion = (profile: Profile) => `${profile.id}@${profile.version}`;

/** The answers that an advice rests on: those that count, without the ones that only name the case. */
const countedAnswers = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !namingQuestions.includes(id)));

const lastReceipt = (dossier: Dossier): Receipt | undefined => dossier.receipts.findLast((receipt) => receipt.flow === flowId);

/** The receipt for an advice that someone takes along; undefined when the last one says the same. */
export function receiptFor(dossier: Dossier, assessment: Assessment, profile: Profile, now: Date): Receipt | undefined {
  const answers = countedAnswers(assessment.route.answers);
  const receipt: Receipt = {
    on: now.toISOString(),
    revision: dossier.revision,
    flow: flowId,
    content: ruleVersion,
    profile: profileVersion(profile),
    hash: hashOf(answers),
    advice: recordOf(assessment),
    answers,
  };
  const last = lastReceipt(dossier);
  const isSame = last?.hash === receipt.hash && last.content === receipt.content && last.profile === receipt.profile;
  return isSame ? undefined : receipt;
}

/** What changed since the advice was last given. */
export interface Since {
  readonly receipt: Receipt;
  readonly questions: readonly QuestionId[];
  readonly rule: boolean;
  readonly profile: boolean;
}
export function changedSince(dossier: Dossier, assessment: Assessment, profile: Profile): Since | undefined {
  const receipt = lastReceipt(dossier);
  if (!receipt) return undefined;
  const now = countedAnswers(assessment.route.answers);
  const ids = [...new Set([...Object.keys(definition.questions), ...Object.keys(receipt.answers)])];
  const since: Since = {
    receipt,
    questions: ids.filter((id) => !sameAnswer(now[id], receipt.answers[id])),
    rule: receipt.content !== ruleVersion,
    profile: receipt.profile !== profileVersion(profile),
  };
  return since.questions.length > 0 || since.rule || since.profile ? since : undefined;
}

/** The case as the register sees it, from its last receipt. None without a receipt, or when that advice was provisional. */
export function entryOf(dossier: Dossier, profile: Profile): RegisterEntry | undefined {
  const receipt = lastReceipt(dossier);
  const record = readRecord(receipt?.advice);
  if (!receipt || !record || dossier.example || dossier.binned) return undefined;
  const positions = sliders.map((id) => receipt.answers[id]);
  const room = optionOf(receipt.answers, "room");
  const isProvisional = [record.weightClass, record.rung, ...Object.values(record.approach)].some(([low, high]) => low !== high);
  if (isProvisional || room === undefined || positions.some((answer) => answer?.kind !== "scale")) return undefined;

  const proposed = mapSettings((setting) => record.approach[setting][0]);
  const chosen = mapSettings((setting) => chosenOf(dossier, setting) ?? proposed[setting]);
  const limits = { floor: rangeOf(record.floor), ceiling: rangeOf(record.ceiling) };
  const reasons: Partial<Record<Setting, OptionId | null>> = {};
  for (const setting of Object.keys(proposed) as Setting[]) {
    const { needsReason } = deviationOf(setting, chosen[setting], rangeOf(record.approach[setting]), limits, profile);
    if (needsReason) reasons[setting] = reasonOf(dossier, setting)?.reason ?? null;
  }
  return {
    id: dossier.id,
    revision: dossier.revision,
    title: dossier.title,
    caseKind: optionOf(dossier.answers, "caseKind") ?? null,
    sliders: Object.fromEntries(sliders.map((id, at) => [id, valueOf(positions[at])])) as RegisterEntry["sliders"],
    room,
    floor: record.floor[0],
    ceiling: record.ceiling[0],
    weightClass: record.weightClass[0],
    rung: record.rung[0],
    proposed,
    chosen,
    reasons,
    on: receipt.on,
    rule: receipt.content,
    profile: receipt.profile,
  };
}
const optionOf = (answers: Answers, id: QuestionId) => {
  const answer = answers[id];
  return answer?.kind === "single" ? answer.option : undefined;
};
const valueOf = (answer: Answers[string]) => (answer?.kind === "scale" ? answer.value : 0);

/** Gives the advice a receipt when someone takes it along; nothing happens when the last one says the same. */
export function takeAlong(session: Session, assessment: Assessment, profile: Profile, now: Date): void {
  const receipt = receiptFor(session.current(), assessment, profile, now);
  if (receipt) session.apply({ kind: "receipt", receipt });
}
