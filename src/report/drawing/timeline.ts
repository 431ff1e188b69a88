import { spotOf, type Spot, type Timeline } from "./calendar.ts";
import { lineDrawing } from "./timelineLine.ts";
import { rowsDrawing } from "./timelineRows.ts";
import { key, momentWords } from "./marks.ts";
import type { Drawing, Measure } from "./types.ts";

/**
 * Moments on one line of months with their names above and below it, where that stays readable. Else every moment has a
 * row of its own under a scale of time. Under it the key of the shapes.
 */
export function timelineDrawing(art: Timeline, width: number, measure: Measure, lang: "nl" | "en"): Drawing {
  if (art.items.length === 0) return { width, height: 0, shapes: [] };
  const spots = art.items.map((moment) => spotOf(moment));
  const known = spots.filter((spot): spot is Spot => spot !== undefined);
  const onLine = known.length === spots.length && width >= 320 ? lineDrawing(known, width, measure, lang) : undefined;
  const drawing = onLine ?? rowsDrawing(art.items, spots, width, measure, lang);
  const top = drawing.height + 12;
  const under = key(new Set(known.map((spot) => spot.moment.type)), width, top, measure, art.kinds ?? momentWords[lang]);
  if (known.length === 0) return drawing;
  return { width, height: top + under.height, shapes: [...drawing.shapes, ...under.shapes] };
}
