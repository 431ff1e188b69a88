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
  const found = [...promise(method, asked, profile), ...means(method, asked, profile), ...people(method, asked)];
  const musts = asked.must
    .filter((filter) => found.every((one) => one.filter !== filter) && failsMust(filter, method, asked, profile))
    .map((filter): Exclusion => ({ filter, wants: null }));
  return [...found, ...musts];
}

function promise({ decides, rungs }: Method, { highestRung }: Prepared, { noDecisionBelowRung }: ToolsProfile): readonly Exclusion[] {
  if (highestRung === undefined) return [];
  if (decides && highestRung < noDecisionBelowRung) return [{ filter: "decides", wants: Math.max(noDecisionBelowRung, rungs?.min ?? 0) }];
  return rungs && rungs.min > highestRung ? [{ filter: "rungs", wants: rungs.min }] : [];
}

function means(method: Method, { budget, weeks, tension }: Prepared, { costFrom, budgetExclude }: ToolsProfile): readonly Exclusion[] {
  const from = method.cost === undefined ? 0 : costFrom[method.cost];
  const own = tensionOf(method);
  return [
    ...(budget !== undefined && budget < budgetExclude * from ? [{ filter: "budget", wants: from } as const] : []),
    ...(weeks !== undefined && method.weeksMin !== undefined && method.weeksMin > weeks
      ? [{ filter: "time", wants: method.weeksMin } as const]
      : []),
    ...(tension !== undefined && own !== undefined && own <= tension - 2 ? [{ filter: "tension", wants: own } as const] : []),
  ];
}

function people({ onlyFor, setting }: Method, { audiences, place }: Prepared): readonly Exclusion[] {
  return [
    ...(onlyFor?.length && audiences.length > 0 && !audiences.some((group) => onlyFor.includes(group))
      ? [{ filter: "audiences", wants: onlyFor } as const]
      : []),
    ...(place !== undefined && setting?.length && !serves(setting, place) ? [{ filter: "place", wants: setting } as const] : []),
  ];
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
