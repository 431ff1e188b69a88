import type { Answers, Quantity, QuantityId, QuestionId, Term } from "../engine/types.ts";
import { boundsOf, ceilingOf, floorOf, isOpen, sharedOf } from "./bounds.ts";
import { rooms, rungIds, sliders } from "./ids.ts";
import type { Profile } from "./profile.ts";
import { rungIn } from "./twice/rungs.ts";
import { weigh, type Outcome } from "./weigh.ts";

const sliderIds: readonly QuestionId[] = sliders;
const floorQuestions = ["legalTracks", "councilList", "ordinanceRung"];
const ceilingQuestions = ["room", "shareDecision"];

interface Recipe {
  readonly reads: readonly QuestionId[];
  readonly range: (answers: Answers, profile: Profile) => readonly [number, number];
  readonly terms?: (answers: Answers, profile: Profile) => readonly Term[];
}

const outcome = (name: keyof Outcome, reads: readonly QuestionId[], terms?: Recipe["terms"]): Recipe => ({
  reads,
  range: (answers, profile) => {
    const { low, high } = boundsOf(answers, profile);
    return [weigh(low, profile)[name], weigh(high, profile)[name]];
  },
  ...(terms ? { terms } : {}),
});
const number = (of: (profile: Profile) => number): Recipe => ({
  reads: [],
  range: (_, profile) => [of(profile), of(profile)],
  terms: (_, profile) => [{ from: "profile", gave: of(profile), as: "part" }],
});
const parts = (ids: readonly QuestionId[]) => (answers: Answers) =>
  ids.flatMap((id): Term[] => {
    const answer = answers[id];
    return answer?.kind === "scale" ? [{ from: id, gave: answer.value, as: "part" }] : [];
  });

/** How the rung came about: the advice, raised to the floor, lowered to the ceiling. Only for settled parts. */
function rungTerms(answers: Answers, profile: Profile): Term[] {
  const terms: Term[] = [];
  for (const [from, as] of [
    ["adviceRung", "part"],
    ["floor", "floor"],
    ["ceiling", "ceiling"],
  ] as const) {
    const { value } = quantityOf(from, answers, profile);
    if (value !== undefined) terms.push({ from, gave: value, as });
  }
  return terms;
}

/** In the middle of a range only the ends are exact; being raised is not monotone, so an open slider leaves it open. */
function raised(answers: Answers, profile: Profile): readonly [number, number] {
  if (sliders.some((id) => answers[id]?.kind !== "scale")) return [0, 1];
  const { low } = boundsOf(answers, profile);
  const { weightRaised } = weigh(low, profile);
  return [weightRaised, weightRaised];
}

const recipes: Readonly<Record<QuantityId, Recipe>> = {
  weightSum: outcome("weightSum", sliderIds, parts(sliderIds)),
  weightClass: outcome("weightClass", sliderIds, parts(sliderIds)),
  weightRaised: { reads: sliderIds, range: raised },
  influenceSum: outcome("influenceSum", ["impact", "dependence"], parts(["impact", "dependence"])),
  adviceRung: outcome("adviceRung", ["impact", "sensitivity", "dependence"], parts(["impact", "dependence"])),
  floor: { reads: floorQuestions, range: floorOf },
  ceiling: { reads: ceilingQuestions, range: ceilingOf },
  rung: outcome("rung", ["impact", "sensitivity", "dependence", ...ceilingQuestions, ...floorQuestions], rungTerms),
  breadth: outcome("breadth", ["reach", "sensitivity"]),
  intensity: outcome("intensity", ["impact", "sensitivity", "dependence", ...ceilingQuestions, ...floorQuestions]),
  governance: outcome("governance", [...sliderIds, "decisionBody"]),
  ceilingSpare: {
    reads: ["impact", "sensitivity", "dependence", ...ceilingQuestions],
    range: (answers, profile) => {
      const [least, most] = ceilingOf(answers, profile);
      const { low, high } = boundsOf(answers, profile);
      return [least - weigh(high, profile).adviceRung, most - weigh(low, profile).adviceRung];
    },
  },
  room: {
    reads: ["room"],
    range: (answers) => {
      const answer = answers["room"];
      const at = answer?.kind === "single" ? rooms.findIndex((room) => room === answer.option) : -1;
      return at < 0 ? [0, rooms.length - 1] : [at, at];
    },
  },
  promised: {
    reads: ["influenceLevel"],
    range: (answers) => {
      const rung = rungIn(answers, "influenceLevel");
      return rung === undefined ? [1, rungIds.length] : [rung, rung];
    },
  },
  shared: { reads: ceilingQuestions, range: sharedOf },
  profileLargeImpactFrom: number((profile) => profile.consistent.signals.largeImpactFrom),
  profileLittleRoomUpTo: number((profile) => rooms.indexOf(profile.consistent.signals.littleRoomUpTo)),
  profileRoomToSpare: number((profile) => profile.consistent.signals.roomToSpare),
  profileLightImpactUpTo: number((profile) => profile.consistent.signals.lightImpactUpTo),
  profileCalmUpTo: number((profile) => profile.consistent.signals.calmUpTo),
  profileLittleDependenceUpTo: number((profile) => profile.consistent.signals.littleDependenceUpTo),
  profileMinBackbenchWeeks: number((profile) => profile.twice.minBackbenchWeeks),
  profileHardAffectedFrom: number((profile) => profile.twice.hardAffectedFrom),
  profileAffectedFrom: number((profile) => profile.twice.affectedFrom),
  profilePowerFrom: number((profile) => profile.twice.powerFrom),
  profileResourcesTooLow: number((profile) => profile.twice.resourcesTooLow),
  profileSensitiveFrom: number((profile) => profile.consistent.sensitiveFrom),
};

/** Every quantity a condition in YAML may compare. */
export const quantityIds: readonly QuantityId[] = Object.keys(recipes);

/** The questions a quantity looks at, shown or not; for the compiler's order checks. */
export const quantityReads = (id: QuantityId): readonly QuestionId[] => recipes[id]?.reads ?? [];

/** A named number over the answers that count; a range while something it reads is open. Throws on an unknown id. */
export function quantityOf(id: QuantityId, answers: Answers, profile: Profile): Quantity {
  const recipe = recipes[id];
  if (!recipe) throw new Error(`Unknown quantity '${id}'.`);
  const [low, high] = recipe.range(answers, profile);
  const settled = low === high;
  return {
    value: settled ? low : undefined,
    low,
    high,
    terms: recipe.terms?.(answers, profile) ?? [],
    missing: settled ? [] : recipe.reads.filter((question) => isOpen(answers, question, profile)),
  };
}
