import type { Answers, CheckId, Judged, QuestionId, Settled } from "../engine/types.ts";
import { isFloorFromOrdinance } from "./bounds.ts";
import type { FormFactsOf } from "./forms.ts";
import type { Profile } from "./profile.ts";
import { barrierWithoutMeasure } from "./twice/barriers.ts";
import { frameSetTooLate, inputAfterDecision, lateInvitation, littleTime, noFeedbackOnDecision } from "./twice/days.ts";
import { stepInHoliday } from "./twice/holidays.ts";
import { certain, openFor, type Check } from "./twice/outcome.ts";
import { tooFewPlaces } from "./twice/places.ts";
import { formTooLow, groupAbovePromise, lightCase, stepAbovePromise, strayFromAdvice } from "./twice/rungs.ts";
import { fewInputSteps, inputOnlyOnline, manySteps } from "./twice/steps.ts";
import { closedQuestion, fixedAndOpen } from "./twice/words.ts";

const ordinanceQuestions = ["legalTracks", "ordinanceRung", "councilList"];
const floorFromOrdinance: Check = {
  reads: ordinanceQuestions,
  judge: ({ answers, profile }) => {
    const holds = isFloorFromOrdinance(answers, profile);
    const open = ordinanceQuestions.filter((question) => answers[question] === undefined || answers[question].kind === "unsure");
    return holds === undefined ? openFor(...open) : certain(holds);
  },
};

const checks: Readonly<Record<CheckId, Check>> = {
  floorFromOrdinance,
  barrierWithoutMeasure,
  closedQuestion,
  fewInputSteps,
  fixedAndOpen,
  formTooLow,
  frameSetTooLate,
  groupAbovePromise,
  inputAfterDecision,
  inputOnlyOnline,
  lateInvitation,
  lightCase,
  littleTime,
  manySteps,
  noFeedbackOnDecision,
  stepAbovePromise,
  stepInHoliday,
  strayFromAdvice,
  tooFewPlaces,
};

/** Every check a condition in YAML may call, and what each reads. */
export const checkIds: readonly CheckId[] = Object.keys(checks);
export const checkReads = (id: CheckId): readonly QuestionId[] => checks[id]?.reads ?? [];

/** What a check needs besides answers that count. Without `formFacts` no form is known, without `isShown` every question is shown. */
export interface CheckNeeds {
  readonly answers: Answers;
  readonly profile: Profile;
  readonly formFacts?: FormFactsOf;
  readonly isShown?: (id: QuestionId) => boolean;
}

/**
 * What the condition tree cannot say, judged in the same three outcomes. Undefined when it is about a question that is not shown.
 * Throws on an unknown id.
 */
export function checkOf(id: CheckId, needs: CheckNeeds): Judged | undefined {
  const check = checks[id];
  if (!check) throw new Error(`Unknown check '${id}'.`);
  const given = { formFacts: () => undefined, isShown: () => true, ...needs };
  if (!(check.about ?? check.reads).every(given.isShown)) return undefined;
  const { truth, because, missing, rows = [] } = check.judge(given);
  if (truth === "unknown") return { truth, because: [], missing };
  const own: Settled = { check: id, reads: check.reads, ...(rows.length > 0 ? { rows } : {}) };
  return { truth, because: [own, ...because], missing: [] };
}
