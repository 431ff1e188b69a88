import { preparedOf, type Asked, type Prepared } from "./asked.ts";
import { goalIds } from "./ids.ts";
import type { Catalogue } from "./method.ts";
import { offeredOf } from "./places.ts";
import type { ToolsProfile } from "./profile.ts";
import { byMerit, scoreOf, type Scored } from "./score.ts";

/** What Tools gives for one step. Every form of the catalogue is in exactly one of `ranked`, `excluded` and `closing`. */
export interface Recommendation {
  readonly asked: Prepared;
  /** The candidates in the order in which they are offered. */
  readonly offered: readonly Scored[];
  /** How many of these were given a place; the rest follows in the order of merit. */
  readonly places: number;
  /** The offered forms, and after them every other form that is not excluded. */
  readonly ranked: readonly Scored[];
  /** Exercises and aids that fit inside one of the first forms; they are in `ranked` as well. */
  readonly inside: readonly Scored[];
  readonly excluded: readonly Scored[];
  /** Excluded by one thing only, and otherwise good. */
  readonly nearMisses: readonly Scored[];
  /** The closing step, which stands apart unless reporting back is asked. */
  readonly closing: readonly string[];
}

/** How many near misses are told unasked. */
const nearest = 3;

/** Ranks the whole catalogue for one step. Pure, and the same for the same input whatever the order of forms or answers. */
export function recommend({ methods, closing }: Catalogue, asked: Asked, profile: ToolsProfile): Recommendation {
  const prepared = preparedOf(asked, profile);
  const competes = asked.goals.includes(goalIds.reportBack);
  const scored = methods.filter(({ id }) => competes || id !== closing).map((method) => scoreOf(method, prepared, profile));
  const possible = scored.filter(({ excludedBy }) => excludedBy.length === 0);
  const excluded = scored.filter(({ excludedBy }) => excludedBy.length > 0);
  const isCandidate = ({ matches, score }: Scored) => matches && score >= profile.minimumScore;
  const candidates = possible.filter(isCandidate).toSorted(byMerit);
  const { places, rest } = offeredOf(candidates, prepared, profile);
  const offered = [...places, ...rest];
  const first = new Set(offered.slice(0, profile.listLength));
  const fitsInside = ({ method: { role }, score }: Scored) => (role === "part" || role === "support") && score >= profile.alwaysShowFrom;
  // Few look past what is offered, so the order of the rest is worked out when somebody does.
  let ranked: readonly Scored[] | undefined;
  let out: readonly Scored[] | undefined;
  return {
    asked: prepared,
    offered,
    places: places.length,
    get ranked() {
      return (ranked ??= [...offered, ...possible.filter((one) => !isCandidate(one)).toSorted(byMerit)]);
    },
    inside: candidates.filter((one) => !first.has(one) && fitsInside(one)).slice(0, profile.insideLength),
    get excluded() {
      return (out ??= excluded.toSorted(byMerit));
    },
    nearMisses: excluded
      .filter((one) => isNearMiss(one, profile))
      .toSorted(byMerit)
      .slice(0, nearest),
    closing: competes ? [] : methods.filter(({ id }) => id === closing).map(({ id }) => id),
  };
}

const isNearMiss = ({ excludedBy, matches, score }: Scored, { alwaysShowFrom }: ToolsProfile): boolean =>
  excludedBy.length === 1 && matches && score >= alwaysShowFrom;

/** The forms that stand before one that scores higher: "Staat hier voor de afwisseling". */
export function movedUp({ offered }: Recommendation): ReadonlySet<Scored> {
  return new Set(offered.filter((one, at) => offered.slice(at + 1).some((later) => byMerit(later, one) < 0)));
}
