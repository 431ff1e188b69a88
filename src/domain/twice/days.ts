import { rowsIn } from "../../engine/answers.ts";
import { allOf } from "../../engine/judge.ts";
import type { Judged, QuestionId, Row, RowOf } from "../../engine/types.ts";
import { certain, dayIn, isUnsure, openFor, opposite, optionIn, someRow, type Check, type Given } from "./outcome.ts";
import { endOf, isInput } from "./steps.ts";

/** Compares the day of a row with the answer to a question; unknown while one of the two is. */
function dayAgainst(
  own: number | undefined,
  table: QuestionId,
  question: QuestionId,
  { answers }: Given,
  holds: (days: number) => boolean,
): Judged {
  const other = dayIn(answers, question);
  if (own !== undefined && other !== undefined) return certain(holds(own - other));
  return openFor(...(own === undefined ? [table] : []), ...(other === undefined ? [question] : []));
}
const rowsWhere = ({ answers }: Given, table: QuestionId, holds: (row: Row) => boolean): readonly RowOf[] =>
  rowsIn(answers[table])
    .filter(holds)
    .map(({ id }) => ({ table, row: id }));

/** R29: no moment at which the council sets the frame lies before people first hear of it. */
export const frameSetTooLate: Check = {
  reads: ["councilMoments", "firstContact"],
  judge: (given) => {
    const role = ({ cells }: Row): Judged => {
      const option = optionIn(cells, "role");
      return option === undefined ? openFor("councilMoments") : certain(option === "frameSetting");
    };
    const before = ({ cells }: Row) => dayAgainst(dayIn(cells, "on"), "councilMoments", "firstContact", given, (days) => days < 0);
    const inTime = someRow("councilMoments", given, (row) => allOf([role(row), before(row)]));
    return opposite(
      inTime,
      rowsWhere(given, "councilMoments", ({ cells }) => optionIn(cells, "role") === "frameSetting"),
    );
  },
};

/** R33: on the day of the decision itself is in time. */
export const inputAfterDecision: Check = {
  reads: ["steps", "decisionDate"],
  judge: (given) =>
    someRow("steps", given, (row) => allOf([isInput(row), dayAgainst(endOf(row), "steps", "decisionDate", given, (days) => days > 0)])),
};

/** R35: a decision before the first contact is too little time as well. */
export const littleTime: Check = {
  reads: ["firstContact", "decisionDate"],
  judge: ({ answers, profile }) => {
    const [from, to] = [dayIn(answers, "firstContact"), dayIn(answers, "decisionDate")];
    if (from === undefined || to === undefined)
      return openFor(...(from === undefined ? ["firstContact"] : []), ...(to === undefined ? ["decisionDate"] : []));
    return certain(to - from < profile.twice.minWeeksToDecision * 7);
  },
};

/** R36: looks at every step that has both days. */
export const lateInvitation: Check = {
  reads: ["steps"],
  judge: (given) =>
    someRow("steps", given, ({ cells }) => {
      const [invite, from] = [dayIn(cells, "inviteBy"), dayIn(cells, "from")];
      return certain(invite !== undefined && from !== undefined && from - invite < given.profile.twice.minInviteDays);
    }),
};

/** R45: there is feedback, but none on or after the day of the decision. */
export const noFeedbackOnDecision: Check = {
  reads: ["feedback", "decisionDate"],
  judge: (given) => {
    const answer = given.answers["feedback"];
    if (isUnsure(answer)) return openFor("feedback");
    if (rowsIn(answer).length === 0) return certain(false);
    const onTime = someRow("feedback", given, ({ cells }) =>
      dayAgainst(dayIn(cells, "on"), "feedback", "decisionDate", given, (days) => days >= 0),
    );
    return opposite(
      onTime,
      rowsWhere(given, "feedback", () => true),
    );
  },
};
