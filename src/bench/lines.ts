import { weightOf, type Asked, type FirstQuestion } from "../e2e/firstQuestion.ts";
import type { Return, Walk } from "./measures.ts";
import type { MakerMeasured } from "./makers.ts";
import { median } from "./stats.ts";
import type { Line } from "./table.ts";
import type { TwiceWalk } from "./twice.ts";

/**
 * Milliseconds of the rules alone on a computer that is four times slower than this one: the middle of many times. Two thousand
 * forms are those of the catalogue again and again, under other ids.
 */
export interface RuleTimes {
  readonly judged: number;
  readonly ranked: number;
  readonly rankedMany: number;
}
/** Everything that was measured, round by round. */
export interface Measured {
  readonly first: readonly FirstQuestion[];
  readonly walked: readonly Walk[];
  readonly returned: readonly Return[];
  readonly twice: readonly TwiceWalk[];
  /** Round by round, each change of a filter. */
  readonly filtered: readonly (readonly number[])[];
  readonly rules: RuleTimes;
  readonly makers: readonly MakerMeasured[];
  readonly offlineSet: number;
}
/** Something a person waits for. */
export interface Waited {
  readonly what: string;
  readonly median: number;
  readonly worst: number;
}

/** The table: sizes first, then times, then memory. */
export function linesOf(measured: Measured): readonly Line[] {
  return [...consistentLines(measured), ...twiceLines(measured), ...makerLines(measured)];
}

function consistentLines({ first, walked, returned, offlineSet }: Measured): readonly Line[] {
  const weights = first.map(({ asked }) => weightOf(asked));
  const weight = (kind: "js" | "css" | "all" | "requests"): number => median(weights.map((one) => one[kind]));
  const steps = walked.flatMap((walk) => walk.steps.map(({ ms }) => ms));
  const back = (kind: keyof Return): number => median(returned.map((one) => one[kind]));
  const made = (kind: "cold" | "warm"): number => median(walked.map((walk) => walk[kind].ms));
  const memory = walked.flatMap(({ cold }) => (cold.memory === undefined ? [] : [cold.memory]));
  return [
    { what: "first question, JavaScript (brotli)", is: weight("js"), budget: 107_000, unit: "bytes", from: "PE-1" },
    { what: "first question, stylesheets (brotli)", is: weight("css"), budget: 15_000, unit: "bytes", from: "PE-1" },
    { what: "first question, everything (brotli)", is: weight("all"), budget: 130_000, unit: "bytes", from: "PE-1" },
    { what: "first question, requests", is: weight("requests"), budget: 12, unit: "count", from: "PE-1" },
    { what: "whole offline set", is: offlineSet, budget: 1_500_000, unit: "bytes", from: "PE-2" },
    {
      what: "first question seen, 1.6 Mbit/s, 150 ms",
      is: median(first.map(({ seenAt }) => seenAt)),
      budget: 2000,
      unit: "ms",
      from: "PE-3",
    },
    { what: "step change, median", is: median(steps), budget: 100, unit: "ms", from: "PE-5" },
    { what: "step change, worst", is: Math.max(...steps), budget: 100, unit: "ms", from: "PE-5" },
    { what: "offline cold start to first question", is: back("coldStart"), budget: 1000, unit: "ms", from: "PE-5" },
    { what: "offline cold start to a saved case", is: back("coldCase"), budget: 1000, unit: "ms", from: "PE-5" },
    { what: "resume a saved case from the front page", is: back("resume"), budget: 500, unit: "ms", from: "PE-5" },
    { what: "card as PDF, cold", is: made("cold"), budget: 2000, unit: "ms", from: "PE-7" },
    { what: "card as PDF, warm", is: made("warm"), budget: 2000, unit: "ms", from: "PE-7" },
    {
      what: "card as PDF, memory at its peak",
      ...(memory.length > 0 ? { is: median(memory) } : {}),
      budget: 150_000_000,
      unit: "bytes",
      from: "PE-7",
    },
    { what: "card as PDF, size of the file", is: median(walked.map(({ cold }) => cold.bytes)), unit: "bytes" },
  ];
}

function twiceLines({ twice, filtered, rules }: Measured): readonly Line[] {
  const presses = twice.flatMap((walk) => walk.presses);
  const steps = twice.flatMap((walk) => walk.steps.map(({ ms }) => ms));
  return [
    { what: "58 rules after an answer, four times this computer", is: rules.judged, budget: 5, unit: "ms", from: "issue" },
    { what: "ranking 287 forms, four times this computer", is: rules.ranked, budget: 5, unit: "ms", from: "issue" },
    { what: "ranking 2,000 forms, four times this computer", is: rules.rankedMany, budget: 25, unit: "ms", from: "issue" },
    { what: "Tools: a filter to the painted list, median", is: median(filtered.flat()), budget: 100, unit: "ms", from: "issue" },
    { what: "Tools: a filter to the painted list, worst", is: Math.max(...filtered.flat()), budget: 200, unit: "ms", from: "PE-4" },
    { what: "Twice: a choice with its findings, median", is: median(presses), budget: 100, unit: "ms", from: "PE-4" },
    { what: "Twice: a choice with its findings, worst", is: Math.max(...presses), budget: 200, unit: "ms", from: "PE-4" },
    { what: "Twice: step change, median", is: median(steps), budget: 100, unit: "ms", from: "PE-5" },
    { what: "Twice: step change, worst", is: Math.max(...steps), budget: 200, unit: "ms", from: "PE-4" },
    {
      what: "framework as PDF from its page, first time",
      is: median(twice.map(({ framework }) => framework.ms)),
      budget: 2000,
      unit: "ms",
      from: "PE-7",
    },
    {
      what: "framework as PDF, size of the file",
      is: median(twice.map(({ framework }) => framework.bytes)),
      budget: 250_000,
      unit: "bytes",
    },
  ];
}

function makerLines({ makers }: Measured): readonly Line[] {
  return makers.flatMap(({ maker, download, short, long }): Line[] =>
    maker === "ours" && long
      ? [
          { what: "13 pages as PDF, first time, page 4 times slower", is: short.first, budget: 2000, unit: "ms", from: "PE-7" },
          { what: "60 pages as PDF, first time, page 4 times slower", is: long.first, budget: 5000, unit: "ms", from: "PE-7" },
          { what: "13 pages as PDF, size of the file", is: short.file.length, budget: 250_000, unit: "bytes" },
          { what: "maker of PDF without fonts (gzip)", is: download, budget: 150_000, unit: "bytes" },
        ]
      : [],
  );
}

/** The five things that take longest by their median, the first visit apart. */
export function slowestOf({ walked, returned, twice }: Measured): readonly Waited[] {
  const times = new Map<string, number[]>();
  const add = (what: string, ms: number): void => void times.set(what, [...(times.get(what) ?? []), ms]);
  for (const { steps, pages, cold, warm } of walked) {
    for (const { to, ms } of [...steps, ...pages]) add(`to "${to}"`, ms);
    add("card as PDF, cold", cold.ms);
    add("card as PDF, warm", warm.ms);
  }
  for (const { steps } of twice) for (const { to, ms } of steps) add(`Twice, to "${to}"`, ms);
  for (const { coldStart, coldCase, resume } of returned) {
    add("offline cold start to first question", coldStart);
    add("offline cold start to a saved case", coldCase);
    add("resume a saved case from the front page", resume);
  }
  const waited = [...times].map(([what, all]) => ({ what, median: median(all), worst: Math.max(...all) }));
  return waited.sort((a, b) => b.median - a.median).slice(0, 5);
}

/** The five largest files before the first question. */
export const heaviestOf = ({ first }: Measured): readonly Asked[] =>
  [...(first[0]?.asked ?? [])].sort((a, b) => b.sent - a.sent).slice(0, 5);
