import type { Art } from "../model.ts";
import { barsDrawing } from "./bars.ts";
import { matrixDrawing } from "./matrix.ts";
import { timelineDrawing } from "./timeline.ts";
import type { Drawing, Measure } from "./types.ts";

/** The drawing of a figure, `width` points wide and as high as it needs; nothing to draw gives height 0. Months are in `lang`. */
export function drawingOf(art: Art, width: number, measure: Measure, lang: "nl" | "en"): Drawing {
  switch (art.kind) {
    case "bars":
      return barsDrawing(art, width, measure);
    case "matrix":
      return matrixDrawing(art, width, measure);
    case "timeline":
      return timelineDrawing(art, width, measure, lang);
  }
}
