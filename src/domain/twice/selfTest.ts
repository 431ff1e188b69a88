import { isGiven } from "../../engine/answers.ts";
import { judge } from "../../engine/judge.ts";
import type { Answer, Answers, Condition, Facts, Judged, QuestionId } from "../../engine/types.ts";

/** Something that must be in order, and the question where it is repaired. Where that is not asked, the part does not count. */
interface Part {
  readonly id: string;
  readonly repair: QuestionId;
  readonly when: Condition;
}
/** What a report about participation is judged by. */
export interface Criterion {
  readonly id: string;
  readonly parts: readonly Part[];
}

/** `lacking`: at least one part is not in order. `open`: none is, but answers are still missing. */
export type Outcome = "met" | "lacking" | "open";
export interface JudgedCriterion {
  readonly id: string;
  readonly outcome: Outcome;
  /** The parts that count and are in order. */
  readonly met: readonly Part[];
  readonly lacking: readonly Part[];
  /** The parts that nobody can judge yet, with the questions that would settle each. */
  readonly open: readonly (Part & { readonly missing: readonly QuestionId[] })[];
}

export interface SelfTestNeeds {
  /** The answers that count. */
  readonly answers: Answers;
  readonly factsOf: (answers: Answers, isShown: (id: QuestionId) => boolean) => Facts;
  /** Whether a question is asked in this case; unknown as long as that depends on an open one, which is then in `missing`. */
  readonly askedOf: (id: QuestionId) => Judged;
  /** The questions that want an answer where they are asked. An optional one or a field that is left empty says something. */
  readonly wanted: readonly QuestionId[];
}

const unsure: Answer = { kind: "unsure" };

/** Judges each criterion. A question without an answer settles as little as "weet ik nog niet": what needs it is open. */
export function selfTestOf(
  criteria: readonly Criterion[],
  { answers, factsOf, askedOf, wanted }: SelfTestNeeds,
): readonly JudgedCriterion[] {
  const silent = wanted.filter((id) => !isGiven(answers[id]) && askedOf(id).truth !== "no");
  const told: Answers = { ...answers, ...Object.fromEntries(silent.map((id) => [id, unsure])) };
  const facts = factsOf(told, (id) => askedOf(id).truth !== "no");
  /** A question that may not even be asked is settled by what decides about that. */
  const settledBy = (id: QuestionId): readonly QuestionId[] => (askedOf(id).truth === "unknown" ? askedOf(id).missing : [id]);
  const judged = (part: Part): Judged => {
    const asked = askedOf(part.repair);
    if (asked.truth === "unknown") return asked;
    const { missing, ...rest } = judge(part.when, facts);
    return { ...rest, missing: [...new Set(missing.flatMap(settledBy))] };
  };
  return criteria.map(({ id, parts }) => {
    const counting = parts.filter(({ repair }) => askedOf(repair).truth !== "no").map((part) => ({ part, ...judged(part) }));
    const those = (truth: Judged["truth"]) => counting.filter((one) => one.truth === truth);
    const [met, lacking, open] = [those("yes"), those("no"), those("unknown")];
    return {
      id,
      outcome: lacking.length > 0 ? "lacking" : open.length > 0 ? "open" : "met",
      met: met.map(({ part }) => part),
      lacking: lacking.map(({ part }) => part),
      open: open.map(({ part, missing }) => ({ ...part, missing })),
    };
  });
}
