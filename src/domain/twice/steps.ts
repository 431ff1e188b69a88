import { allOf } from "../../engine/judge.ts";
import type { Judged, Row } from "../../engine/types.ts";
import { rowsIn } from "../../engine/answers.ts";
import { certain, dayIn, isUnsure, openFor, optionIn, someRow, textIn, type Check, type Given } from "./outcome.ts";

const inputAims = ["collect", "understand", "design", "choose", "agree"];

/** Whether a step asks people for something. What informs never does; without aim and rung nobody can tell. */
export function isInput({ cells }: Row): Judged {
  const [aim, level] = [optionIn(cells, "aim"), optionIn(cells, "level")];
  if (level === "inform") return certain(false);
  if (aim !== undefined) return certain(inputAims.includes(aim));
  return level === undefined ? openFor("steps") : certain(true);
}

/** The last day of a step; the day of `from` when `to` is empty. */
export const endOf = ({ cells }: Row): number | undefined => dayIn(cells, "to") ?? dayIn(cells, "from");

/** Whether a step can only be joined online. Without a place the form may tell. */
function isOnline({ cells }: Row, { formFacts }: Given): Judged {
  const place = optionIn(cells, "place");
  if (place !== undefined) return certain(place === "online");
  const setting = formFacts(textIn(cells, "method") ?? "")?.setting ?? [];
  if (setting.length === 0) return openFor("steps");
  if (!setting.includes("online")) return certain(false);
  return setting.every((one) => one === "online") ? certain(true) : openFor("steps");
}

/** R23: every step that may ask for input is online; when no step does, every step. */
export const inputOnlyOnline: Check = {
  reads: ["steps"],
  judge: (given) => {
    const answer = given.answers["steps"];
    if (isUnsure(answer)) return openFor("steps");
    const all = rowsIn(answer);
    const asking = all.filter((row) => isInput(row).truth !== "no");
    const looked = asking.length > 0 ? asking : all;
    if (looked.length === 0) return certain(false);
    const { truth, missing } = allOf(looked.map((row) => isOnline(row, given)));
    if (truth === "unknown") return openFor(...missing);
    return certain(
      truth === "yes",
      looked.map(({ id }) => ({ table: "steps", row: id })),
    );
  },
};

/** R38: rows count, not repeats. */
export const fewInputSteps: Check = {
  reads: ["steps"],
  judge: ({ answers, profile }) => {
    if (isUnsure(answers["steps"])) return openFor("steps");
    const judged = rowsIn(answers["steps"]).map((row) => ({ row, truth: isInput(row).truth }));
    const asking = judged.filter(({ truth }) => truth === "yes").map(({ row }) => ({ table: "steps", row: row.id }));
    const possible = judged.filter(({ truth }) => truth !== "no").length;
    const wanted = profile.twice.minInputSteps;
    if (asking.length >= wanted) return certain(false);
    return possible >= wanted ? openFor("steps") : certain(true, asking);
  },
};

/** R55: every row counts, also those that only inform. */
export const manySteps: Check = {
  reads: ["steps"],
  judge: (given) => {
    const every = someRow("steps", given, () => certain(true));
    if (every.truth === "unknown") return every;
    const { rows = [] } = every;
    return certain(rows.length > given.profile.twice.maxStepsLight, rows);
  },
};
