import type { Asked } from "./asked.ts";
import { goalIds } from "./ids.ts";

/** A goal that cannot go with the promise. */
export interface Mismatch {
  readonly goal: string;
  /** Which warning belongs to it. */
  readonly says: "decideTogether" | "coDesign" | "collect";
}

const needed: readonly (readonly [goal: string, rung: number, says: Mismatch["says"]])[] = [
  [goalIds.decideTogether, 5, "decideTogether"],
  [goalIds.coDesign, 3, "coDesign"],
  [goalIds.collectIdeas, 2, "collect"],
  [goalIds.collectOpinions, 2, "collect"],
  [goalIds.useKnowledge, 2, "collect"],
  [goalIds.exploreInterests, 2, "collect"],
  [goalIds.prioritise, 2, "collect"],
  [goalIds.testSupport, 2, "collect"],
  [goalIds.resolveConflict, 2, "collect"],
];

/** The asked goals that want a higher promise than the highest that was asked. */
export const mismatchesOf = ({ goals, rungs }: Pick<Asked, "goals" | "rungs">): readonly Mismatch[] => {
  const highest = Math.max(...rungs);
  return rungs.length === 0
    ? []
    : needed.filter(([goal, rung]) => goals.includes(goal) && highest < rung).map(([goal, , says]) => ({ goal, says }));
};
