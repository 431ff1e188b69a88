import { isDay } from "../engine/answers.ts";
import { newDossier } from "./blank.ts";
import type { Dossier } from "./types.ts";

/** Gives the value when it has the shape, with what does not fit left out and its path in `lost`; undefined when nothing is left. */
type Reader = (value: unknown, path: string, lost: string[]) => unknown;
type Plain = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Plain => typeof value === "object" && value !== null && !Array.isArray(value);

/** The value itself when the test holds. */
const only =
  (test: (value: unknown) => boolean): Reader =>
  (value, path, lost) => {
    if (test(value)) return value;
    lost.push(path);
    return undefined;
  };
const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isCount = (value: unknown): boolean => isNumber(value) && Number.isSafeInteger(value) && value >= 0;
const isDate = (value: unknown): boolean => isText(value) && isDay(value);
const isMoment = (value: unknown): boolean => isText(value) && !Number.isNaN(Date.parse(value));
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const anything = (): boolean => true;
type Tests = Readonly<Record<string, (value: unknown) => boolean>>;
/** An object with these fields; other fields may be there and stay. A name with `?` may be missing. */
const has =
  (tests: Tests) =>
  (value: unknown): boolean =>
    isRecord(value) &&
    Object.entries(tests).every(([name, test]) => {
      const field = value[name.replace("?", "")];
      return field === undefined && name.endsWith("?") ? true : test(field);
    });

const listOf =
  (item: Reader): Reader =>
  (value, path, lost) => {
    if (Array.isArray(value)) return value.map((one, at) => item(one, `${path}.${at}`, lost)).filter((one) => one !== undefined);
    lost.push(path);
    return undefined;
  };
const mapOf =
  (item: Reader): Reader =>
  (value, path, lost) => {
    if (!isRecord(value)) return void lost.push(path);
    const entries = Object.entries(value).map(([key, one]) => [key, item(one, `${path}.${key}`, lost)] as const);
    return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
  };

const answerTests: Readonly<Record<string, (value: unknown) => boolean>> = {
  single: has({ option: isText }),
  multi: has({ options: isTexts }),
  scale: has({ value: isNumber }),
  number: has({ value: isNumber }),
  date: has({ value: isDate }),
  text: has({ value: isText, "rows?": (rows) => Array.isArray(rows) && rows.every(has({ id: isText, name: isText })) }),
  table: has({ rows: (rows) => Array.isArray(rows) && rows.every(has({ id: isText, cells: isAnswers })) }),
  unsure: anything,
};
function isAnswer(value: unknown): boolean {
  return isRecord(value) && isText(value.kind) && Object.hasOwn(answerTests, value.kind) && answerTests[value.kind]!(value);
}
function isAnswers(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isAnswer);
}

const answers = mapOf(only(isAnswer));
const isSetting = (value: unknown): boolean => value === "breadth" || value === "intensity" || value === "governance";
const adjustment = has({ setting: isSetting, chosen: isNumber, proposed: isNumber, on: isText, "reason?": isText, "note?": isText });
const accepted = has({ reason: isText, on: isText, facts: isText, "by?": isText });
const retired = has({ question: isText, answer: isAnswer, words: isText, reason: isText, told: (value) => typeof value === "boolean" });
const receipt = has({ on: isMoment, revision: isCount, flow: isText, content: isText, profile: isText, hash: isText, answers: isAnswers });

/** How every field of a case is read. What stands beside these was written by a newer release and is carried along. */
const readers: Readonly<Record<keyof Dossier, Reader>> = {
  schema: only((value) => value === "think-dossier"),
  version: only(isCount),
  id: only((value) => isText(value) && value !== "" && value.length <= 200),
  revision: only(isCount),
  created: only(isMoment),
  changed: only(isMoment),
  title: only(isText),
  task: only(isText),
  example: only((value) => value === true),
  track: mapOf(only(isText)),
  givenIn: mapOf(only(isText)),
  adopted: only(has({ on: isDate, by: isText })),
  profile: only(has({ id: isText, version: isNumber })),
  answers,
  notes: mapOf(only(isText)),
  accepted: mapOf(only(accepted)),
  adjusted: listOf(only(adjustment)),
  filters: mapOf(answers),
  considered: mapOf(only(isTexts)),
  drafts: mapOf(only(anything)),
  rounds: listOf(only(anything)),
  receipts: listOf(only(receipt)),
  retired: listOf(only(retired)),
  place: only(has({ flow: isText, step: isText })),
  filledBy: only(isText),
  binned: only(isMoment),
};
/** A file without these is cut off or was changed by hand; every other field may be missing. */
const required = ["version", "id", "answers"];

/** Reads a case field by field. What cannot be read is named by its path in `lost`; the rest is there. */
export function readShape(stored: Plain): { readonly dossier: Dossier; readonly lost: readonly string[] } {
  const lost: string[] = [];
  const read: Record<string, unknown> = { ...stored };
  for (const [name, reader] of Object.entries(readers)) {
    delete read[name];
    const value = stored[name] === undefined ? undefined : reader(stored[name], name, lost);
    if (value !== undefined) read[name] = value;
    else if (stored[name] === undefined && required.includes(name)) lost.push(name);
  }
  return { dossier: { ...missing(read), ...read }, lost };
}

/** What stands in for fields that are not there. */
function missing(read: Plain): Dossier {
  const title = isRecord(read.answers) && isRecord(read.answers.caseTitle) ? read.answers.caseTitle.value : undefined;
  const id = isText(read.id) ? read.id : "";
  const profile = { id: "", version: 0 };
  const effects = { now: () => new Date(isText(read.created) ? read.created : 0), newId: () => id };
  return newDossier(effects, profile, { title: isText(title) ? title : "" });
}
