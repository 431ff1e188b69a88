import { rowsIn } from "../../engine/answers.ts";
import type { Row } from "../../engine/types.ts";
import { certain, isUnsure, numberIn, openFor, textIn, type Check, type Given } from "./outcome.ts";
import { isInput } from "./steps.ts";

/** How many people a step has room for; undefined while its form is not known. */
function placesOf({ cells }: Row, { formFacts }: Given): number | undefined {
  const form = formFacts(textIn(cells, "method") ?? "");
  return form && (form.participantsMax ?? Infinity) * (numberIn(cells, "times") ?? 1);
}

/** R57: more people are expected than the steps that may ask for input have room for. */
export const tooFewPlaces: Check = {
  reads: ["steps", "expectedCount"],
  judge: (given) => {
    const { answers } = given;
    if (isUnsure(answers["steps"])) return openFor("steps");
    const asking = rowsIn(answers["steps"]).filter((row) => isInput(row).truth !== "no");
    if (asking.length === 0) return certain(false);
    const places = asking.map((row) => placesOf(row, given));
    const known = places.reduce<number>((sum, own) => sum + (own ?? 0), 0);
    if (known === Infinity) return certain(false);
    const expected = numberIn(answers, "expectedCount");
    if (expected === undefined) return openFor("expectedCount");
    if (expected <= known) return certain(false);
    if (places.includes(undefined)) return openFor("steps");
    return certain(
      true,
      asking.map(({ id }) => ({ table: "steps", row: id })),
    );
  },
};
