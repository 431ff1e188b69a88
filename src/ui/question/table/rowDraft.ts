import type { Answer, Answers, Field, QuestionId } from "../../../engine/types.ts";
import type { LeftText, RowDraft } from "./types.ts";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";

/** The draft of a row as far as it can be read: another release may have written it. */
export function readRowDraft(stored: unknown): RowDraft {
  if (!isRecord(stored)) return {};
  const { answers, typed, left } = stored;
  const texts = Array.isArray(left) ? (left as readonly unknown[]).filter(isLeft) : [];
  return {
    ...(isRecord(answers) ? { answers } : {}),
    ...(isRecord(typed) ? { typed } : {}),
    ...(texts.length > 0 ? { left: texts } : {}),
  };
}
const isLeft = (value: unknown): value is LeftText => isRecord(value) && isText(value["from"]) && isText(value["text"]);

/** The drafts of a table, by row. */
export const rowDraftsIn = (stored: unknown): Readonly<Record<QuestionId, unknown>> => (isRecord(stored) ? stored : {});

/** The cells as they stand in the form: what is kept, with what was chosen since. */
export function cellsWith(columns: readonly Field[], cells: Answers, { answers = {} }: RowDraft): Answers {
  const now: Record<QuestionId, Answer> = { ...cells } as Record<QuestionId, Answer>;
  for (const column of columns) {
    const given = Object.hasOwn(answers, column.id) ? answers[column.id] : undefined;
    if (given === null) delete now[column.id];
    else if (isOfKind(given, column)) now[column.id] = given;
  }
  return now;
}

function isOfKind(given: unknown, column: Field): given is Answer {
  if (!isRecord(given) || given["kind"] !== column.kind) return false;
  const { option, options, value, rows } = given;
  switch (column.kind) {
    case "single":
      return isText(option);
    case "multi":
      return Array.isArray(options) && options.every(isText);
    case "scale":
    case "number":
      return typeof value === "number";
    case "date":
      return isText(value);
    case "text":
      return isText(value) && (rows === undefined || (Array.isArray(rows) && rows.every(isRef)));
    case "table":
      return false;
  }
}
const isRef = (value: unknown): boolean => isRecord(value) && isText(value["id"]) && isText(value["name"]);

/** The draft after a choice; `undefined` takes the cell away. */
export const withChosen = (draft: RowDraft, column: QuestionId, answer: Answer | undefined): RowDraft => ({
  ...draft,
  answers: { ...draft.answers, [column]: answer ?? null },
});

/** The draft after typing; `undefined`: nothing unconfirmed stands there any more. */
export function withTyped({ typed = {}, ...draft }: RowDraft, column: QuestionId, input: unknown): RowDraft {
  const { [column]: _before, ...others } = typed;
  const now = input === undefined ? others : { ...others, [column]: input };
  return Object.keys(now).length > 0 ? { ...draft, typed: now } : draft;
}

/** A draft that says nothing is none. */
export const orNothing = (draft: RowDraft): RowDraft | undefined => (Object.keys(draft).length > 0 ? draft : undefined);
