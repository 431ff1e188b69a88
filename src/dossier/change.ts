import { editRows, newRow, tableOf } from "../engine/rows.ts";
import type { QuestionId, RowId } from "../engine/types.ts";
import type { Change } from "./api.ts";
import type { Dossier } from "./types.ts";

/** The answer that names the case, in lists and in file names. */
const titleQuestion: QuestionId = "caseTitle";

/** The case after one change. Pure: the same case, change and moment give the same result; fields it does not know stay. */
export function change(dossier: Dossier, what: Change, when: { readonly now: Date }): Dossier {
  const next = changed(dossier, what);
  const looked = what.kind === "place" || what.kind === "told";
  return { ...next, revision: dossier.revision + 1, changed: looked ? dossier.changed : when.now.toISOString() };
}

function changed(dossier: Dossier, what: Change): Dossier {
  switch (what.kind) {
    case "answer":
      return answered(dossier, what);
    case "rows":
      return rowsEdited(dossier, what);
    case "rowDraft":
      return { ...dossier, drafts: withRowDraft(dossier.drafts, what.question, [[what.row, what.input]]) };
    case "note":
      return { ...dossier, notes: put(dossier.notes, what.question, what.text || undefined) };
    case "draft":
      return { ...dossier, drafts: put(dossier.drafts, what.question, what.input) };
    case "adjust":
      return { ...dossier, adjusted: [...others(dossier, what.adjustment.setting), what.adjustment] };
    case "unadjust":
      return { ...dossier, adjusted: others(dossier, what.setting) };
    case "accept":
      return { ...dossier, accepted: put(dossier.accepted, what.rule, what.accepted) };
    case "track":
      return { ...dossier, track: put(dossier.track, what.flow, what.track) };
    case "filter":
      return { ...dossier, filters: filtered(dossier.filters, what) };
    case "consider":
      return { ...dossier, considered: put(dossier.considered, what.row, what.forms.length > 0 ? [...new Set(what.forms)] : undefined) };
    case "adopted":
      return put(dossier, "adopted", what.adopted);
    case "receipt":
      return { ...dossier, receipts: [...dossier.receipts, what.receipt] };
    case "place":
      return { ...dossier, place: { flow: what.flow, step: what.step } };
    case "filledBy":
      return put(dossier, "filledBy", what.text || undefined);
    case "rename":
      return {
        ...dossier,
        title: what.title,
        answers: put(dossier.answers, titleQuestion, { kind: "text", value: what.title }),
        drafts: put(dossier.drafts, titleQuestion, undefined),
      };
    case "bin":
      return put(dossier, "binned", what.on);
    case "told":
      return { ...dossier, retired: dossier.retired.map((one) => ({ ...one, told: true })) };
  }
}

function answered(dossier: Dossier, { question, answer, flow }: Extract<Change, { kind: "answer" }>): Dossier {
  const title = question !== titleQuestion ? dossier.title : answer?.kind === "text" ? answer.value : "";
  return {
    ...dossier,
    title,
    answers: put(dossier.answers, question, answer),
    givenIn: put(dossier.givenIn, question, answer && flow),
    drafts: put(dossier.drafts, question, undefined),
  };
}

function rowsEdited(dossier: Dossier, { question, edit, flow }: Extract<Change, { kind: "rows" }>): Dossier {
  const before = dossier.answers[question];
  const rows = before?.kind === "table" ? before.rows : [];
  const answer = tableOf(editRows(rows, edit));
  const isThere = edit.kind === "put" && rows.some(({ id }) => id === edit.row.id);
  const confirmed = edit.kind === "put" ? [isThere ? edit.row.id : newRow] : [];
  return {
    ...dossier,
    answers: put(dossier.answers, question, answer),
    givenIn: put(dossier.givenIn, question, answer && flow),
    drafts: withRowDraft(
      dossier.drafts,
      question,
      confirmed.map((row) => [row, undefined]),
    ),
  };
}

/** The drafts of a table stand under its question, by row; when the last is gone so is the entry. */
function withRowDraft(drafts: Dossier["drafts"], question: QuestionId, changes: readonly (readonly [RowId, unknown])[]): Dossier["drafts"] {
  const before = drafts[question];
  const rows = changes.reduce<Readonly<Record<RowId, unknown>>>(
    (all, [row, input]) => put(all, row, input),
    typeof before === "object" && before !== null ? { ...before } : {},
  );
  return put(drafts, question, Object.keys(rows).length > 0 ? rows : undefined);
}

/** What is asked for a step stands under its row; when nothing is asked any more the row is gone. */
function filtered(filters: Dossier["filters"], { row, question, answer }: Extract<Change, { kind: "filter" }>): Dossier["filters"] {
  const asked = put(filters[row] ?? {}, question, answer);
  return put(filters, row, Object.keys(asked).length > 0 ? asked : undefined);
}

const others = (dossier: Dossier, setting: string) => dossier.adjusted.filter((one) => one.setting !== setting);

/** A copy with the entry set, or without it when there is no value. */
function put<T extends object, K extends string>(record: T, key: K, value: unknown): T {
  const { [key]: _gone, ...rest } = record as Record<string, unknown>;
  return (value === undefined ? rest : { ...rest, [key]: value }) as T;
}
