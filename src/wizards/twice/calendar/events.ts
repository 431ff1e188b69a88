import type { Dossier } from "../../../dossier/types.ts";
import { rowsIn } from "../../../engine/answers.ts";
import type { Answers, IsoDate, QuestionId, Row, RowId } from "../../../engine/types.ts";
import type { Calendar } from "../../../exchange/calendar.ts";
import type { Words } from "../../../i18n/types.ts";
import type { Assessment } from "../findings.ts";

/** Something that happens on a day, and where the day is filled in. */
export interface CalendarMoment {
  /** The same as long as its row or its question exists, whatever is filled in there. */
  readonly key: string;
  readonly what: string;
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly question: QuestionId;
  readonly row?: RowId;
}
/** Something that will happen and has no day yet. */
export type Undated = Omit<CalendarMoment, "from" | "to">;
export interface Moments {
  /** By day. */
  readonly dated: readonly CalendarMoment[];
  readonly undated: readonly Undated[];
}

/** Every moment that the framework names. Nothing is made up: without a day it stands apart. */
export function momentsOf({ route }: Assessment, words: Words): Moments {
  const { answers } = route;
  const found = [
    ...ofQuestion(answers, "firstContact", "first", words),
    ...ofTable(answers, "councilMoments", words, (row, name) => ({ what: say(words, "council", { name }), from: dayIn(row.cells, "on") })),
    ...ofTable(answers, "steps", words, (row, name) => {
      const to = dayIn(row.cells, "to");
      return { what: name, from: dayIn(row.cells, "from"), ...(to ? { to } : {}) };
    }),
    ...ofTable(answers, "steps", words, (row, name) => {
      const from = dayIn(row.cells, "inviteBy");
      return from ? { what: say(words, "invite", { name }), from, suffix: "invite" } : undefined;
    }),
    ...ofTable(answers, "feedback", words, (row, name) => {
      const step = textIn(row, "afterStep");
      return { what: say(words, step ? "feedbackAfter" : "feedback", { step, name }), from: dayIn(row.cells, "on") };
    }),
    ...ofQuestion(answers, "decisionDate", "decision", words),
    ...ofQuestion(answers, "evaluationOn", "evaluation", words, "evaluation"),
    ...ofQuestion(answers, "reviewOn", "review", words, "reviewMoment"),
  ];
  const isAsked = ({ row, question, key }: Found) =>
    // An optional day counts as missing once somebody wrote that there is such a moment.
    row !== undefined || (route.shown.includes(key) && (key !== "reviewOn" || answers[question] !== undefined));
  const dated = found.flatMap(({ from, ...rest }): CalendarMoment[] => (from === undefined ? [] : [{ ...rest, from }]));
  return {
    dated: dated.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    undated: found.filter((one) => one.from === undefined && isAsked(one)).map(withoutDays),
  };
}

function withoutDays(found: Found): Omit<Found, "from" | "to"> {
  const { from: _from, to: _to, ...rest } = found;
  return rest;
}

/** The moments with a day as a calendar takes them. It says nothing about people: only the names of moments and of the case. */
export function calendarOf(dossier: Dossier, moments: readonly CalendarMoment[], words: Words, made: Date): Calendar {
  const { id, title, revision } = dossier;
  return {
    name: title || words.t("words.calendar.title"),
    lang: words.lang,
    made,
    sequence: revision,
    events: moments.map(({ key, what, from, to, question }) => ({
      uid: `${id}-${key}`,
      title: title ? words.t("words.calendar.inFile", { what, title }) : what,
      description: words.t("words.calendar.description", { revision, question: words.t(`questions.${question}.short`) }),
      from,
      ...(to ? { to } : {}),
    })),
  };
}

type Found = Undated & { readonly from: IsoDate | undefined; readonly to?: IsoDate };
interface RowMoment {
  readonly what: string;
  readonly from: IsoDate | undefined;
  readonly to?: IsoDate;
  readonly suffix?: string;
}

const say = (words: Words, key: string, values?: Readonly<Record<string, string | number>>) =>
  words.t(`words.calendar.moments.${key}`, values);
const dayIn = (answers: Answers, id: QuestionId): IsoDate | undefined => {
  const answer = answers[id];
  return answer?.kind === "date" ? answer.value : undefined;
};
const textIn = ({ cells }: Row, id: QuestionId): string => {
  const cell = cells[id];
  return cell?.kind === "text" ? cell.value.trim() : "";
};

/** A day of its own; `question` is where it stands when it is a field there. */
const ofQuestion = (answers: Answers, id: QuestionId, key: string, words: Words, question = id): Found[] => [
  { key: id, what: say(words, key), from: dayIn(answers, id), question },
];

const nameColumn: Readonly<Record<string, QuestionId>> = { councilMoments: "moment", steps: "name", feedback: "what" };

function ofTable(answers: Answers, table: QuestionId, words: Words, momentOf: (row: Row, name: string) => RowMoment | undefined): Found[] {
  return rowsIn(answers[table]).flatMap((row, at): Found[] => {
    const unnamed = say(words, "unnamed", { question: words.t(`questions.${table}.short`), at: at + 1 });
    const moment = momentOf(row, textIn(row, nameColumn[table] ?? "") || unnamed);
    if (!moment) return [];
    const { suffix, ...rest } = moment;
    return [{ ...rest, key: [table, row.id, ...(suffix ? [suffix] : [])].join("-"), question: table, row: row.id }];
  });
}
