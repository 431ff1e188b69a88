import type { Moment } from "../model.ts";
import { monthName, type Spot, yearOf } from "./calendar.ts";
import { leading, linesIn, textAt, textsAt, widest } from "./lines.ts";
import { half, markAt } from "./marks.ts";
import type { Drawing, Measure, Shape } from "./types.ts";

const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000, 60_000, 120_000];

/** Every moment on a row of its own under a scale of time, its name before it, or above it where that is too narrow. */
export function rowsDrawing(
  items: readonly Moment[],
  spots: readonly (Spot | undefined)[],
  width: number,
  measure: Measure,
  lang: "nl" | "en",
): Drawing {
  const beside = width >= 320;
  const left = beside ? width * 0.44 : 0;
  const known = spots.filter((spot): spot is Spot => spot !== undefined);
  const start = Math.floor(known.reduce((least, spot) => Math.min(least, spot.from), Infinity));
  const last = Math.floor(known.reduce((most, spot) => Math.max(most, spot.from, spot.to - 0.001), -Infinity));
  const label = widest(["2027"], measure) + 8;
  const within = width - left - 2 * half;
  const edges = (one: number): readonly [begin: number, end: number] => {
    const from = Math.floor(start / one) * one;
    return [from, Math.max(from + 3, Math.ceil((last + 1) / one) * one)];
  };
  const roomy = (one: number): boolean => (one / (edges(one)[1] - edges(one)[0])) * within >= label;
  const step = steps.find(roomy) ?? steps.at(-1)!;
  const [begin, end] = known.length > 0 ? edges(step) : [0, 1];
  const at = (time: number): number => left + half + ((time - begin) / (end - begin)) * within;

  const ticks: number[] = [];
  for (let time = begin; known.length > 0 && time <= end; time += step) ticks.push(time);
  const scale: Shape[] = [];
  for (const time of ticks.slice(0, -1)) {
    const year = String(yearOf(time));
    const [upper, lower] = step < 12 ? [time === begin || time % 12 < step ? year : "", monthName(time, lang)] : ["", year];
    if (upper !== "") scale.push(textAt(at(time), 0, upper, { paint: "soft" }));
    scale.push(textAt(at(time), leading, lower, { paint: "soft" }));
  }
  // Ticks stand only where no words are.
  const grid = (y1: number, y2: number): Shape[] =>
    ticks.map((time) => ({ kind: "line", x1: at(time), y1, x2: at(time), y2, line: "rule", lineWidth: 0.5 }));

  const rows: Shape[] = [];
  let top = known.length > 0 ? 2 * leading + 4 : 0;
  for (const [index, { label: text, when, type }] of items.entries()) {
    const room = beside ? left - 14 : width;
    const names = linesIn(text, room, { measure, bold: true });
    const days = linesIn(when, room, { measure });
    rows.push({ kind: "line", x1: 0, y1: top, x2: width, y2: top, line: "rule", lineWidth: 0.5 });
    top += 4;
    rows.push(...textsAt(0, top, names, { bold: true }), ...textsAt(0, top + names.length * leading, days, { paint: "soft" }));
    const words = (names.length + days.length) * leading;
    const spot = spots[index];
    const lane = beside ? top + words / 2 : top + words + half + 2;
    const height = words + (beside || !spot ? 8 : 2 * half + 10);
    rows.push(...(beside ? grid(top - 4, top - 4 + height) : spot ? grid(lane - half - 1, lane + half + 1) : []));
    if (spot) rows.push(...markAt(type, at(spot.from), at(spot.to), lane));
    top += height - 4;
  }
  return { width, height: top, shapes: [...scale, ...rows] };
}
