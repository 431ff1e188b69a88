import type { Answers, CheckId, Judged, QuestionId } from "../engine/types.ts";
import { isFloorFromOrdinance } from "./bounds.ts";
import type { Profile } from "./profile.ts";

interface Check {
  readonly reads: readonly QuestionId[];
  readonly holds: (answers: Answers, profile: Profile) => boolean | undefined;
}
const checks: Readonly<Record<CheckId, Check>> = {
  floorFromOrdinance: { reads: ["legalTracks", "ordinanceRung", "councilList"], holds: isFloorFromOrdinance },
};

/** Every check a condition in YAML may call, and what each reads. */
export const checkIds: readonly CheckId[] = Object.keys(checks);
export const checkReads = (id: CheckId): readonly QuestionId[] => checks[id]?.reads ?? [];

/** What the condition tree cannot say, judged in the same three outcomes. Throws on an unknown id. */
export function checkOf(id: CheckId, answers: Answers, profile: Profile): Judged {
  const check = checks[id];
  if (!check) throw new Error(`Unknown check '${id}'.`);
  const holds = check.holds(answers, profile);
  if (holds === undefined) {
    const missing = check.reads.filter((question) => answers[question] === undefined || answers[question].kind === "unsure");
    return { truth: "unknown", because: [], missing };
  }
  return { truth: holds ? "yes" : "no", because: [{ check: id, reads: check.reads }], missing: [] };
}
