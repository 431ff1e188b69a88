import type { Prepared } from "./asked.ts";
import { exclusionsOf, type Exclusion } from "./exclusions.ts";
import type { Filter } from "./ids.ts";
import { servesGoal, type Method } from "./method.ts";
import type { ToolsProfile } from "./profile.ts";
import { shares } from "./shares.ts";

/** What follows from the answers for one form, whether it is offered or not. It never depends on other forms. */
export interface Scored {
  readonly method: Method;
  /** 0 to 100 with two decimals; the order follows this. */
  readonly exact: number;
  /** `exact` as people see it. */
  readonly score: number;
  /** How far the form meets each criterion that counts, from 0 to 1, in the order of `Prepared.weights`. */
  readonly shares: readonly number[];
  /** Why it is out; empty for a form that may be chosen. */
  readonly excludedBy: readonly Exclusion[];
  /** Serves at least one of the asked goals. */
  readonly matches: boolean;
}
/** Points of one criterion: what the form got, and what it could get. */
export interface Part {
  readonly filter: Filter;
  readonly gave: number;
  readonly of: number;
  readonly share: number;
}

const r6 = (x: number) => Math.floor(x * 1e6 + 0.5) / 1e6;
/** Two decimals, the same on every computer: the small errors of adding are rounded off first. */
const r2 = (x: number) => Math.floor(r6(x) * 100 + 0.5) / 100;

export function scoreOf(method: Method, asked: Prepared, profile: ToolsProfile): Scored {
  const { weights, totalWeight } = asked;
  let sum = 0;
  const own: number[] = [];
  for (const [filter, weight] of weights) {
    const share = shares[filter](method, asked, profile) ?? profile.unknown;
    sum += weight * share;
    own.push(share);
  }
  const exact = r2((100 * sum) / totalWeight);
  return {
    method,
    exact,
    score: Math.floor(exact + 0.5),
    shares: own,
    excludedBy: exclusionsOf(method, asked, profile),
    matches: servesGoal(method, asked.goals),
  };
}

/** The points of a form, criterion by criterion; they add up to `exact`. Worked out only for forms that somebody looks at. */
export const partsOf = ({ shares: own }: Scored, { weights, totalWeight }: Prepared): readonly Part[] =>
  weights.map(([filter, weight], at) => {
    const share = own[at] ?? 0;
    return { filter, gave: r2((100 * weight * share) / totalWeight), of: r2((100 * weight) / totalWeight), share };
  });

const goalCount = ({ goals }: Method) => goals.main.length + (goals.other?.length ?? 0);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Best first; equals by how common, how focused, how light and how fast they are, and then by name. */
export const byMerit = ({ exact, method: a }: Scored, { exact: other, method: b }: Scored): number =>
  other - exact ||
  b.practice - a.practice ||
  goalCount(a) - goalCount(b) ||
  (a.effort ?? 3) - (b.effort ?? 3) ||
  (a.weeks ?? 999) - (b.weeks ?? 999) ||
  compare(a.name, b.name) ||
  compare(a.id, b.id);
