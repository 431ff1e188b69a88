import type { Prepared } from "./asked.ts";
import { needIds, platformFamily } from "./ids.ts";
import { has, isOnlineOnly } from "./method.ts";
import type { ToolsProfile } from "./profile.ts";
import type { Scored } from "./score.ts";

/** The candidates as they are offered: the places, chosen for variety as well as merit, and the rest in the order of merit. */
export interface Offered {
  readonly places: readonly Scored[];
  readonly rest: readonly Scored[];
}

/** How many places come under the stricter limits and must not all be broad or all be deep. */
const front = 5;
const isPart = ({ method: { role } }: Scored) => role === "part" || role === "support";

/** Gives the candidates, best first, their places. */
export function offeredOf(candidates: readonly Scored[], asked: Prepared, profile: ToolsProfile): Offered {
  const places: Scored[] = [];
  const rest = [...candidates];
  const take = (one: Scored) => {
    places.push(one);
    rest.splice(rest.indexOf(one), 1);
  };
  while (places.length < profile.listLength) {
    const turn = rest.find((one) => isAllowed(one, places, asked, profile));
    if (turn === undefined) break;
    take(places.length === front - 1 ? (otherDepth(turn, places, rest, asked, profile) ?? turn) : turn);
  }
  keepAlways(places, rest, profile);
  return { places, rest };
}

function isAllowed(one: Scored, places: readonly Scored[], asked: Prepared, profile: ToolsProfile): boolean {
  const { family, role } = one.method;
  const early = places.length < front;
  const count = (holds: (other: Scored) => boolean) => places.filter(holds).length;
  const sameFamily = count(({ method }) => method.family === family);
  const limits: readonly boolean[] = [
    sameFamily < profile.familyMaxTen && (!early || sameFamily < profile.familyMaxFive),
    family !== platformFamily || asked.place === "online" || sameFamily < profile.platformMax,
    role !== "standing" || count(({ method }) => method.role === "standing") < profile.standingMax,
    !isPart(one) || asked.oneMeeting || count(isPart) < profile.partMax,
    !early ||
      !asked.needs.includes(needIds.offline) ||
      !isOnlineOnly(one.method) ||
      count(({ method }) => isOnlineOnly(method)) < profile.onlineMaxFive,
  ];
  return limits.every(Boolean);
}

/** The form that brings breadth to four deep ones, or depth to four broad ones, when that is wanted and costs little. */
function otherDepth(turn: Scored, places: readonly Scored[], rest: readonly Scored[], asked: Prepared, profile: ToolsProfile) {
  const depth = places[0]?.method.depth;
  if (depth === "both" || places.some(({ method }) => method.depth !== depth)) return undefined;
  const wanted = depth === "deep" ? asked.groupSize === undefined || asked.groupSize > profile.breadthFrom : (asked.highestRung ?? 6) > 1;
  if (!wanted) return undefined;
  return rest.find(
    (one) => one.method.depth !== depth && one.exact >= turn.exact - profile.mixGap && isAllowed(one, places, asked, profile),
  );
}

/** One low-threshold form and one that works without internet, whatever the limits. */
function keepAlways(places: Scored[], rest: Scored[], profile: ToolsProfile): void {
  let last = places.length - 1;
  for (const need of [needIds.lowThreshold, needIds.offline]) {
    if (places.some(({ method }) => has(method, need))) continue;
    const found = rest.find(({ method, score }) => has(method, need) && score >= profile.alwaysShowFrom);
    const out = places[last];
    if (found === undefined || out === undefined) continue;
    places[last] = found;
    rest.splice(rest.indexOf(found), 1);
    rest.unshift(out);
    last -= 1;
  }
}
