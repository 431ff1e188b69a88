import { costs, depths, places, roles, tensions } from "../domain/tools/ids.ts";
import { aNumber, either, isMapValue, listOf, mapWith, matching, oneOf, text, whole, yes, type Json, type Shape } from "./shape.ts";
import { nearest } from "./source.ts";

/** The words a form may use: options of the questions of Tools, kinds of case and families. */
export interface Vocabulary {
  readonly goals: readonly string[];
  readonly situations: readonly string[];
  readonly audiences: readonly string[];
  readonly phases: readonly string[];
  readonly scale: readonly string[];
  readonly needs: readonly string[];
  readonly families: readonly string[];
}

const kebab = /^[a-z0-9][a-z0-9-]*$/;
const methodId = matching(kebab, "an id such as world-cafe: small letters, digits and '-'");
const kinds = [
  "working-form",
  "digital-platform",
  "digital-tool",
  "deliberative-model",
  "communication",
  "research",
  "co-creation",
  "decision-making",
  "budgeting",
  "initiative",
];

const trueOrFalse: Shape = {
  name: "true or false",
  schema: () => ({ type: "boolean" }),
  check: (value, at, report) => {
    if (typeof value !== "boolean") report(at, `'${at.at(-1)}' must be true or false.`);
  },
};
const nothing: Shape = { name: "null", schema: () => ({ type: "null" }), check: () => undefined };
const orNull = (shape: Shape) => either((value) => value === null, nothing, shape);

/** A list of at least and at most so many. */
function several(item: Shape, least: number, most: number): Shape {
  const list = listOf(item, least);
  return {
    ...list,
    schema: (definitions) => ({ ...(list.schema(definitions) as Readonly<Record<string, Json>>), maxItems: most }),
    check: (value, at, report) => {
      list.check(value, at, report);
      if (Array.isArray(value) && value.length > most)
        report(at, `'${at.at(-1)}' has ${value.length} items; ${most} is the most. Keep the best.`);
    },
  };
}

/** A map from known words to values. */
function graded(what: string, words: readonly string[] | undefined, value: Shape): Shape {
  return {
    name: "a list of keys with values",
    schema: (definitions) =>
      words === undefined
        ? { type: "object", additionalProperties: value.schema(definitions) }
        : {
            type: "object",
            properties: Object.fromEntries(words.map((word) => [word, value.schema(definitions)])),
            additionalProperties: false,
          },
    check: (given, at, report) => {
      if (!isMapValue(given)) return report(at, `'${at.at(-1)}' must hold keys with values.`);
      for (const [key, own] of Object.entries(given)) {
        if (words && !words.includes(key)) report([...at, key], `'${key}' is not ${what}.${nearest(key, words)}`, { key: true });
        value.check(own, [...at, key], report);
      }
    },
  };
}

const grade = whole(1, 2);
const rung = whole(1, 6);
const amount: Shape = {
  name: "a number above 0",
  schema: () => ({ type: "number", exclusiveMinimum: 0 }),
  check: (value, at, report) => {
    aNumber.check(value, at, report);
    if (typeof value === "number" && value <= 0) report(at, `'${at.at(-1)}' must be above 0.`);
  },
};

/** The shape of `content/methods/<id>.yaml`; with a vocabulary also its words, and then as completion for editors. */
export function methodShape(words?: Vocabulary): Shape {
  const word = (kind: keyof Vocabulary) => (words ? oneOf(...words[kind]) : methodId);
  const list = (kind: keyof Vocabulary) => listOf(word(kind));
  return mapWith(
    "a form",
    {
      id: methodId,
      name: text,
      summary: text,
      kind: oneOf(...kinds),
      family: word("families"),
      role: oneOf(...roles),
      depth: oneOf(...depths),
      practice: whole(1, 3),
      goals: mapWith("the goals of a form", { main: several(word("goals"), 1, 2) }, { other: list("goals") }),
      strong: several(text, 2, 4),
      watchOut: several(text, 2, 4),
      steps: several(text, 3, 6),
      notWhen: text,
      sources: listOf(mapWith("a source of a form", { title: text, site: text }), 1),
      sourceChecked: trueOrFalse,
    },
    {
      situations: graded("a kind of case of content/situations.yaml", words?.situations, grade),
      phases: list("phases"),
      levels: listOf(rung),
      rungs: mapWith("the promises of a form", { min: rung, max: rung }),
      scale: list("scale"),
      participants: mapWith("the participants of a form", { min: whole(1), max: orNull(whole(1)) }),
      effort: whole(1, 3),
      preparationDays: amount,
      contactHours: amount,
      weeks: whole(1, 520),
      weeksMin: whole(1, 520),
      cost: oneOf(...costs),
      setting: listOf(oneOf(...places)),
      bestFor: graded("a group of the question 'audiences'", words?.audiences, grade),
      weakFor: list("audiences"),
      onlyFor: list("audiences"),
      needs: list("needs"),
      tension: oneOf(...tensions),
      tensionSource: oneOf("beteiligungskompass", "model", "judgement"),
      facilitation: oneOf("none", "light", "experienced", "independent"),
      anonymousPossible: trueOrFalse,
      selection: oneOf("open", "invitation", "sortition", "representative"),
      topic: orNull(oneOf("place", "service", "money", "policy")),
      decides: trueOrFalse,
      reportsBack: trueOrFalse,
      example: orNull(text),
      youNeed: text,
      inclusion: text,
      yields: text,
      reportBack: text,
      combinesWith: several(mapWith("a form beside this one", { method: methodId, how: text }), 1, 3),
    },
  );
}

const label = mapWith("the name", { label: text });
/** `content/families.yaml` */
export const familyShape: Shape = mapWith("a family", { nl: label, en: label });
/** `content/situations.yaml`: a kind that people choose has words that suggest it, one that follows has a name here. */
export const situationShape: Shape = either(
  (value) => isMapValue(value) && "implied" in value,
  mapWith("a kind of case", { implied: yes, nl: label, en: label }),
  mapWith("a kind of case", { words: listOf(text, 1) }),
);
/** `content/catalogue.yaml` */
export const catalogueShape: Shape = mapWith("the catalogue", { closing: methodId, wellKnown: listOf(methodId, 1) });
/** How the id of a family, kind of case or form looks. */
export const kebabId = kebab;
