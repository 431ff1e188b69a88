import cases from "../../../flows/twice/cases.yaml";
import type { Session } from "../../dossier/api.ts";
import { openShelf } from "../../dossier/shelf.ts";
import type { Dossier } from "../../dossier/types.ts";
import { parseAnswer } from "../../engine/answers.ts";
import type { Answer, Answers } from "../../engine/types.ts";
import { definition } from "./definition.ts";

/** Answers in the notation of the named cases. For tests. */
export const answersOf = (given: Readonly<Record<string, unknown>>): Answers =>
  Object.fromEntries(Object.entries(given).map(([id, value]) => [id, parseAnswer(definition.questions[id]!, value) as Answer]));

/** The answers of a named case. For tests. */
export const namedCase = (id: string): Answers => answersOf(cases.find((entry) => entry.case === id)?.answers ?? {});

/** A case in memory, as a screen gets it. For tests. */
export function sampleSession(answers: Answers, more: Partial<Dossier> = {}): Session {
  const effects = {
    now: () => new Date("2026-11-26T13:02:00Z"),
    newId: () => "case",
    indexedDB: undefined,
    locks: undefined,
    channel: () => undefined,
  };
  const opener = () => Promise.reject(new Error("No stored case in this test"));
  return openShelf(effects, { profile: { id: "standard", version: 1 }, opener }).create({ answers, ...more });
}
