import type { Answer, Answers, QuestionId } from "../engine/types.ts";
import { ordinanceTrack, permitTrack, type Slider } from "./ids.ts";
import type { Profile } from "./profile.ts";
import type { Body, Weighable } from "./weigh.ts";

/** What the answers can still be: everything open at its lowest, and everything open at its highest. */
export interface Bounds {
  readonly low: Weighable;
  readonly high: Weighable;
}
type Pair<Value> = readonly [Value, Value];

/** `answers` are those that count: hidden ones must have been left out (engine/route). */
export function boundsOf(answers: Answers, profile: Profile): Bounds {
  const impact = slider(answers, "impact");
  const reach = slider(answers, "reach");
  const sensitivity = slider(answers, "sensitivity");
  const dependence = slider(answers, "dependence");
  const floor = floorOf(answers, profile);
  const ceiling = ceilingOf(answers, profile);
  const body = bodyOf(answers);
  const at = (end: 0 | 1): Weighable => ({
    impact: impact[end],
    reach: reach[end],
    sensitivity: sensitivity[end],
    dependence: dependence[end],
    floor: floor[end],
    ceiling: ceiling[end],
    body: body[end],
  });
  return { low: at(0), high: at(1) };
}

export const optionOf = (answer: Answer | undefined) => (answer?.kind === "single" ? answer.option : undefined);

function slider(answers: Answers, id: Slider): Pair<number> {
  const answer = answers[id];
  return answer?.kind === "scale" ? [answer.value, answer.value] : [1, 5];
}

/** 0 not shared, 1 shared. Open only where sharing is asked: with room to choose. */
export function sharedOf(answers: Answers, { consistent: { ceilingsShared } }: Profile): Pair<number> {
  const room = optionOf(answers["room"]);
  if (room !== undefined && !Object.hasOwn(ceilingsShared, room)) return [0, 0];
  const shared = optionOf(answers["shareDecision"]);
  if (shared === "yes") return [1, 1];
  return shared === "no" ? [0, 0] : [0, 1];
}

export function ceilingOf(answers: Answers, profile: Profile): Pair<number> {
  const { ceilings, ceilingsShared } = profile.consistent;
  const room = optionOf(answers["room"]) as keyof typeof ceilings | undefined;
  if (room === undefined) return [Math.min(...Object.values(ceilings)), Math.max(...Object.values(ceilingsShared))];
  const [least, most] = sharedOf(answers, profile);
  const own = ceilings[room];
  const shared = ceilingsShared[room as keyof typeof ceilingsShared] ?? own;
  return [least === 1 ? shared : own, most === 1 ? shared : own];
}

export function floorOf(answers: Answers, profile: Profile): Pair<number> {
  const { floors } = profile.consistent;
  const tracks = answers["legalTracks"];
  if (tracks?.kind !== "multi") return [1, Math.max(1, ...Object.values(floors))];
  const pairs = tracks.options.map((track): Pair<number> => {
    if (track === ordinanceTrack) {
      const rung = answers["ordinanceRung"];
      return rung?.kind === "scale" ? [rung.value, rung.value] : [1, 6];
    }
    const floor = floors[track] ?? 1;
    if (track !== permitTrack) return [floor, floor];
    const listed = optionOf(answers["councilList"]);
    return [listed === "yes" ? floor : 1, listed === "no" ? 1 : floor];
  });
  return [Math.max(1, ...pairs.map(([low]) => low)), Math.max(1, ...pairs.map(([, high]) => high))];
}

/** Whether the municipality's own ordinance alone sets the floor: then the conflict is with its own promise. */
export function isFloorFromOrdinance(answers: Answers, profile: Profile): boolean | undefined {
  const tracks = answers["legalTracks"];
  if (tracks === undefined || tracks.kind === "unsure") return undefined;
  if (tracks.kind !== "multi" || !tracks.options.includes(ordinanceTrack)) return false;
  const rung = answers["ordinanceRung"];
  if (rung?.kind !== "scale") return undefined;
  const others = tracks.options.filter((track) => track !== ordinanceTrack);
  const [low, high] = floorOf({ ...answers, legalTracks: { kind: "multi", options: others } }, profile);
  if (rung.value > high) return true;
  return rung.value <= low ? false : undefined;
}

function bodyOf(answers: Answers): Pair<Body> {
  const body = optionOf(answers["decisionBody"]);
  if (body === undefined) return ["others", "council"];
  if (body === "council") return ["council", "council"];
  return body === "otherGovernment" || body === "initiator" ? ["others", "others"] : ["municipal", "municipal"];
}

/** Asked and without a settling answer. A field that its question has not opened is not open. */
export function isOpen(answers: Answers, id: QuestionId, { consistent }: Profile): boolean {
  const answer = answers[id];
  if (answer !== undefined && answer.kind !== "unsure") return false;
  if (id === "shareDecision") return Object.hasOwn(consistent.ceilingsShared, optionOf(answers["room"]) ?? "");
  const tracks = answers["legalTracks"];
  const chosen = tracks?.kind === "multi" ? tracks.options : [];
  if (id === "councilList") return chosen.includes(permitTrack);
  if (id === "ordinanceRung") return chosen.includes(ordinanceTrack);
  return true;
}
