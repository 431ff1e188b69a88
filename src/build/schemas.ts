import {
  aNumber,
  anything,
  byKey,
  byPresence,
  day,
  either,
  isMapValue,
  listOf,
  mapOf,
  mapWith,
  matching,
  named,
  oneOf,
  text,
  whole,
  yes,
  type Json,
  type Shape,
} from "./shape.ts";
import { isMethod } from "./catalogue.ts";
import { catalogueShape, familyShape, kebabId, methodShape, situationShape, type Vocabulary } from "./methodShape.ts";

/** How the ids of questions, steps, options and fields look: dots would break the machine of a flow. */
const camelCase = /^[a-z][a-zA-Z0-9]*$/;
const id = matching(camelCase, "an id such as legalTracks: letters and digits, beginning with a small letter");
const option = matching(/^[a-z][a-zA-Z0-9-]*$/, "an id such as publicSpace or co-design: letters, digits and '-'");
const anyId = /^[A-Za-z][A-Za-z0-9-]*$/;
const reference = matching(anyId, "an id");
const ids = listOf(reference);

const amount = either((value) => typeof value === "number", aNumber, mapWith("an amount", { quantity: reference }));
const comparing = ["atLeast", "atMost", "above", "below"] as const;
const fact = (what: string, ...fields: readonly (readonly [string, Shape])[]) => mapWith(what, Object.fromEntries(fields));

/** A condition: the closed list of what YAML can ask. */
const condition: Shape = named("condition", () => {
  const question = ["question", reference] as const;
  const rowsOf = mapWith("a condition over rows", { rowsOf: reference, where: condition }, { atLeast: whole(1), every: yes });
  return byPresence("a condition", [
    [["all"], fact("a condition", ["all", listOf(condition, 1)])],
    [["any"], fact("a condition", ["any", listOf(condition, 1)])],
    [["not"], fact("a condition", ["not", condition])],
    [["rowsOf"], rowsOf],
    [["check"], mapWith("a condition", { check: reference }, { reads: ids })],
    [["question", "is"], fact("a condition", question, ["is", reference])],
    [["question", "oneOf"], fact("a condition", question, ["oneOf", listOf(reference, 1)])],
    [["question", "includes"], fact("a condition", question, ["includes", reference])],
    [["question", "includesOtherThan"], fact("a condition", question, ["includesOtherThan", reference])],
    [["question", "first"], fact("a condition", question, ["first", reference])],
    [["question", "before"], fact("a condition", question, ["before", reference])],
    [["question", "after"], fact("a condition", question, ["after", reference])],
    [["question", "empty"], fact("a condition", question, ["empty", yes])],
    ...comparing.map((key) => [["question", key], fact("a condition", question, [key, amount])] as const),
    ...comparing.map((key) => [["quantity", key], fact("a condition", ["quantity", reference], [key, amount])] as const),
  ]);
});

function question(deep: boolean): Shape {
  const shared: Record<string, Shape> = { optional: yes, sources: ids, showIf: condition };
  if (deep) {
    delete shared["showIf"];
    shared["with"] = mapOf(field, camelCase, "an id of a field");
  }
  const kind = (...names: readonly string[]) => ({ kind: oneOf(...names) });
  const of = (name: string, required: Readonly<Record<string, Shape>> = {}, optional: Readonly<Record<string, Shape>> = {}) =>
    mapWith("a question", { ...kind(name), ...required }, { ...optional, ...shared });
  const options = listOf(option, 2);
  // What only a column can be: words that name rows of another table.
  const column: Record<string, Shape> = deep ? {} : { rowsOf: reference };
  const several = { max: whole(1), screenMax: whole(1), alone: reference };
  return byKey("a question", "kind", {
    single: of("single", { options }),
    multi: of("multi", { options }, several),
    ranked: of("ranked", { options }, several),
    scale: of("scale", { from: whole(0), to: whole(1) }),
    number: of("number", {}, { min: aNumber, max: aNumber, presets: listOf(aNumber, 1) }),
    date: of("date"),
    text: of("text", {}, { max: whole(1, 20_000), ...column }),
    longtext: of("longtext", {}, { max: whole(1, 20_000) }),
    table: of("table", { columns: mapOf(field, camelCase, "an id of a column") }, { list: listOf(id, 1) }),
  });
}
const field: Shape = named("field", () => question(false));
const topQuestion: Shape = named("question", () => question(true));

const step = mapWith("a step", { id, questions: listOf(id, 1) }, { showIf: condition });
const part = mapWith("a part", { id, steps: listOf(id, 1) });
const track = mapWith("a track", { id }, { steps: listOf(id, 1) });
const flow = mapWith(
  "a flow",
  { id, scope: oneOf("case", "step"), version: whole(1), order: oneOf("strict", "free"), steps: listOf(step, 1) },
  { reads: ids, parts: listOf(part), tracks: listOf(track), adjusts: ids },
);
const variant = mapWith("a variant", { when: condition, as: oneOf("instead", "also") });
const rule = mapWith(
  "a rule",
  { weight: oneOf("stop", "caution", "tip"), when: condition, sources: listOf(reference, 1) },
  { variants: mapOf(variant, camelCase, "an id of a variant"), beside: listOf(id, 1) },
);
const theCase = mapWith("a case", { case: text, title: text, answers: anything, expect: anything }, { situation: text, base: text });
const rename = either(
  (value) => isMapValue(value) && "to" in value,
  mapWith("a rename", { to: text, because: text }),
  mapWith("a rename", { dropped: yes, because: text }),
);
const renamed = mapOf(rename, /./, "an id");
const renames = mapWith("the list of renames", {}, { questions: renamed, options: renamed, steps: renamed, rules: renamed });

/** A part of a document. */
const outlinePart: Shape = named("part", () =>
  byPresence("a part of a document", [
    [["say"], mapWith("a part of a document", { say: id }, { when: condition })],
    [["tell"], mapWith("a part of a document", { tell: id })],
    [["quote"], mapWith("a part of a document", { quote: id })],
    [["list"], mapWith("a part of a document", { list: id })],
    [["table"], mapWith("a part of a document", { table: id, columns: listOf(id, 1) })],
    [["own"], mapWith("a part of a document", { own: id })],
    [["section"], mapWith("a part of a document", { section: id, parts: listOf(outlinePart, 1) })],
  ]),
);
const chapter = mapWith("a chapter", { id, parts: listOf(outlinePart, 1) }, { residents: yes });

/** A part of a criterion. */
const need = byPresence("a part of a criterion", [
  [["answered"], mapWith("a part of a criterion", { answered: id })],
  [["when"], mapWith("a part of a criterion", { repair: id, when: condition })],
]);
const criterion = mapWith("a criterion", { sources: listOf(reference, 1), parts: mapOf(need, camelCase, "an id of a part") });

/** Dutch words: texts in groups of any depth. */
const words: Shape = named("words", () => either(isMapValue, mapOf(words, /^[A-Za-z0-9_-]+$/, "a key: letters, digits, _ and -"), text));
const isEnglishLeaf = (value: unknown) => isMapValue(value) && typeof value["text"] === "string";
const english = mapWith("an English text", { text }, { of: matching(/^[0-9a-f]{4}$/, "a mark of four signs, such as 3f9a") });
/** English words: the same groups, each text with the mark of the Dutch it translates. */
const englishWords: Shape = named("english", () => either(isEnglishLeaf, english, mapOf(englishWords, /^[A-Za-z0-9_-]+$/, "a key")));

const inBoth = (shape: Shape) => ({ nl: shape, en: shape });
const rungWords = mapWith("the words of a rung", {
  name: text,
  promise: text,
  promiseResidents: text,
  can: text,
  decides: text,
  deviate: text,
});
const rung = mapWith("a rung", { number: whole(1, 6), ...inBoth(rungWords) });
const dutyWords = mapWith("the words of a duty", { text, cite: text });
const duty = mapWith(
  "a duty",
  {
    track: reference,
    sources: listOf(reference, 1),
    certainty: mapWith("the certainty of a duty", { content: oneOf("A", "B") }, { article: oneOf("A", "B") }),
    ...inBoth(dutyWords),
  },
  { needs: reference },
);
const title = mapWith("the words of a source", { title: text });
const source = mapWith(
  "a source",
  { kind: oneOf("law", "research", "practice", "design"), certainty: oneOf("A", "B", "C"), checked: day, nl: title },
  { en: title, link: matching(/^https:\/\//, "an address that begins with https://") },
);
const term = mapWith("a term", inBoth(mapWith("the words of a term", { term: text, text })));

/** Shape and reader of one kind of file. */
export const shapes = {
  flow,
  questions: mapOf(topQuestion, camelCase, "an id such as legalTracks"),
  rules: mapOf(rule, anyId, "an id of a rule, such as SIG1"),
  cases: theCase,
  document: mapWith("a document", { chapters: listOf(chapter, 1) }, { annexes: listOf(chapter) }),
  selftest: mapOf(criterion, camelCase, "an id of a criterion"),
  renames,
  nl: either((value) => value === null || isMapValue(value), mapOf(words, /^[A-Za-z0-9_-]+$/, "a key"), words),
  en: mapOf(englishWords, /^[A-Za-z0-9_-]+$/, "a key"),
  ladder: mapOf(rung, camelCase, "an id of a rung"),
  duties: mapOf(duty, camelCase, "an id of a duty"),
  sources: mapOf(source, anyId, "an id of a source, such as gemeentewet-150"),
  glossary: mapOf(term, camelCase, "an id of a term"),
  families: mapOf(familyShape, kebabId, "an id of a family"),
  situations: mapOf(situationShape, kebabId, "an id of a kind of case"),
  catalogue: catalogueShape,
  plainWords: mapOf(text, /^[a-zà-ÿ ]+$/, "words in small letters"),
  product: anything,
} as const;
/** The kinds of YAML file that have a shape here. */
export type FileKind = keyof typeof shapes | "method";

/** Which shape a file has, by its path; a profile has its own reader. */
export function kindOf(path: string): FileKind | "profile" | "lock" | undefined {
  if (path.startsWith("content/profiles/")) return "profile";
  if (isMethod(path)) return "method";
  if (path === "flows/ids.lock.yaml") return "lock";
  const name = path.replace(/^.*\//, "").replace(/\.yaml$/, "");
  return Object.hasOwn(shapes, name) ? (name as FileKind) : undefined;
}

/** The schemas for editors, by path. `text` fits Dutch and English words alike. */
export function schemaFiles(profile: Json, words: Vocabulary): ReadonlyMap<string, string> {
  const file = (kind: string, shape: Shape): string => {
    const definitions = new Map<string, Json>();
    const schema = shape.schema(definitions) as Readonly<Record<string, Json>>;
    return write(kind, { ...schema, ...(definitions.size > 0 ? { definitions: Object.fromEntries(definitions) } : {}) });
  };
  const write = (kind: string, schema: Json) =>
    `${JSON.stringify({ $schema: "http://json-schema.org/draft-07/schema#", title: kind, ...(schema as object) }, null, 2)}\n`;
  const both: Shape = {
    ...shapes.nl,
    schema: (definitions) => ({ anyOf: [shapes.nl.schema(definitions), shapes.en.schema(definitions)] }),
  };
  const {
    flow: flows,
    questions,
    rules,
    cases,
    document,
    selftest,
    ladder,
    duties,
    sources,
    glossary,
    families,
    situations,
    catalogue,
    plainWords,
  } = shapes;
  return new Map([
    ...Object.entries({ flow: flows, questions, rules, cases, document, selftest, text: both }).map(
      ([kind, shape]) => [`flows/${kind}.schema.json`, file(kind, shape)] as const,
    ),
    ...Object.entries({ ladder, duties, sources, glossary, families, situations, catalogue, plainWords, method: methodShape(words) }).map(
      ([kind, shape]) => [`content/${kind}.schema.json`, file(kind, shape)] as const,
    ),
    ["content/profile.schema.json", write("profile", profile)],
  ]);
}

/** The schema of a profile, from the standard one: every key with the kind of its value. What is null or empty there is free. */
export function schemaLike(value: unknown): Json {
  if (Array.isArray(value)) {
    const isTable = value.every((one) => typeof one === "number");
    return { type: "array", items: schemaLike(value[0]), ...(isTable ? { minItems: value.length, maxItems: value.length } : {}) };
  }
  if (isMapValue(value) && Object.keys(value).length > 0)
    return { type: "object", properties: Object.fromEntries(Object.entries(value).map(([key, own]) => [key, schemaLike(own)])) };
  if (typeof value === "number") return { type: "number" };
  return typeof value === "string" ? { type: "string" } : {};
}
