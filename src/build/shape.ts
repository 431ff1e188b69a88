import { nearest, type Path, type Report } from "./source.ts";

/** JSON Schema, as editors want it for completion. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
/** The shape of a piece of YAML, written once: it checks a value and describes itself as JSON Schema. */
export interface Shape {
  /** What it is, to fill "… must be <name>". */
  readonly name: string;
  readonly schema: (definitions: Map<string, Json>) => Json;
  readonly check: (value: unknown, at: Path, report: Report) => void;
}
type Raw = Readonly<Record<string, unknown>>;
/** A map of keys, not a list and not nothing. */
export const isMapValue = (value: unknown): value is Raw => typeof value === "object" && value !== null && !Array.isArray(value);
function shown(at: Path): string {
  const [last, list] = [at.at(-1), at.at(-2)];
  if (typeof last === "number") return list === undefined ? `Item ${last + 1}` : `Item ${last + 1} of '${list}'`;
  return last === undefined ? "The file" : `'${last}'`;
}

const simple = (name: string, schema: Json, holds: (value: unknown) => boolean): Shape => ({
  name,
  schema: () => schema,
  check: (value, at, report) => {
    if (!holds(value)) report(at, `${shown(at)} must be ${name}.`);
  },
});

export const text: Shape = simple("a text", { type: "string", minLength: 1 }, (value) => typeof value === "string" && value.trim() !== "");
export const anything: Shape = simple("a value", {}, () => true);
export const yes: Shape = simple("true", { const: true }, (value) => value === true);
export const aNumber: Shape = simple("a number", { type: "number" }, (value) => typeof value === "number" && Number.isFinite(value));
/** A day as `2026-11-02`. */
export const day: Shape = simple(
  "a day such as 2026-11-02",
  { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
  (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)),
);
/** A text that must look a certain way. */
export const matching = (pattern: RegExp, name: string): Shape =>
  simple(name, { type: "string", pattern: pattern.source }, (value) => typeof value === "string" && pattern.test(value));

export const whole = (least: number, most?: number): Shape =>
  simple(
    most === undefined ? `a whole number of at least ${least}` : `a whole number from ${least} to ${most}`,
    { type: "integer", minimum: least, ...(most === undefined ? {} : { maximum: most }) },
    (value) => Number.isInteger(value) && Number(value) >= least && (most === undefined || Number(value) <= most),
  );

export function oneOf(...words: readonly string[]): Shape {
  return {
    name: `one of: ${words.join(", ")}`,
    schema: () => ({ enum: words }),
    check: (value, at, report) => {
      if (typeof value === "string" && words.includes(value)) return;
      report(
        at,
        `${shown(at)} must be ${words.length === 1 ? `'${words[0]}'` : `one of: ${words.join(", ")}`}.${nearest(String(value), words)}`,
      );
    },
  };
}

export function listOf(item: Shape, least = 0): Shape {
  return {
    name: "a list",
    schema: (definitions) => ({ type: "array", items: item.schema(definitions), ...(least > 0 ? { minItems: least } : {}) }),
    check: (value, at, report) => {
      if (!Array.isArray(value)) return report(at, `${shown(at)} must be a list.`);
      if (value.length < least) report(at, `${shown(at)} is empty. Put at least ${least === 1 ? "one" : least} in it.`);
      for (const [index, one] of value.entries()) item.check(one, [...at, index], report);
      const seen = new Set<unknown>();
      for (const [index, one] of value.entries()) {
        if (typeof one === "string" && seen.has(one)) report([...at, index], `'${one}' is in this list twice. Keep one.`);
        seen.add(one);
      }
    },
  };
}

/** A map from free keys to values of one shape. */
export function mapOf(value: Shape, key: RegExp, keyName: string): Shape {
  return {
    name: "a list of keys with values",
    schema: (definitions) => ({
      type: "object",
      patternProperties: { [key.source]: value.schema(definitions) },
      additionalProperties: false,
    }),
    check: (given, at, report) => {
      if (given === null || given === undefined) return;
      if (!isMapValue(given)) return report(at, `${shown(at)} must hold keys with values.`);
      for (const [name, own] of Object.entries(given)) {
        if (!key.test(name)) report([...at, name], `'${name}' is not ${keyName}.`, { key: true });
        value.check(own, [...at, name], report);
      }
    },
  };
}

/** A map with fixed keys. `what` names it: "a question". */
export function mapWith(what: string, required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape {
  const shapes = new Map(Object.entries({ ...required, ...optional }));
  return {
    name: what,
    schema: (definitions) => ({
      type: "object",
      properties: Object.fromEntries([...shapes].map(([key, shape]) => [key, shape.schema(definitions)])),
      required: Object.keys(required),
      additionalProperties: false,
    }),
    check: (value, at, report) => {
      if (!isMapValue(value))
        return report(at, `${shown(at)} must be ${what}, with keys such as ${[...shapes.keys()].slice(0, 3).join(", ")}.`);
      const given = Object.keys(value);
      for (const key of given)
        if (!shapes.has(key)) {
          const free = [...shapes.keys()].filter((candidate) => !given.includes(candidate));
          report([...at, key], `'${key}' is not a key of ${what}.${nearest(key, free) || ` Possible: ${[...shapes.keys()].join(", ")}.`}`, {
            key: true,
          });
        }
      for (const key of Object.keys(required)) if (!given.includes(key)) report(at, `${capital(what)} needs '${key}'.`, { key: true });
      for (const [key, shape] of shapes) if (given.includes(key)) shape.check(value[key], [...at, key], report);
    },
  };
}

/** Shapes that differ by one key, such as the kind of a question. */
export function byKey(what: string, key: string, shapes: Readonly<Record<string, Shape>>): Shape {
  return {
    name: what,
    schema: (definitions) => ({
      type: "object",
      required: [key],
      properties: { [key]: { enum: Object.keys(shapes) } },
      allOf: Object.entries(shapes).map(([value, shape]) => ({
        if: { properties: { [key]: { const: value } }, required: [key] },
        // oxlint-disable-next-line unicorn/no-thenable -- a key word of JSON Schema
        then: shape.schema(definitions),
      })),
    }),
    check: (value, at, report) => {
      if (!isMapValue(value)) return report(at, `${shown(at)} must be ${what}, with '${key}'.`);
      const given = value[key];
      if (given === undefined) return report(at, `${capital(what)} needs '${key}': ${Object.keys(shapes).join(", ")}.`, { key: true });
      const shape = typeof given === "string" && Object.hasOwn(shapes, given) ? shapes[given] : undefined;
      if (!shape) return oneOf(...Object.keys(shapes)).check(given, [...at, key], report);
      shape.check(value, at, report);
    },
  };
}

/** The first shape whose key the map has; for closed lists such as conditions. */
export function byPresence(what: string, shapes: readonly (readonly [keys: readonly string[], shape: Shape])[]): Shape {
  const names = shapes.map(([keys]) => keys.join(" + "));
  return {
    name: what,
    schema: (definitions) => ({ anyOf: shapes.map(([, shape]) => shape.schema(definitions)) }),
    check: (value, at, report) => {
      if (!isMapValue(value)) return report(at, `${shown(at)} must be ${what}: ${names.join(", ")}.`);
      const shape = shapes.find(([keys]) => keys.every((key) => key in value));
      if (shape) return shape[1].check(value, at, report);
      const known = shapes.flatMap(([keys]) => keys);
      const hint = Object.keys(value)
        .filter((key) => !known.includes(key))
        .map((key) => nearest(key, known))
        .find(Boolean);
      report(at, `This is not ${what}. Write one of: ${names.join(", ")}.${hint ?? ""}`);
    },
  };
}

/** A shape with a name of its own, which may hold itself. */
export function named(name: string, make: () => Shape): Shape {
  let made: Shape | undefined;
  const shape = () => (made ??= make());
  return {
    get name() {
      return shape().name;
    },
    schema: (definitions) => {
      if (!definitions.has(name)) {
        definitions.set(name, true);
        definitions.set(name, shape().schema(definitions));
      }
      return { $ref: `#/definitions/${name}` };
    },
    check: (value, at, report) => shape().check(value, at, report),
  };
}

/** Either of two shapes, told apart by a test on the value. */
export const either = (isFirst: (value: unknown) => boolean, first: Shape, second: Shape): Shape => ({
  name: `${first.name} or ${second.name}`,
  schema: (definitions) => ({ anyOf: [first.schema(definitions), second.schema(definitions)] }),
  check: (value, at, report) => (isFirst(value) ? first : second).check(value, at, report),
});

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
