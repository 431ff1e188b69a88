import { rowsIn } from "../../engine/answers.ts";
import type { Row, RowOf } from "../../engine/types.ts";
import { certain, isUnsure, openFor, textIn, type Check } from "./outcome.ts";

/** A subject as it is compared: without accents, capitals, signs around it and a leading article. Empty when nothing is left. */
export function subjectOf(text: string): string {
  const bare = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  return bare.replace(/^(?:de|het|een)(?:[^\p{L}\p{N}]+|$)/u, "");
}

/** R09: the same subject stands in both tables. */
export const fixedAndOpen: Check = {
  reads: ["fixedPoints", "openPoints"],
  judge: ({ answers }) => {
    const unsure = ["fixedPoints", "openPoints"].filter((id) => isUnsure(answers[id]));
    if (unsure.length > 0) return openFor(...unsure);
    const subject = ({ cells }: Row) => subjectOf(textIn(cells, "subject") ?? "");
    const [fixed, open] = [rowsIn(answers["fixedPoints"]), rowsIn(answers["openPoints"])];
    const shared = (own: readonly Row[], other: readonly Row[]) => {
      const subjects = new Set(other.map(subject));
      return own.filter((row) => subject(row) !== "" && subjects.has(subject(row)));
    };
    const rows: readonly RowOf[] = [
      ...shared(fixed, open).map(({ id }) => ({ table: "fixedPoints", row: id })),
      ...shared(open, fixed).map(({ id }) => ({ table: "openPoints", row: id })),
    ];
    return certain(rows.length > 0, rows);
  },
};

/** R14: the question begins with a verb, so that people can only say yes or no. Later sentences are not read. */
export const closedQuestion: Check = {
  reads: ["mainQuestion"],
  judge: ({ answers, profile }) => {
    const text = textIn(answers, "mainQuestion");
    if (text === undefined) return openFor("mainQuestion");
    const first = /\p{L}+/u.exec(text.normalize("NFC"))?.[0].toLowerCase() ?? "";
    return certain(profile.twice.closedVerbs.split(/\s+/).includes(first));
  },
};
