import type { Asked } from "./asked.ts";
import { askedFilters, type AskedFilter } from "./ids.ts";
import type { Catalogue } from "./method.ts";
import { mismatchesOf, type Mismatch } from "./mismatch.ts";
import type { ToolsProfile } from "./profile.ts";
import { recommend } from "./recommend.ts";

/** Why nothing is offered: the goal asks more than is promised, or one answer keeps most forms out. */
export type Impossible = { readonly mismatches: readonly Mismatch[] } | { readonly filter: AskedFilter | "place"; readonly offers: number };

const answersOf: Readonly<Record<AskedFilter | "place", readonly (keyof Asked)[]>> = {
  goals: ["goals"],
  situations: ["situations"],
  audiences: ["audiences"],
  rungs: ["rungs"],
  phases: ["phases"],
  scale: ["scale"],
  tension: ["tension"],
  budget: ["budget"],
  time: ["weeks"],
  people: ["atOnce", "groupSize"],
  effort: ["effort"],
  needs: ["needs"],
  place: ["place"],
};
/** The questions that belong to a filter. */
export const questionsOf = (filter: AskedFilter | "place"): readonly string[] => answersOf[filter];

const isAnswered = (asked: Asked, question: keyof Asked) => {
  const value = asked[question];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
};

/** The same wish without one filter, and without its place among the hard demands. */
export function withoutFilter(asked: Asked, filter: AskedFilter | "place"): Asked {
  const cleared = Object.fromEntries(answersOf[filter].map((question) => [question, Array.isArray(asked[question]) ? [] : undefined]));
  return { ...asked, ...cleared, must: asked.must.filter((one) => one !== filter) };
}

/** Explains an empty list, and names what to loosen first; undefined when there is something on offer. */
export function impossibleWish(catalogue: Catalogue, asked: Asked, profile: ToolsProfile): Impossible | undefined {
  if (recommend(catalogue, asked, profile).offered.length > 0) return undefined;
  const mismatches = mismatchesOf(asked);
  if (mismatches.length > 0) return { mismatches };
  const tried = [...askedFilters, "place" as const]
    .filter((filter) => answersOf[filter].some((question) => isAnswered(asked, question)))
    .map((filter) => ({ filter, offers: recommend(catalogue, withoutFilter(asked, filter), profile).offered.length }));
  const most = Math.max(...tried.map(({ offers }) => offers));
  return tried.find(({ offers }) => offers === most);
}
