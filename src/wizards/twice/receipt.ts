import { namingQuestions } from "../../domain/ids.ts";
import type { Profile } from "../../domain/profile.ts";
import type { Session } from "../../dossier/api.ts";
import { hashOf } from "../../dossier/hash.ts";
import type { Dossier, Receipt } from "../../dossier/types.ts";
import { definition } from "./definition.ts";
import type { Assessment } from "./findings.ts";

/** The version of questions and rules, as it stands on documents and receipts. */
export const ruleVersion = String(definition.flow.version);

/** The frameworks of this case that somebody took along, oldest first. */
export const receiptsOf = (dossier: Dossier): readonly Receipt[] => dossier.receipts.filter(({ flow }) => flow === definition.flow.id);

/** The receipt of a framework that someone takes along; undefined when the last one says the same. */
export function receiptFor(dossier: Dossier, { route, findings }: Assessment, profile: Profile, now: Date): Receipt | undefined {
  const answers = Object.fromEntries(Object.entries(route.answers).filter(([id]) => !namingQuestions.includes(id)));
  const advice = {
    findings: findings.map(({ rule, weight, accepted }) => ({ rule, weight, accepted: accepted !== undefined })),
    open: route.open,
  };
  const receipt: Receipt = {
    on: now.toISOString(),
    revision: dossier.revision,
    flow: definition.flow.id,
    content: ruleVersion,
    profile: `${profile.id}@${profile.version}`,
    hash: hashOf([answers, advice]),
    advice,
    answers,
  };
  const last = receiptsOf(dossier).at(-1);
  const isSame = last?.hash === receipt.hash && last.content === receipt.content && last.profile === receipt.profile;
  return isSame ? undefined : receipt;
}

/** Gives the framework a receipt when someone takes it along; nothing happens when the last one says the same. */
export function takeAlong(session: Session, assessment: Assessment, profile: Profile, now: Date): void {
  const receipt = receiptFor(session.current(), assessment, profile, now);
  if (receipt) session.apply({ kind: "receipt", receipt });
}

/** How many stops stood and how many questions were open then; undefined where a receipt of another release says it otherwise. */
export function countsIn(advice: unknown): { readonly stops?: number; readonly open?: number } {
  const { findings, open } = (typeof advice === "object" && advice !== null ? advice : {}) as Readonly<Record<string, unknown>>;
  const isStanding = (one: unknown): boolean =>
    typeof one === "object" && one !== null && "weight" in one && one.weight === "stop" && "accepted" in one && one.accepted === false;
  return {
    ...(Array.isArray(findings) ? { stops: findings.filter(isStanding).length } : {}),
    ...(Array.isArray(open) ? { open: open.length } : {}),
  };
}
