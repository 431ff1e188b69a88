import { rooms, settings, sliders } from "../domain/ids.ts";
import type { RegisterEntry } from "../domain/register.ts";
import { parseJson } from "../dossier/clean.ts";

const schema = "think-register";
const version = 1;
export type RegisterProblem = "notJson" | "notOurs" | "tooNew" | "tooLarge";

/** The earlier advices as a file, to be joined with those of another device. */
export const registerFileOf = (entries: readonly RegisterEntry[]): string => JSON.stringify({ schema, version, entries }, undefined, 2);

/** Reads such a file. An entry of which any field does not fit is left out and counted, never repaired. */
export function readRegisterFile(
  text: string,
): { readonly entries: readonly RegisterEntry[]; readonly refused: number } | { readonly problem: RegisterProblem } {
  const parsed = parseJson(text);
  if ("why" in parsed) return { problem: parsed.why === "tooLarge" ? "tooLarge" : parsed.why === "tooDeep" ? "notOurs" : "notJson" };
  const file = parsed.value;
  if (!isRecord(file) || file.schema !== schema || typeof file.version !== "number") return { problem: "notOurs" };
  if (file.version > version) return { problem: "tooNew" };
  if (!Array.isArray(file.entries)) return { problem: "notOurs" };
  const given: readonly unknown[] = file.entries;
  const read = given.map(entryOf).filter((entry) => entry !== undefined);
  return { entries: mergeEntries([], read), refused: given.length - read.length };
}

/** Both together, one per case: of the same case the higher revision, and when those are equal the one that is here. */
export function mergeEntries(here: readonly RegisterEntry[], added: readonly RegisterEntry[]): readonly RegisterEntry[] {
  const merged = new Map<string, RegisterEntry>();
  for (const entry of [...here, ...added]) {
    const there = merged.get(entry.id);
    if (!there || entry.revision > there.revision) merged.set(entry.id, entry);
  }
  return [...merged.values()];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string" && value.length <= 2000;
const isId = (value: unknown): boolean => isText(value) && value !== "";
const whole =
  (low: number, high: number) =>
  (value: unknown): boolean =>
    Number.isInteger(value) && (value as number) >= low && (value as number) <= high;
const isMoment = (value: unknown): boolean => isText(value) && /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value));
/** Exactly these keys, each with a fitting value. */
const each =
  (keys: readonly string[], test: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    isRecord(value) && Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key) && test(value[key]));
const isReasons = (value: unknown): boolean =>
  isRecord(value) &&
  Object.entries(value).every(([key, reason]) => (settings as readonly string[]).includes(key) && (reason === null || isId(reason)));

const tests: Readonly<Record<keyof RegisterEntry, (value: unknown) => boolean>> = {
  id: isId,
  revision: whole(0, Number.MAX_SAFE_INTEGER),
  title: isText,
  caseKind: (value) => value === null || isId(value),
  sliders: each(sliders, whole(1, 5)),
  room: (value) => (rooms as readonly unknown[]).includes(value),
  floor: whole(0, 6),
  ceiling: whole(0, 6),
  weightClass: whole(1, 4),
  rung: whole(1, 6),
  proposed: each(settings, whole(0, 6)),
  chosen: each(settings, whole(0, 6)),
  reasons: isReasons,
  on: isMoment,
  rule: isText,
  profile: isText,
};

/** Only the fields of an entry are taken over: whatever else stands in a file stays out of the register. */
function entryOf(value: unknown): RegisterEntry | undefined {
  if (!isRecord(value)) return undefined;
  const names = Object.keys(tests) as (keyof RegisterEntry)[];
  if (!names.every((name) => Object.hasOwn(value, name) && tests[name](value[name]))) return undefined;
  return Object.fromEntries(names.map((name) => [name, value[name]])) as unknown as RegisterEntry;
}
