import standard from "../../../../../content/profiles/standard.yaml";
import { quantityOf } from "../../../../domain/quantities.ts";
import { rungIds, sliders, weightClassIds } from "../../../../domain/ids.ts";
import type { Profile } from "../../../../domain/profile.ts";
import type { QuestionId } from "../../../../engine/types.ts";
import type { Block, Cell, Text } from "../../../../report/model.ts";
import {
  amountText,
  bulletsBy,
  cellIn,
  chosenIn,
  dayText,
  isSettled,
  madeBy,
  numberIn,
  optionIn,
  originOfRow,
  paragraph,
  type Reader,
  rowsOf,
} from "../input.ts";
import { rungWords } from "../../rungs.ts";
import { joinedText, saidIn, sentenceWith } from "../quoted.ts";
import { bodyOf, periodOf } from "./process.ts";
import { workOfSteps } from "./work.ts";

const cell = (text: Text): Cell => ({ text });
const heading = (id: string, text: string): Block => ({ kind: "heading", level: 2, id, text });

/** Annex A: what Consistent says, as far as it was answered. The card itself is a document of its own. */
export function assessment(reader: Reader): Block[] {
  const { answers, known, words } = reader;
  if (!sliders.some((id) => answers[id])) return [paragraph(reader.say("assessment.none"))];
  const value = (id: "weightClass" | "rung" | "floor" | "ceiling") => quantityOf(id, answers, known.profile).value;
  const rung = (number: number | undefined): string => {
    const id = number === undefined ? undefined : rungIds[number - 1];
    return id ? `${number} ${rungWords(reader, id).name}` : reader.say("assessment.open");
  };
  const weight = value("weightClass");
  const name = weight === undefined ? undefined : weightClassIds[weight - 1];
  const rows: readonly (readonly [string, string])[] = [
    [reader.say("assessment.weight"), name ? className(reader, name) : reader.say("assessment.open")],
    [reader.say("assessment.rung"), rung(value("rung"))],
    [reader.say("assessment.floor"), rung(value("floor"))],
    [reader.say("assessment.ceiling"), rung(value("ceiling"))],
    ...sliders.flatMap((id): [string, string][] => {
      const answer = answers[id];
      return answer?.kind === "scale"
        ? [[words.t(`questions.${id}.short`), `${answer.value}. ${words.t(`questions.${id}.positions.${answer.value}.label`)}`]]
        : [];
    }),
  ];
  return [
    {
      kind: "table",
      caption: reader.say("assessment.caption"),
      captionHidden: true,
      head: [cell(reader.say("assessment.what")), cell(reader.say("assessment.outcome"))],
      rows: rows.map((row) => row.map(cell)),
      widths: [3, 7],
    },
  ];
}

/** As the municipality calls it; in the language of the document where it kept our name. */
function className({ known: { profile }, say }: Reader, id: keyof Profile["weightClasses"]): string {
  const own = profile.weightClasses[id];
  return own === standard.weightClasses[id] ? say(`assessment.classes.${id}`) : own;
}

/** Annex B: which form each step takes, and what that takes. */
export function forms(reader: Reader): Block[] {
  const rows = rowsOf(reader, "steps").filter((row) => cellIn(reader, "steps", "method", row) !== "");
  if (rows.length === 0) return [paragraph(reader.say("forms.none"))];
  const columns = ["name", "method", "place"] as const;
  const work = workOfSteps(reader, rows);
  return [
    {
      kind: "table",
      origin: ["steps"],
      rowOrigins: rows.map((row) => originOfRow("steps", row)),
      caption: reader.say("forms.caption"),
      captionHidden: true,
      head: [...columns.map((column) => cell(reader.words.t(`questions.steps.columns.${column}.label`))), ...work.head],
      rows: rows.map((row) => [...columns.map((column) => cell(saidIn(reader, "steps", column, row))), ...work.cellsOf(row)]),
    },
    ...work.under,
  ];
}

/** Annex C: on one page what council or executive is asked to decide. Only what the answers carry. */
export function decisionPoints(reader: Reader): Block[] {
  const body = bodyOf(reader);
  if (body === undefined) return [];
  const subjects = (table: string): Text =>
    joinedText(
      rowsOf(reader, table).map((row) => saidIn(reader, table, "subject", row)),
      "; ",
    );
  const [fixed, open] = [subjects("fixedPoints"), subjects("openPoints")];
  const level = optionIn(reader, "influenceLevel");
  const deviation = optionIn(reader, "deviation");
  const moments = rowsOf(reader, "councilMoments")
    .map((row) => joinedText([saidIn(reader, "councilMoments", "moment", row), cellIn(reader, "councilMoments", "on", row)], ", "))
    .filter((text) => text !== "");
  const amounts = (["hours", "euros"] as const).flatMap((key) => {
    const value = numberIn(reader, key === "hours" ? "resourceHours" : "resourceEuros");
    return value === undefined ? [] : [reader.say(`decision.${key}`, { count: amountText(reader, value) })];
  });
  const weeks = numberIn(reader, "feedbackWeeks");
  const point = (text: Text, ...origin: readonly QuestionId[]) => ({ text, origin });
  const points = [
    point(reader.say("decision.frame")),
    ...(fixed !== "" && open !== ""
      ? [point(sentenceWith(reader, "decision.room", { fixed, open }), "fixedPoints", "openPoints")]
      : isSettled(reader, "room")
        ? [point(reader.say("decision.roomOpen"), "room")]
        : []),
    ...(level
      ? [
          point(
            reader.say("decision.influence", { rung: rungWords(reader, level).name, promise: rungWords(reader, level).promise }),
            "influenceLevel",
          ),
        ]
      : []),
    ...(deviation ? [point(reader.say("decision.outcome", { deviation: reader.say(`tell.deviation.${deviation}`) }), "deviation")] : []),
    ...(moments.length > 0
      ? [point(sentenceWith(reader, "decision.moments", { moments: joinedText(moments, "; ") }), "councilMoments")]
      : []),
    ...(amounts.length > 0 ? [point(reader.say("decision.means", { means: amounts.join(reader.say("ladder.and")) }), "resourceFit")] : []),
    ...(weeks !== undefined && chosenIn(reader, "reportContents").length > 0
      ? [point(reader.say("decision.feedback", { count: weeks }), "feedbackWeeks", "reportContents")]
      : []),
  ];
  return [...madeBy([paragraph(reader.say("decision.intro", { body }))], "decisionBody"), bulletsBy(points, true)];
}

/** Annex D: an empty report, with the steps and groups that are known already. */
export function finalReport(reader: Reader): Block[] {
  const steps = rowsOf(reader, "steps");
  const open = rowsOf(reader, "openPoints")
    .map((row) => saidIn(reader, "openPoints", "subject", row))
    .filter((text) => text !== "");
  const empty = (count: number): Cell[] => Array.from({ length: count }, () => cell(""));
  const attendance: Block[] =
    steps.length === 0
      ? []
      : [
          heading("report-attendance", reader.say("report.attendance")),
          {
            kind: "table",
            origin: ["steps"],
            caption: reader.say("report.attendance"),
            captionHidden: true,
            head: ["step", "invited", "came", "missing"].map((key) => cell(reader.say(`report.${key}`))),
            rows: steps.map((row) => [cell(joinedText([saidIn(reader, "steps", "name", row), periodOf(reader, row)], ", ")), ...empty(3)]),
            widths: [4, 2, 2, 3],
          },
        ];
  return [
    paragraph(reader.say("report.intro")),
    ...attendance,
    heading("report-input", reader.say("report.caption")),
    {
      kind: "table",
      ...(open.length > 0 ? { origin: ["openPoints"] } : {}),
      caption: reader.say("report.caption"),
      captionHidden: true,
      head: ["said", "answer", "because"].map((key) => cell(reader.say(`report.${key}`))),
      rows: (open.length > 0 ? open : ["", "", "", ""]).map((subject) => [
        cell(subject === "" ? "" : joinedText([subject, ":"], "")),
        ...empty(2),
      ]),
      widths: [1, 1, 1],
      rowHeads: false,
    },
    heading("report-lessons", reader.say("report.lessons")),
    { kind: "writingLines", lines: 5, label: reader.say("report.line") },
  ];
}

/** A logbook to keep by hand, with what is known to come. */
export function logbook(reader: Reader): Block[] {
  const planned = rowsOf(reader, "steps").flatMap((row) => {
    const from = row.cells["from"];
    return from?.kind === "date" ? [[dayText(reader, from.value), saidIn(reader, "steps", "name", row)] as const] : [];
  });
  const blank = Array.from({ length: Math.max(4, 10 - planned.length) }, () => ["", ""] as const);
  return [
    heading("logbook", reader.say("logbook.title")),
    {
      kind: "table",
      ...(planned.length > 0 ? { origin: ["steps"] } : {}),
      caption: reader.say("logbook.caption"),
      captionHidden: true,
      head: ["on", "what", "who", "next"].map((key) => cell(reader.say(`logbook.${key}`))),
      rows: [...planned, ...blank].map(([on, what]) => [cell(on), cell(what), cell(""), cell("")]),
      widths: [2, 4, 2, 3],
      rowHeads: false,
    },
  ];
}
