/** The words of the catalogue that the rule itself reads. A test holds them against flows/ and content/. */
export const goalIds = {
  inform: "inform",
  collectIdeas: "collect-ideas",
  collectOpinions: "collect-opinions",
  useKnowledge: "use-knowledge",
  exploreInterests: "explore-interests",
  prioritise: "prioritise",
  testSupport: "test-support",
  resolveConflict: "resolve-conflict",
  coDesign: "co-design",
  decideTogether: "decide-together",
  strengthenCommunity: "strengthen-community",
  evaluate: "evaluate",
  reportBack: "report-back",
} as const;
export const needIds = { offline: "offline", lowThreshold: "low-threshold", conflictProof: "conflict-proof" } as const;
/** Kinds of case that nobody chooses: they follow from other answers. */
export const impliedIds = {
  conflict: "conflict-repair",
  lookBack: "look-back",
  works: "works-information",
  quick: "quick-small",
} as const;
export const platformFamily = "platform";
export const explorePhase = "explore";

/** The criteria in the order of the points and of ties. */
const filters = [
  "goals",
  "situations",
  "audiences",
  "rungs",
  "phases",
  "scale",
  "tension",
  "budget",
  "time",
  "people",
  "effort",
  "needs",
  "form",
] as const;
export type Filter = (typeof filters)[number];
/** The criteria that follow from an answer, each "liefst" or "moet". */
export type AskedFilter = Exclude<Filter, "form">;
export const askedFilters = filters.filter((filter): filter is AskedFilter => filter !== "form");

export const tensions = ["calm", "differing", "entrenched"] as const;
export type Tension = (typeof tensions)[number];
export const costs = ["low", "medium", "high"] as const;
export type Cost = (typeof costs)[number];
export const places = ["in-person", "online", "hybrid", "on-location"] as const;
export type Place = (typeof places)[number];
export const roles = ["main", "part", "support", "standing"] as const;
export type Role = (typeof roles)[number];
export const depths = ["broad", "deep", "both"] as const;
export type Depth = (typeof depths)[number];
