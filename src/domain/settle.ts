import type { Answer, Answers, OptionId, QuestionId } from "../engine/types.ts";
import { boundsOf } from "./bounds.ts";
import { ordinanceTrack, permitTrack, rooms } from "./ids.ts";
import type { Profile } from "./profile.ts";
import { weigh, type Outcome } from "./weigh.ts";

/** The open question that narrows the advice most, and whether its answer alone settles it. */
export interface Deciding {
  readonly question: QuestionId;
  readonly settles: boolean;
}

/** First what settles the rung, then the weight class, then the settings: the order in which people read the advice. */
export function decidingQuestion(answers: Answers, missing: readonly QuestionId[], profile: Profile): Deciding | undefined {
  const aims: readonly (readonly (keyof Outcome)[])[] = [["rung"], ["weightClass"], ["breadth", "intensity", "governance"]];
  const aim = aims.find((outcomes) => widthOf(answers, outcomes, profile) > 0);
  if (!aim) return undefined;
  const left = missing.map((question) => ({ question, width: widestAfter(answers, question, aim, profile) }));
  const best = left.reduce<(typeof left)[number] | undefined>(
    (first, next) => (first && first.width <= next.width ? first : next),
    undefined,
  );
  return best && { question: best.question, settles: best.width === 0 };
}

function widthOf(answers: Answers, outcomes: readonly (keyof Outcome)[], profile: Profile): number {
  const { low, high } = boundsOf(answers, profile);
  const least = weigh(low, profile);
  const most = weigh(high, profile);
  return outcomes.reduce((sum, outcome) => sum + most[outcome] - least[outcome], 0);
}

const widestAfter = (answers: Answers, question: QuestionId, outcomes: readonly (keyof Outcome)[], profile: Profile) =>
  Math.max(...possibleAnswers(question, profile).map((answer) => widthOf({ ...answers, [question]: answer }, outcomes, profile)));

const single = (options: readonly OptionId[]) => options.map((option): Answer => ({ kind: "single", option }));
const scale = (to: number) => Array.from({ length: to }, (_, at): Answer => ({ kind: "scale", value: at + 1 }));

/** One track at a time is enough: a set of tracks is never wider than its widest member. */
function possibleAnswers(question: QuestionId, { consistent }: Profile): readonly Answer[] {
  switch (question) {
    case "room":
      return single(rooms);
    case "shareDecision":
    case "councilList":
      return single(["yes", "no"]);
    case "ordinanceRung":
      return scale(6);
    case "decisionBody":
      return single(["council", "executive", "initiator"]);
    case "legalTracks":
      return ["none", ordinanceTrack, permitTrack, ...Object.keys(consistent.floors)].map((track): Answer => ({
        kind: "multi",
        options: [track],
      }));
    default:
      return scale(5);
  }
}
