import { readProfile } from "../domain/profile.ts";
import { valueAt } from "./project.ts";
import { isMapValue } from "./shape.ts";
import type { Path } from "./source.ts";

/** One thing that is wrong in a profile; `key` when it is about the key and not about its value. */
interface Wrong {
  readonly at: Path;
  readonly sentence: string;
  readonly key?: true;
}

/** Everything wrong in a profile, said so that its author knows what to write; one sentence for each place. */
export function wrongInProfile(profile: unknown): readonly Wrong[] {
  const said = new Map<string, Wrong>();
  for (const { path, message } of problemsOf(profile)) {
    const wrong = wrongAt(profile, path === "" ? [] : path.split("."), message);
    const place = `${wrong.at.join(".")} ${wrong.key ?? ""} ${wrong.key ? wrong.sentence : ""}`;
    if (!said.has(place)) said.set(place, wrong);
  }
  return [...said.values()];
}

const problemsOf = (profile: unknown) => {
  const read = readProfile(profile);
  return "problems" in read ? read.problems : [];
};

function wrongAt(profile: unknown, at: Path, message: string): Wrong {
  const path = at.join(".");
  const parent = at.slice(0, -1);
  const last = String(at.at(-1));
  const own = valueAt(profile, ...at);
  const inside = parent.length === 0 ? "a profile" : `'${parent.join(".")}'`;
  if (at.length === 0) return { at, sentence: "A profile is a list of keys with values, such as 'id', 'version' and 'name'." };
  if (message === "These numbers must not fall.")
    return { at, sentence: `The values of '${path}' may not fall: write none lower than the one before it.` };
  if (message === "The first day must not be after the last.")
    return { at, sentence: `In '${path}' the first day must not be after the last.` };
  if (message.includes("Expected never")) return { at, sentence: `'${last}' is not a key of ${inside}. Remove it.`, key: true };
  if (own === undefined) {
    if (Array.isArray(valueAt(profile, ...parent)))
      return { at: parent, sentence: `The list ${inside} is too short. Add what is missing.` };
    return { at: parent, sentence: `'${path}' is missing. Add it.`, key: true };
  }
  const format = /^Invalid format: Expected (\/.*\/\S*) but received "(.*)"$/.exec(message);
  if (format && format[2] === last && own !== last)
    return { at, sentence: `A key of ${inside} must be ${inWords(format[1])}, not '${last}'.`, key: true };
  return { at, sentence: `'${path}' must be ${wanted(profile, at, message)}, not ${shown(own)}.` };
}

function wanted(profile: unknown, at: Path, message: string): string {
  const type = /^Invalid type: Expected (.+?) but received /.exec(message)?.[1];
  if (type === "number" || /^Invalid (?:integer|value)/.test(message)) return aNumber(profile, at);
  if (type === undefined || type === "string") return aText(profile, at);
  if (type === "Object") return "keys with values";
  if (type === "Array") return "a list";
  const kinds: Readonly<Record<string, string>> = { number: "a number", string: "a text", Object: "keys with values" };
  const possible = type
    .replace(/^\(|\)$/g, "")
    .split(" | ")
    .map((one) => kinds[one] ?? one.replaceAll('"', ""));
  return possible.length > 2 ? `one of: ${possible.join(", ")}` : possible.join(" or ");
}

/** What the reader says of other values in the same place. So its limits are written down only there. */
const saidOf = (profile: unknown, at: Path, ...values: readonly unknown[]): string =>
  values
    .flatMap((value) => problemsOf(withValue(profile, at, value)))
    .flatMap(({ path, message }) => (path === at.join(".") ? message : []))
    .join("\n");

function aNumber(profile: unknown, at: Path): string {
  const said = saidOf(profile, at, -1e9 - 0.5, 1e9 + 0.5);
  const [least, most] = limitsIn(said);
  const number = said.includes("Invalid integer") ? "a whole number" : "a number";
  if (least !== undefined && most !== undefined) return `${number} from ${least} to ${most}`;
  if (least !== undefined) return `${number} of ${least} or more`;
  return most === undefined ? number : `${number} of ${most} or less`;
}

function aText(profile: unknown, at: Path): string {
  const said = saidOf(profile, at, "", " ".repeat(10_000));
  if (said.includes("Invalid date")) return "a day such as 2026-11-23";
  const pattern = /Expected (\/.*\/\S*) but/.exec(said)?.[1];
  if (pattern !== undefined) return inWords(pattern);
  const [least, most] = limitsIn(said);
  return most === undefined ? "a text" : `a text of ${least ?? 0} to ${most} signs`;
}

const limitsIn = (said: string) => [/>=(\S+)/.exec(said)?.[1], /<=(\S+)/.exec(said)?.[1]] as const;
const patterns: Readonly<Record<string, string>> = {
  "/^[a-z][a-z0-9-]*$/": "an id of small letters, digits and '-'",
  "/^[1-5]$/": "a number from 1 to 5",
};
const inWords = (pattern = "") => patterns[pattern] ?? `of the form ${pattern}`;

function withValue(whole: unknown, [first, ...rest]: Path, value: unknown): unknown {
  if (first === undefined) return value;
  if (Array.isArray(whole)) return whole.map((one, index) => (index === Number(first) ? withValue(one, rest, value) : one));
  return isMapValue(whole) ? { ...whole, [first]: withValue(whole[first], rest, value) } : whole;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (isMapValue(value)) return "keys with values";
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? "nothing");
  if (text === '""') return "empty";
  return text.length > 40 ? `${text.slice(0, 40)}…"` : text;
}
