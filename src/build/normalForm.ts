import type { Criterion } from "../domain/twice/selfTest.ts";
import type { Outline } from "../engine/outline.ts";
import type { Condition, Field, Flow, Question, QuestionId, Rule } from "../engine/types.ts";

// Everything here runs after the shape check, so values have the types that the shapes say.
type Raw = Readonly<Record<string, unknown>>;
const isRaw = (value: unknown): value is Raw => typeof value === "object" && value !== null && !Array.isArray(value);
const entries = (value: unknown): [string, Raw][] =>
  isRaw(value) ? (Object.entries(value).filter(([, own]) => isRaw(own)) as [string, Raw][]) : [];
const kept = (raw: Raw, ...keys: readonly string[]): Raw =>
  Object.fromEntries(keys.filter((key) => raw[key] !== undefined).map((key) => [key, raw[key]]));

/** Which questions each named check reads. */
export type ChecksRead = (id: string) => readonly QuestionId[];

/** A flow as the engine wants it; `adjusts` says something about screens only and is left out. */
export function flowOf(raw: Raw, reads: ChecksRead): Flow {
  const steps = Array.isArray(raw["steps"]) ? (raw["steps"] as Raw[]) : [];
  const tracks = Array.isArray(raw["tracks"]) ? (raw["tracks"] as Raw[]) : [];
  return {
    ...kept(raw, "id", "scope", "version", "order", "parts"),
    steps: steps.map((step) => ({ id: step["id"], ...shown(step, reads), questions: step["questions"] })),
    tracks: tracks.map((track) => ({ id: track["id"], steps: track["steps"] ?? steps.map((step) => step["id"]) })),
    reads: raw["reads"] ?? [],
  } as unknown as Flow;
}

/** The questions of a file by id, each field also under its own id. */
export function questionsOf(raw: unknown, reads: ChecksRead): Readonly<Record<QuestionId, Question>> {
  const found: Record<QuestionId, Question> = {};
  for (const [id, own] of entries(raw)) {
    const question = questionOf(id, own, reads);
    found[id] = question;
    for (const field of question.with ?? []) found[field.id] = field;
  }
  return found;
}

function questionOf(id: QuestionId, raw: Raw, reads: ChecksRead): Field {
  const fields = entries(raw["with"]).map(([field, own]) => questionOf(field, own, reads));
  return {
    id,
    sources: raw["sources"] ?? [],
    ...(raw["optional"] === true ? { optional: true } : {}),
    ...(fields.length > 0 ? { with: fields } : {}),
    ...shown(raw, reads),
    ...ofKind(raw, reads),
  } as unknown as Field;
}

function ofKind(raw: Raw, reads: ChecksRead): Raw {
  const kind = raw["kind"];
  switch (kind) {
    case "multi":
    case "ranked":
      return { kind: "multi", ...kept(raw, "options", "max", "screenMax", "alone"), ordered: kind === "ranked" };
    case "text":
    case "longtext":
      return { kind: "text", long: kind === "longtext", max: raw["max"] ?? 20_000, ...kept(raw, "rowsOf") };
    case "table":
      return { kind, columns: entries(raw["columns"]).map(([id, own]) => questionOf(id, own, reads)), ...kept(raw, "list") };
    default:
      return kept(raw, "kind", "options", "from", "to", "min", "max", "presets");
  }
}

/** The outline of a document as the engine wants it. */
export function outlineOf(raw: unknown, reads: ChecksRead): Outline {
  const chapters = (value: unknown) =>
    (Array.isArray(value) ? (value as Raw[]) : []).map((own) => ({ ...kept(own, "id", "residents"), parts: partsOf(own["parts"], reads) }));
  const value = isRaw(raw) ? raw : {};
  return { chapters: chapters(value["chapters"]), annexes: chapters(value["annexes"]) } as unknown as Outline;
}
const partsOf = (value: unknown, reads: ChecksRead): readonly Raw[] =>
  (Array.isArray(value) ? (value as Raw[]) : []).map((own) => ({
    ...own,
    ...(own["when"] === undefined ? {} : { when: conditionOf(own["when"], reads) }),
    ...(own["parts"] === undefined ? {} : { parts: partsOf(own["parts"], reads) }),
  }));

/** The criteria of a self-test in the order of the file, each with its parts. */
export const criteriaOf = (raw: unknown, reads: ChecksRead): readonly Criterion[] =>
  entries(raw).map(([id, own]) => ({
    id,
    parts: entries(own["parts"]).map(([part, { answered, repair, when }]) =>
      answered === undefined
        ? { id: part, repair: String(repair), when: conditionOf(when, reads) }
        : { id: part, repair: String(answered), when: { not: { question: String(answered), empty: true } } },
    ),
  }));

/** The rules in the order of the file. */
export function rulesOf(raw: unknown, reads: ChecksRead): readonly Rule[] {
  return entries(raw).map(([id, own]) => {
    const variants = entries(own["variants"]).map(([variant, { when, as }]) => ({ id: variant, when: conditionOf(when, reads), as }));
    return {
      id,
      weight: own["weight"],
      when: conditionOf(own["when"], reads),
      sources: own["sources"] ?? [],
      ...kept(own, "beside"),
      ...(variants.length > 0 ? { variants } : {}),
    } as unknown as Rule;
  });
}

const shown = (raw: Raw, reads: ChecksRead) => (raw["showIf"] === undefined ? {} : { showIf: conditionOf(raw["showIf"], reads) });

/** The cases of a file. One with a base is that case with other answers; an answer that is left empty there is taken away. */
export function casesOf(values: readonly unknown[]): readonly unknown[] {
  const made: Raw[] = [];
  for (const value of values) {
    const { base, ...own } = isRaw(value) ? value : {};
    const under = made.find((one) => one["case"] === base);
    const answers = { ...(isRaw(under?.["answers"]) ? under["answers"] : {}), ...(isRaw(own["answers"]) ? own["answers"] : {}) };
    made.push({ ...own, answers: Object.fromEntries(Object.entries(answers).filter(([, answer]) => !saysNothing(answer))) });
  }
  return made;
}
const saysNothing = (answer: unknown) => answer === null || answer === "" || (Array.isArray(answer) && answer.length === 0);

function conditionOf(raw: unknown, reads: ChecksRead): Condition {
  if (!isRaw(raw)) return { all: [] };
  const list = (value: unknown) => (Array.isArray(value) ? value.map((one) => conditionOf(one, reads)) : []);
  if ("all" in raw) return { all: list(raw["all"]) };
  if ("any" in raw) return { any: list(raw["any"]) };
  if ("not" in raw) return { not: conditionOf(raw["not"], reads) };
  if ("rowsOf" in raw) return { ...raw, where: conditionOf(raw["where"], reads) } as unknown as Condition;
  if ("check" in raw) return { check: String(raw["check"]), reads: reads(String(raw["check"])) };
  return raw as unknown as Condition;
}
