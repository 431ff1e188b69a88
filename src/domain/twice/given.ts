import type { Answer, Answers, Row } from "../../engine/types.ts";
import { checkOf, type CheckNeeds } from "../checks.ts";
import type { Profile } from "../profile.ts";

/** Answers and rows in few signs, for the tests of this folder. */
export const single = (option: string): Answer => ({ kind: "single", option });
export const multi = (...options: string[]): Answer => ({ kind: "multi", options });
export const number = (value: number): Answer => ({ kind: "number", value });
export const date = (value: string): Answer => ({ kind: "date", value });
export const text = (value: string): Answer => ({ kind: "text", value });
export const unsure: Answer = { kind: "unsure" };
export const table = (...cells: Answers[]): Answer => ({
  kind: "table",
  rows: cells.map((own, at): Row => ({ id: `row${at + 1}`, cells: own })),
});

type More = Omit<Partial<CheckNeeds>, "answers">;
/** Calls a check with this profile, and tells how it came out, with its rows as `table.row` or what is missing. */
export const checkedWith =
  (profile: Profile) =>
  (id: string, answers: Answers, more: More = {}): readonly string[] => {
    const judged = checkOf(id, { answers, profile, ...more });
    if (!judged) return ["hidden"];
    const rows = judged.because.flatMap((fact) => fact.rows ?? []).map(({ table: own, row }) => `${own}.${row}`);
    return [judged.truth, ...rows, ...judged.missing];
  };
