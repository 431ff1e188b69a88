import { monthName, type Spot, yearOf } from "./calendar.ts";
import { leading, linesIn, textAt, textsAt, widest } from "./lines.ts";
import { half, markAt } from "./marks.ts";
import type { Drawing, Measure, Shape } from "./types.ts";

const month = 35;
const mostBands = 3;
const mostLevels = 3;
const room = 132;
/** White between two names beside each other, and between two above each other. */
const apart = 10;

/** The moments on one line of months, or on a few when it is long; nothing when that cannot be read. */
export function lineDrawing(spots: readonly Spot[], width: number, measure: Measure, lang: "nl" | "en"): Drawing | undefined {
  const first = Math.floor(spots.reduce((least, spot) => Math.min(least, spot.from), Infinity));
  const last = Math.floor(spots.reduce((most, spot) => Math.max(most, spot.from, spot.to - 0.001), -Infinity));
  const months = Math.max(3, last - first + 1);
  const fewest = Math.ceil((months * month) / width);
  for (let bands = fewest; bands <= Math.min(mostBands, spots.length); bands++) {
    const perBand = Math.ceil(months / bands);
    const drawn: Drawing[] = [];
    let top = 0;
    for (let band = 0; band < bands; band++) {
      const start = first + band * perBand;
      const one = bandAt(spots, { start, months: perBand }, width, top, measure, lang);
      if (one === undefined) break;
      drawn.push(one);
      top += one.height + 14;
    }
    if (drawn.length === bands) return { width, height: top - 14, shapes: drawn.flatMap((one) => one.shapes) };
  }
  return undefined;
}

interface Name {
  readonly x: number;
  readonly left: number;
  readonly right: number;
  readonly label: readonly string[];
  readonly when: readonly string[];
  readonly above: boolean;
  readonly level: number;
}
interface Part {
  readonly start: number;
  readonly months: number;
}

function bandAt(
  spots: readonly Spot[],
  { start, months }: Part,
  width: number,
  top: number,
  measure: Measure,
  lang: "nl" | "en",
): Drawing | undefined {
  const at = (time: number): number => (Math.min(Math.max(time - start, 0), months) / months) * (width - 2 * half) + half;
  const here = spots
    .filter((spot) => spot.from < start + months && (spot.to > start || spot.from >= start))
    .toSorted((one, other) => one.from + one.to - other.from - other.to);
  const marks = here.map((spot) => ({ spot, x1: at(spot.from), x2: at(spot.to) }));
  if (marks.some((one, index) => marks.slice(index + 1).some((other) => collide(one, other)))) return undefined;
  const names: Name[] = [];
  for (const { spot, x1, x2 } of marks) {
    const placed = place(spot, (x1 + x2) / 2, names, width, measure);
    if (placed === undefined) return undefined;
    names.push(placed);
  }

  const heights = (above: boolean): number[] =>
    Array.from({ length: mostLevels }, (_, level) =>
      names.filter((one) => one.above === above && one.level === level).reduce((most, one) => Math.max(most, heightOf(one)), 0),
    );
  const stacked = (some: readonly number[], until: number): number =>
    some.slice(0, until).reduce((sum, one) => sum + (one === 0 ? 0 : one + 5), 0);
  const [over, under] = [heights(true), heights(false)];
  const line = top + stacked(over, mostLevels) + (over.some((one) => one > 0) ? 4 : 0) + half + 1;
  const scale = scaleUnder(line, start, months, at, measure, lang);
  const below = scale.bottom + 5;
  const shapes: Shape[] = [];
  for (const { x, above, level, label, when, left, right } of names) {
    const height = (label.length + when.length) * leading;
    const y = above ? line - half - 5 - stacked(over, level) - height : below + stacked(under, level);
    const middle = (left + right) / 2;
    // Not through the words of the scale.
    const [y1, y2] = above ? [y + height, line] : [scale.covers(x) ? scale.bottom : line, y];
    shapes.push({ kind: "line", x1: x, y1, x2: x, y2, line: "rule", lineWidth: 0.75 });
    shapes.push(...textsAt(middle, y, label, { anchor: "middle", bold: true }));
    shapes.push(...textsAt(middle, y + label.length * leading, when, { anchor: "middle", paint: "soft" }));
  }
  shapes.push({ kind: "line", x1: 0, y1: line, x2: width, y2: line, line: "ink", lineWidth: 1.25 });
  shapes.push(...scale.shapes);
  // Bars first: a decision at the end of a period stays visible.
  for (const { spot, x1, x2 } of marks.toSorted(
    (one, other) => Number(other.spot.moment.type === "meeting") - Number(one.spot.moment.type === "meeting"),
  ))
    shapes.push(...markAt(spot.moment.type, x1, x2, line));
  return { width, height: (under.some((one) => one > 0) ? below + stacked(under, mostLevels) - 5 : scale.bottom) - top, shapes };
}

const heightOf = ({ label, when }: Name): number => (label.length + when.length) * leading;

/** Whether two marks on one line would hide each other. */
function collide(one: { spot: Spot; x1: number; x2: number }, other: { spot: Spot; x1: number; x2: number }): boolean {
  const [first, second] = [one, other].map(({ spot, x1, x2 }) => {
    const wide = spot.moment.type === "meeting" ? Math.max(4, (x2 - x1) / 2) : Math.max(half, (x2 - x1) / 2);
    return { middle: (x1 + x2) / 2, wide };
  });
  const onBar =
    (one.spot.moment.type === "meeting") !== (other.spot.moment.type === "meeting") && Math.max(first!.wide, second!.wide) > 3 * half;
  return !onBar && Math.abs(first!.middle - second!.middle) < first!.wide + second!.wide + 1;
}

/** The lowest free place for a name, as near to the line as it can be; nothing when there is none. */
function place(spot: Spot, x: number, names: readonly Name[], width: number, measure: Measure): Name | undefined {
  const { label: text, when: days } = spot.moment;
  const label = linesIn(text, room, { measure, bold: true, most: 3 });
  const when = linesIn(days, room, { measure, most: 3 });
  if ([...label, ...when].some((line) => line.endsWith("…"))) return undefined;
  const wide = Math.max(widest(label, measure, true), widest(when, measure));
  const left = Math.min(Math.max(0, x - wide / 2), width - wide);
  const right = left + wide;
  const prefer = names.at(-1)?.above !== true;
  for (let level = 0; level < mostLevels; level++) {
    for (const above of [prefer, !prefer]) {
      const free = names
        .filter((one) => one.above === above)
        .every((one) => {
          const beside = one.right + apart <= left || right + apart <= one.left;
          if (one.level === level) return beside;
          // The line from a name further out may not run through a name nearer by.
          const [near, far] = one.level < level ? [one, { x }] : [{ left, right }, one];
          return far.x < near.left - 3 || far.x > near.right + 3;
        });
      if (free) return { x, left, right, label, when, above, level };
    }
  }
  return undefined;
}

interface Scale {
  readonly shapes: Shape[];
  readonly bottom: number;
  /** Whether a word of the scale stands at this place. */
  readonly covers: (x: number) => boolean;
}

/** Months under the line, and the year under its first month. */
function scaleUnder(line: number, start: number, months: number, at: (time: number) => number, measure: Measure, lang: "nl" | "en"): Scale {
  const shapes: Shape[] = [];
  const spans: (readonly [from: number, to: number])[] = [];
  const top = line + half + 2;
  const write = (month: number, text: string, y: number): void => {
    const [x, wide] = [at(start + month + 0.5), widest([text], measure)];
    shapes.push(textAt(x, y, text, { anchor: "middle", paint: "soft" }));
    spans.push([x - wide / 2 - 2, x + wide / 2 + 2]);
  };
  for (let month = 0; month <= months; month++) {
    const x = at(start + month);
    shapes.push({ kind: "line", x1: x, y1: line, x2: x, y2: line + half + 1, line: "rule", lineWidth: 0.75 });
    if (month === months) break;
    write(month, monthName(start + month, lang), top);
    if (month === 0 || (start + month) % 12 === 0) write(month, String(yearOf(start + month)), top + leading);
  }
  return { shapes, bottom: top + 2 * leading, covers: (x) => spans.some(([from, to]) => from <= x && x <= to) };
}
