import { pairsOf, valueAt, type Loaded } from "./project.ts";

type Raw = Readonly<Record<string, unknown>>;
export const catalogueFile = "content/catalogue.yaml";
export const isMethod = (path: string): boolean => /^content\/methods\/[^/_][^/]*\.yaml$/.test(path);
/** A form to fill in, for who adds one. It is no form itself. */
export const methodTemplate = "content/methods/_template.yaml";

/** What only a card shows. The rule, the filters and the list of all forms do without. */
const cardKeys = new Set([
  "kind",
  "summary",
  "strong",
  "watchOut",
  "steps",
  "notWhen",
  "example",
  "sources",
  "preparationDays",
  "contactHours",
  "tensionSource",
  "facilitation",
  "anonymousPossible",
  "selection",
  "youNeed",
  "inclusion",
  "yields",
  "reportBack",
  "combinesWith",
]);
/** Absent means the same, so it need not travel. */
const isUsual = (key: string, value: unknown) =>
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (key === "sourceChecked" ? value === true : (key === "decides" || key === "reportsBack") && value === false);

/**
 * The forms as the product loads them, apart by when they are needed:
 * `?filters` what the rule reads, before the first result; `?briefs` the sentences of a list; `?cards` a loader for each family,
 * with everything on the cards of its forms; `?facts` the few values that the rules of Twice read; `?work` what a plan counts of
 * every form and the rule does not read.
 */
export function catalogueModules(loaded: ReadonlyMap<string, Loaded>): ReadonlyMap<string, unknown> {
  const methods = [...loaded].filter(([path]) => isMethod(path)).map(([, { value }]) => value as Raw);
  const catalogue = loaded.get(catalogueFile)?.value;
  if (catalogue === undefined) return new Map();
  const byId = (of: (method: Raw) => unknown, among = methods) =>
    Object.fromEntries(among.map((method) => [String(method["id"]), of(method)]));
  const families = [...new Set(methods.map(({ family }) => String(family)))].toSorted();
  return new Map<string, unknown>(
    [
      ["filters", { ...(catalogue as Raw), methods: methods.map(filtersOf) }],
      ["briefs", byId((method) => ({ summary: method["summary"], watchOut: valueAt(method, "watchOut", 0), notWhen: method["notWhen"] }))],
      ["cards", families],
      ...families.map(
        (family) =>
          [
            `cards=${family}`,
            byId(
              cardOf,
              methods.filter((method) => method["family"] === family),
            ),
          ] as const,
      ),
      ["facts", byId(factsOf)],
      ["work", byId(({ preparationDays, contactHours }) => ({ preparationDays, contactHours }))],
    ].map(([query, value]) => [`${catalogueFile}?${query as string}`, value]),
  );
}

const filtersOf = (method: Raw): Raw =>
  Object.fromEntries(pairsOf(method).filter(([key, value]) => !cardKeys.has(key) && !isUsual(key, value)));
const cardOf = (method: Raw): Raw =>
  Object.fromEntries(pairsOf(method).filter(([key, value]) => key === "sourceChecked" || (cardKeys.has(key) && value !== null)));

/** Unknown stays out; no upper bound is null. */
const factsOf = (method: Raw): Raw => ({
  ...(method["setting"] === undefined ? {} : { setting: method["setting"] }),
  ...(method["rungs"] === undefined ? {} : { rungsMax: valueAt(method, "rungs", "max") }),
  ...(method["participants"] === undefined ? {} : { participantsMax: valueAt(method, "participants", "max") }),
});

/** The loaders of the cards, one for each family, as program text. */
export const cardLoaders = (families: readonly string[]): string =>
  `export default {${families.map((family) => `${JSON.stringify(family)}: () => import("./catalogue.yaml?cards=${family}").then((cards) => cards.default)`).join(",")}};`;
