import type { Prepared } from "./asked.ts";
import type { AskedFilter, Place } from "./ids.ts";
import { bestGrade, type Method } from "./method.ts";
import type { ToolsProfile } from "./profile.ts";
import { isKnown, shares, tensionOf } from "./shares.ts";

/** What keeps a form out, and what it would need; nothing for a criterion that was set to "moet". */
export interface Exclusion {
  readonly filter: AskedFilter | "decides" | "place";
  readonly wants: number | readonly string[] | null;
}

/** Every clear mismatch, in the order in which they are told. */
export function exclusionsOf(method: Method, asked: Prepared, profile: ToolsProfile): readonly Exclusion[] {
  const found: Exclusion[] = [];
  promise(found, method, asked, profile);
  means(found, method, asked, profile);
  people(found, method, asked);
  for (const filter of asked.must)
    if (found.every((one) => one.filter !== filter) && failsMust(filter, method, asked, profile)) found.push({ filter, wants: null });
  return found;
}

function promise(found: Exclusion[], { decides, rungs }: Method, { highestRung }: Prepared, { noDecisionBelowRung }: ToolsProfile): void {
  if (highestRung === undefined) return;
  if (decides && highestRung < noDecisionBelowRung)
    found.push({ filter: "decides", wants: Math.max(noDecisionBelowRung, rungs?.min ?? 0) });
  else if (rungs && rungs.min > highestRung) found.push({ filter: "rungs", wants: rungs.min });
}

function means(found: Exclusion[], method: Method, { budget, weeks, tension }: Prepared, { costFrom, budgetExclude }: ToolsProfile): void {
  const from = method.cost === undefined ? 0 : costFrom[method.cost];
  const own = tensionOf(method);
  if (budget !== undefined && budget < budgetExclude * from) found.push({ filter: "budget", wants: from });
  if (weeks !== undefined && method.weeksMin !== undefined && method.weeksMin > weeks)
    found.push({ filter: "time", wants: method.weeksMin });
  if (tension !== undefined && own !== undefined && own <= tension - 2) found.push({ filter: "tension", wants: own });
}

function people(found: Exclusion[], { onlyFor, setting }: Method, { audiences, place }: Prepared): void {
  if (onlyFor?.length && audiences.length > 0 && !audiences.some((group) => onlyFor.includes(group)))
    found.push({ filter: "audiences", wants: onlyFor });
  if (place !== undefined && setting?.length && !serves(setting, place)) found.push({ filter: "place", wants: setting });
}

function serves(setting: readonly Place[], place: Place): boolean {
  if (setting.includes(place)) return true;
  if (place === "hybrid") return setting.includes("in-person") && setting.includes("online");
  return place !== "on-location" && setting.includes("hybrid");
}

function failsMust(filter: AskedFilter, method: Method, asked: Prepared, profile: ToolsProfile): boolean {
  if (asked.weights.every(([weighed]) => weighed !== filter) || !isKnown(filter, method, asked, profile)) return false;
  if (filter === "situations") return asked.situations.length > 0 && bestGrade(method.situations, asked.situations) === 0;
  const share = shares[filter](method, asked, profile) ?? 1;
  return share < (filter === "needs" ? 1 : profile.mustShare);
}
