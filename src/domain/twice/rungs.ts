import type { Answers, Judged, QuestionId, Row } from "../../engine/types.ts";
import { boundsOf, isOpen } from "../bounds.ts";
import { rungIds, sliders } from "../ids.ts";
import type { Profile } from "../profile.ts";
import { weigh } from "../weigh.ts";
import { certain, openFor, optionIn, someRow, textIn, type Check, type Given, type Outcome } from "./outcome.ts";
import { isInput } from "./steps.ts";

/** The number of a chosen rung, 1..6. */
export function rungIn(answers: Answers, id: QuestionId): number | undefined {
  const at = rungIds.findIndex((rung) => rung === optionIn(answers, id));
  return at < 0 ? undefined : at + 1;
}

/** R10: a row promises more than the framework. A row without a rung promises nothing of its own. */
const abovePromise = (table: QuestionId): Check => ({
  reads: [table, "influenceLevel"],
  judge: (given) => {
    const promised = rungIn(given.answers, "influenceLevel");
    return someRow(table, given, ({ cells }) => {
      const own = rungIn(cells, "level");
      if (own === undefined || own === 1) return certain(false);
      return promised === undefined ? openFor("influenceLevel") : certain(own > promised);
    });
  },
});
export const stepAbovePromise = abovePromise("steps");
export const groupAbovePromise = abovePromise("stakeholders");

const floorQuestions = ["legalTracks", "councilList", "ordinanceRung"];
const rungQuestions = ["impact", "sensitivity", "dependence", "room", "shareDecision", ...floorQuestions];

/** R54: the promise is far from the rung of Consistent, or below the floor. Both count only when everything they read is settled. */
export const strayFromAdvice: Check = {
  reads: ["influenceLevel", ...rungQuestions],
  about: ["influenceLevel"],
  judge: ({ answers, profile }): Outcome => {
    const promised = rungIn(answers, "influenceLevel");
    if (promised === undefined) return openFor("influenceLevel");
    const { low } = boundsOf(answers, profile);
    const openFloor = stillOpen(floorQuestions, answers, profile);
    if (openFloor.length === 0 && promised < low.floor) return certain(true);
    const open = stillOpen(rungQuestions, answers, profile);
    if (open.length > 0) return openFor(...open);
    return certain(Math.abs(promised - weigh(low, profile).rung) > profile.twice.maxRungDeviation);
  },
};
const stillOpen = (ids: readonly QuestionId[], answers: Answers, profile: Profile) => ids.filter((id) => isOpen(answers, id, profile));

/** R55: counts only when all four sliders are answered. */
export const lightCase: Check = {
  reads: sliders,
  about: [],
  judge: ({ answers, profile }) => {
    const open = stillOpen(sliders, answers, profile);
    return open.length > 0 ? openFor(...open) : certain(weigh(boundsOf(answers, profile).low, profile).weightClass === 1);
  },
};

/** What a step promises: its own rung, else that of the framework when it is the same for every step. */
function rungOfStep(row: Row, { answers }: Given): number | undefined {
  const own = rungIn(row.cells, "level");
  if (own !== undefined) return own;
  const isSame = ["no", "perGroup"].includes(optionIn(answers, "levelVaries") ?? "");
  return isSame && isInput(row).truth === "yes" ? rungIn(answers, "influenceLevel") : undefined;
}

/** R56: the form of a step cannot make true what the step promises. Without a known form or rung nobody can tell. */
export const formTooLow: Check = {
  reads: ["steps", "influenceLevel", "levelVaries"],
  about: ["steps"],
  judge: (given) =>
    someRow("steps", given, (row): Judged => {
      const most = given.formFacts(textIn(row.cells, "method") ?? "")?.rungsMax;
      const rung = rungOfStep(row, given);
      return most === undefined || rung === undefined ? openFor("steps") : certain(rung > most);
    }),
};
