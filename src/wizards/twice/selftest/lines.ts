import type { JudgedCriterion, Outcome } from "../../../domain/twice/selfTest.ts";
import type { QuestionId, StepId } from "../../../engine/types.ts";
import type { Words } from "../../../i18n/types.ts";
import { definition } from "../definition.ts";

/** Where something is repaired: at a question, by a longer route, or in Consistent. */
export type Repair = { readonly step: StepId; readonly question: QuestionId } | { readonly route: true } | { readonly consistent: true };
export interface Line {
  readonly text: string;
  readonly repair: Repair;
}
/** How a criterion stands, in words. */
export interface CriterionLines {
  readonly id: string;
  readonly name: string;
  readonly asks: string;
  readonly outcome: Outcome;
  readonly said: string;
  /** What is not in order, and then what is not answered yet. */
  readonly lines: readonly Line[];
}

/** The criteria in words. `shown`: the questions of the chosen route; what is outside it has no page of its own. */
export function linesOf(judged: readonly JudgedCriterion[], words: Words, shown: readonly QuestionId[]): readonly CriterionLines[] {
  const say = (key: string, question?: QuestionId) =>
    words.t(`words.selfTest.${key}`, question ? { question: words.t(`questions.${question}.short`) } : undefined);
  const repairAt = (question: QuestionId): Repair => {
    const step = stepOf.get(question);
    if (step === undefined) return { consistent: true };
    return shown.includes(question) ? { step, question } : { route: true };
  };
  const toAnswer = (question: QuestionId): Line => {
    const repair = repairAt(question);
    if ("consistent" in repair) return { text: say("assess"), repair };
    return { text: say("step" in repair ? "toAnswer" : "offRoute", question), repair };
  };
  return judged.map(({ id, outcome, met, lacking, open }) => ({
    id,
    outcome,
    name: say(`criteria.${id}.name`),
    asks: say(`criteria.${id}.asks`),
    said: say(`outcomes.${outcome === "lacking" && met.length > 0 ? "partly" : outcome}`),
    lines: withoutDoubles([
      ...lacking.map((part): Line => ({ text: say(`needs.${id}.${part.id}`), repair: repairAt(part.repair) })),
      ...open.flatMap(({ missing }) => missing).map(toAnswer),
    ]),
  }));
}

/** How many are in order, and of how many nobody can tell yet. */
export function sumOf(judged: readonly JudgedCriterion[], words: Words): string {
  const count = (outcome: Outcome) => judged.filter((one) => one.outcome === outcome).length;
  const sum = words.t("words.selfTest.sum", { count: count("met"), of: judged.length });
  return count("open") === 0 ? sum : `${sum} ${words.t("words.selfTest.openSum", { count: count("open") })}`;
}

const withoutDoubles = (lines: readonly Line[]) => lines.filter(({ text }, at) => lines.findIndex((other) => other.text === text) === at);
/** The step that asks a question or the question that a field belongs to; none for what another wizard asks. */
const stepOf: ReadonlyMap<QuestionId, StepId> = new Map(
  definition.flow.steps.flatMap((step) =>
    step.questions.flatMap((id) => [id, ...(definition.questions[id]?.with ?? []).map((field) => field.id)].map((one) => [one, step.id])),
  ),
);
