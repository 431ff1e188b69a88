import { isSettled, type Range } from "../../domain/advice.ts";
import { settings, weightClassIds, type Setting } from "../../domain/ids.ts";
import type { Assessment } from "./assess.ts";

/** An advice as a receipt keeps it: outcomes as [low, high], ids of signals and duties. */
export interface AdviceRecord {
  readonly weightClass: Pair;
  readonly adviceRung: Pair;
  readonly floor: Pair;
  readonly ceiling: Pair;
  readonly rung: Pair;
  readonly approach: Readonly<Record<Setting, Pair>>;
  readonly signals: readonly string[];
  readonly duties: readonly string[];
}
type Pair = readonly [number, number];

const pair = ({ low, high }: Range): Pair => [low, high];
export const rangeOf = ([low, high]: Pair): Range => ({ low, high });

export function recordOf({ advice, signals, duties }: Assessment): AdviceRecord {
  return {
    weightClass: pair(advice.weightClass),
    adviceRung: pair(advice.adviceRung),
    floor: pair(advice.floor),
    ceiling: pair(advice.ceiling),
    rung: pair(advice.rung),
    approach: mapSettings((setting) => pair(advice.approach[setting])),
    signals: signals.map((signal) => signal.rule),
    duties: duties.map((duty) => duty.id),
  };
}

export const mapSettings = <Value>(of: (setting: Setting) => Value) =>
  Object.fromEntries(settings.map((setting) => [setting, of(setting)])) as Record<Setting, Value>;

/** Undefined when the stored value is not a record: older or foreign receipts are shown without a comparison. */
export function readRecord(stored: unknown): AdviceRecord | undefined {
  if (!isObject(stored) || !isObject(stored["approach"])) return undefined;
  const { approach } = stored;
  const numbers = [
    ...["weightClass", "adviceRung", "floor", "ceiling", "rung"].map((name) => stored[name]),
    ...settings.map((name) => approach[name]),
  ];
  const lists = [stored["signals"], stored["duties"]];
  return numbers.every(isPair) && lists.every(isTexts) ? (stored as unknown as AdviceRecord) : undefined;
}
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isPair = (value: unknown) =>
  Array.isArray(value) && value.length === 2 && value.every((one) => Number.isInteger(one) && one >= 0 && one <= 20);
const isTexts = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === "string");

/** What `advise` prints for one case (architecture.md 15): settled outcomes, and ranges for the rest. */
export function outputOf(assessment: Assessment) {
  const { advice, signals, duties, findings } = assessment;
  const one = (range: Range) => (isSettled(range) ? range.low : null);
  const id = (weight: number) => weightClassIds[weight - 1] ?? null;
  const openOf = (names: readonly ("adviceRung" | "floor" | "ceiling")[]) =>
    Object.fromEntries(names.filter((name) => !isSettled(advice[name])).map((name) => [name, pair(advice[name])]));
  const approachSettled = settings.every((setting) => isSettled(advice.approach[setting]));
  return {
    weightClass: isSettled(advice.weightClass) ? id(advice.weightClass.low) : null,
    rung: one(advice.rung),
    adviceRung: one(advice.adviceRung),
    floor: one(advice.floor),
    ceiling: one(advice.ceiling),
    approach: approachSettled ? mapSettings((setting) => advice.approach[setting].low) : null,
    signals: signals.map((signal) => signal.rule),
    duties: duties.map((duty) => duty.id),
    robustness: advice.robustness
      ? { same: advice.robustness.same, of: advice.robustness.of, decisive: advice.robustness.decisive ?? null }
      : null,
    missing: advice.missing,
    range: {
      weightClass: [id(advice.weightClass.low), id(advice.weightClass.high)],
      rung: pair(advice.rung),
      ...openOf(["adviceRung", "floor", "ceiling"]),
      ...(approachSettled ? {} : { approach: mapSettings((setting) => pair(advice.approach[setting])) }),
    },
    why: {
      weightSum: pair(advice.weightSum),
      weightRaised: advice.weightRaised,
      influenceSum: pair(advice.influenceSum),
      turning: advice.robustness?.turning ?? null,
      deciding: advice.deciding ?? null,
      rules: findings.map(({ rule, judged }) => ({ rule, ...judged })),
    },
  };
}
