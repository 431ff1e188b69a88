import type { Row } from "../../../../engine/types.ts";
import type { Block, Moment, Text } from "../../../../report/model.ts";
import {
  capital,
  cellIn,
  dayIn,
  dayText,
  gap,
  isSettled,
  madeBy,
  optionIn,
  originOfRow,
  paragraph,
  type Reader,
  rowsOf,
} from "../input.ts";
import { capitalText, joinedText, saidIn, sentenceWith } from "../quoted.ts";
import { columnOf, tableOf } from "../table.ts";

/** "1 t/m 19 februari 2027", one day, or nothing while no day is known. */
export function periodOf(reader: Reader, row: Row): string {
  const [from, to] = [dayOf(row, "from"), dayOf(row, "to")];
  if (!from) return to ? dayText(reader, to) : "";
  return to && to !== from
    ? reader.say("timeline.period", { from: dayText(reader, from), to: dayText(reader, to) })
    : dayText(reader, from);
}
const dayOf = ({ cells }: Row, id: string): string | undefined => {
  const cell = cells[id];
  return cell?.kind === "date" ? cell.value : undefined;
};

/** Steps, council moments, first message and decision along the days; each also stands in a table or a sentence. */
export function timeline(reader: Reader): Block[] {
  const steps = rowsOf(reader, "steps").flatMap((row): Moment[] => {
    const from = dayOf(row, "from");
    const to = dayOf(row, "to");
    if (!from) return [];
    return [
      {
        label: cellIn(reader, "steps", "name", row),
        from,
        ...(to && to > from ? { to } : {}),
        when: periodOf(reader, row),
        type: "meeting",
      },
    ];
  });
  const single = (label: string, from: string | undefined, type: Moment["type"]): Moment[] =>
    from ? [{ label, from, when: dayText(reader, from), type }] : [];
  const council = rowsOf(reader, "councilMoments").flatMap((row) =>
    single(cellIn(reader, "councilMoments", "moment", row), dayOf(row, "on"), "decision"),
  );
  const feedback = rowsOf(reader, "feedback").flatMap((row) =>
    single(cellIn(reader, "feedback", "what", row), dayOf(row, "on"), "message"),
  );
  const decision = dayIn(reader, "decisionDate");
  const isNamed = council.some(({ from }) => from === decision);
  const items = [
    ...single(reader.say("timeline.first"), dayIn(reader, "firstContact"), "message"),
    ...council,
    ...steps,
    ...feedback,
    ...(isNamed ? [] : single(reader.say("timeline.decision"), decision, "decision")),
  ]
    .filter(({ label }) => label !== "")
    .map((one) => ({ ...one, label: capital(one.label) }))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  if (items.length < 2) return [];
  const origin = [
    ...(dayIn(reader, "firstContact") ? ["firstContact"] : []),
    ...(council.length > 0 ? ["councilMoments"] : []),
    ...(steps.length > 0 ? ["steps"] : []),
    ...(feedback.length > 0 ? ["feedback"] : []),
    ...(decision && !isNamed ? ["decisionDate"] : []),
  ];
  return [
    {
      kind: "figure",
      origin,
      alt: reader.say("timeline.alt"),
      caption: reader.say("timeline.caption"),
      art: {
        kind: "timeline",
        what: reader.say("timeline.what"),
        when: reader.say("timeline.when"),
        items,
        kinds: {
          name: reader.say("timeline.kinds.name"),
          decision: reader.say("timeline.kinds.decision"),
          meeting: reader.say("timeline.kinds.meeting"),
          message: reader.say("timeline.kinds.message"),
        },
      },
    },
  ];
}

/** The steps with their days, purpose and form. */
export function plan(reader: Reader): Block[] {
  if (!reader.isShown("steps")) return [];
  if (!isSettled(reader, "steps")) return [gap(reader, "steps")];
  const [name, ...others] = ["name", "aim", "method", "level"].map((column) => columnOf(reader, "steps", column));
  const when = { name: reader.say("timeline.when"), text: (row: Row) => periodOf(reader, row) };
  return madeBy(tableOf(reader, "steps", [name!, when, ...others]), "steps");
}

/** What the table of steps has no room for: the question, the group, the place and the message of each step. */
export function stepDetails(reader: Reader): Block[] {
  return rowsOf(reader, "steps").flatMap((row, at): Block[] => {
    const said = (key: "question" | "group" | "place" | "message"): Text[] => {
      const text = saidIn(reader, "steps", key, row);
      return text === "" ? [] : [sentenceWith(reader, `step.${key}`, { text })];
    };
    const invite = dayOf(row, "inviteBy");
    const times =
      row.cells["times"]?.kind === "number" && row.cells["times"].value > 1
        ? [reader.say("step.times", { count: row.cells["times"].value })]
        : [];
    const place = said("place").map((one) => joinedText([one, ...times], ", "));
    const lines = [
      ...said("question"),
      ...said("group"),
      ...place,
      ...said("message"),
      ...(invite ? [reader.say("step.invite", { on: dayText(reader, invite) })] : []),
      ...(statutoryIn(row) ? [reader.say("step.statutory")] : []),
    ];
    if (lines.length === 0) return [];
    const name = saidIn(reader, "steps", "name", row);
    const title = name === "" ? `${reader.say("report.step")} ${at + 1}` : name;
    const origin = [originOfRow("steps", row)];
    return [
      { kind: "heading", level: 3, id: `step-${row.id}`, text: capitalText(title), origin },
      ...madeBy(
        lines.map((line) => paragraph(line)),
        ...origin,
      ),
    ];
  });
}
const statutoryIn = ({ cells: { statutory } }: Row): boolean => statutory?.kind === "single" && statutory.option === "yes";

/** Whose council or executive a document asks something of; the one that decides. */
export const bodyOf = (reader: Reader): string | undefined => {
  const body = optionIn(reader, "decisionBody");
  return body === undefined ? undefined : reader.say(`body.${body}`);
};
