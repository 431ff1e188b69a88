import { rungWords } from "../../rungs.ts";
import type { Block, Text } from "../../../../report/model.ts";
import { bullets, capital, cellIn, dayText, gap, isSettled, labelled, madeBy, optionIn, paragraph, type Reader, rowsOf } from "../input.ts";
import { capitalText, joinedText, quoted, saidIn, sentenceWith } from "../quoted.ts";
import { periodOf } from "./process.ts";

/** What is fixed, in one list without the words of officials. */
export function residentsFixed(reader: Reader): Block[] {
  if (!reader.isShown("fixedPoints")) return [];
  if (!isSettled(reader, "fixedPoints")) return [gap(reader, "fixedPoints")];
  const items = rowsOf(reader, "fixedPoints").map((row) => subjectAnd(reader, "fixedPoints", "why", row));
  return madeBy(list(reader, "fixed", items, "fixedNothing"), "fixedPoints");
}

/** What people can talk about; where nothing is left to choose, that is said. */
export function residentsOpen(reader: Reader): Block[] {
  if (!reader.isShown("openPoints"))
    return optionIn(reader, "room") === "s0" ? madeBy([paragraph(reader.say("residents.openNothing"))], "room") : [];
  if (!isSettled(reader, "openPoints")) return [gap(reader, "openPoints")];
  const items = rowsOf(reader, "openPoints").map((row) => subjectAnd(reader, "openPoints", "choices", row));
  return madeBy(list(reader, "open", items, "openNothing"), "openPoints");
}

export function residentsPromise(reader: Reader): Block[] {
  const rung = optionIn(reader, "influenceLevel");
  if (!rung) return [gap(reader, "influenceLevel")];
  return madeBy([paragraph(labelled(`${reader.say("residents.promise")}:`, rungWords(reader, rung).promiseResidents))], "influenceLevel");
}

/** The steps with their days; what comes from the law and nobody can choose is left to the chapter on steps. */
export function residentsSteps(reader: Reader): Block[] {
  if (!isSettled(reader, "steps")) return [gap(reader, "steps")];
  const items = rowsOf(reader, "steps")
    .filter((row) => row.cells["name"])
    .map((row) => {
      const name = saidIn(reader, "steps", "name", row);
      const when = periodOf(reader, row);
      return when === "" ? name : sentenceWith(reader, "residents.step", { name, when });
    });
  return items.length === 0 ? [] : madeBy([strong(reader, "steps"), bullets(items)], "steps");
}

export function residentsFeedback(reader: Reader): Block[] {
  if (!isSettled(reader, "feedback")) return [gap(reader, "feedback")];
  const items = rowsOf(reader, "feedback")
    // The council has its own chapter; this page is for everybody else.
    .filter(
      (row) =>
        cellIn(reader, "feedback", "what", row) !== "" &&
        !(row.cells["toWhom"]?.kind === "single" && row.cells["toWhom"].option === "council"),
    )
    .map((row) => {
      const on = row.cells["on"];
      const what = cellIn(reader, "feedback", "what", row);
      return on?.kind === "date"
        ? sentenceWith(reader, "residents.feedbackItem", { on: dayText(reader, on.value), what: quoted(reader, what) })
        : quoted(reader, capital(what));
    });
  return items.length === 0 ? [] : madeBy([strong(reader, "feedback"), bullets(items)], "feedback");
}

const subjectAnd = (reader: Reader, table: string, column: string, row: ReturnType<typeof rowsOf>[number]): Text =>
  joinedText([capitalText(saidIn(reader, table, "subject", row)), saidIn(reader, table, column, row)], ": ");
const strong = (reader: Reader, key: string): Block => paragraph([{ kind: "strong", text: `${reader.say(`residents.${key}`)}:` }]);
const list = (reader: Reader, key: string, items: readonly Text[], nothing: string): Block[] =>
  items.length === 0 ? [paragraph(reader.say(`residents.${nothing}`))] : [strong(reader, key), bullets(items)];
