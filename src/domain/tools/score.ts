import type { Prepared } from "./asked.ts";
import { exclusionsOf, type Exclusion } from "./exclusions.ts";
import type { Filter } from "./ids.ts";
import { goalsOf, servesGoal, type Method } from "./method.ts";
import type { ToolsProfile } from "./profile.ts";
import { notesOf, shares, type Note } from "./shares.ts";

/** Points of one criterion: what the form got, and what it could get. */
export interface Part {
  readonly filter: Filter;
  readonly gave: number;
  readonly of: number;
  /** The same as a share from 0 to 1, before rounding. */
  readonly share: number;
}
/** What follows from the answers for one form, whether it is offered or not. It never depends on other forms. */
export interface Scored {
  readonly method: Method;
  /** 0 to 100 with two decimals; the order follows this. */
  readonly exact: number;
  /** `exact` as people see it. */
  readonly score: number;
  readonly parts: readonly Part[];
  readonly notes: readonly Note[];
  /** Why it is out; empty for a form that may be chosen. */
  readonly excludedBy: readonly Exclusion[];
  /** Serves at least one of the asked goals. */
  readonly matches: boolean;
}

const r6 = (x: number) => Math.floor(x * 1e6 + 0.5) / 1e6;
/** Two decimals, the same on every computer: the small errors of adding are rounded off first. */
const r2 = (x: number) => Math.floor(r6(x) * 100 + 0.5) / 100;

export function scoreOf(method: Method, asked: Prepared, profile: ToolsProfile): Scored {
  const { weights, totalWeight } = asked;
  let sum = 0;
  const parts = weights.map(([filter, weight]): Part => {
    const share = shares[filter](method, asked, profile) ?? profile.unknown;
    sum += weight * share;
    return { filter, gave: r2((100 * weight * share) / totalWeight), of: r2((100 * weight) / totalWeight), share };
  });
  const exact = r2((100 * sum) / totalWeight);
  return {
    method,
    exact,
    score: Math.floor(exact + 0.5),
    parts,
    notes: notesOf(method, asked, profile),
    excludedBy: exclusionsOf(method, asked, profile),
    matches: servesGoal(method, asked.goals),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Best first; equals by how common, how focused, how light and how fast they are, and then by name. */
export const byMerit = ({ exact, method: a }: Scored, { exact: other, method: b }: Scored): number =>
  other - exact ||
  b.practice - a.practice ||
  goalsOf(a).length - goalsOf(b).length ||
  (a.effort ?? 3) - (b.effort ?? 3) ||
  (a.weeks ?? 999) - (b.weeks ?? 999) ||
  compare(a.name, b.name) ||
  compare(a.id, b.id);
