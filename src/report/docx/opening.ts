import type { DocModel } from "../model.ts";
import { shown } from "../text.ts";
import type { Edge, ParagraphLook } from "./look.ts";
import { arialWidth } from "./measure.ts";
import { paragraph, type Part } from "./parts.ts";
import { run } from "./runs.ts";
import type { Writing } from "./writing.ts";

/** What stands above the text: what it is, about what, how far it is and the details; on a page of its own with a cover. */
export function openingParts({ model, sizes }: Writing): Part[] {
  const bar: ParagraphLook = model.cover ? { edges: { left: { line: "single", width: 6, paint: "brand", space: 14 } }, left: 400 } : {};
  const high = model.cover ? coverSpace : undefined;
  const first = (before: number | undefined): ParagraphLook => (before === undefined ? {} : { before });
  const subject = model.subject === "" ? [] : [paragraph(run(model.subject), { style: "Subtitle", ...bar, ...first(high) })];
  const title = paragraph(run(model.title), { style: "Title", ...bar, ...(subject.length === 0 ? first(high) : {}) });
  const meta = model.meta.map((line, index): Part => {
    const last = index === model.meta.length - 1;
    return paragraph(run(line), { style: "Details", ...(last ? { after: sizes.after * 2 } : {}) });
  });
  return [...subject, title, ...stampParts(model, sizes.width, sizes.body), ...meta, ...(model.cover ? [{ kind: "break" } as const] : [])];
}

/** White above the title of a cover, in twips. */
const coverSpace = 3600;
const paints = { draft: "caution", stop: "stop", settled: "done" } as const;

/** How far the document is, in a box no wider than its words. */
function stampParts({ status }: DocModel, room: number, size: number): Part[] {
  if (!status) return [];
  const paint = paints[status.tone];
  const edge: Edge = { line: "single", width: 1.5, paint, space: 4 };
  const lines = [status.text, ...(status.detail === undefined ? [] : [status.detail])];
  const width = Math.max(...lines.map((line) => arialWidth(shown(line), size, true))) * 20;
  const look: ParagraphLook = {
    style: "Stamp",
    edges: { top: edge, left: { ...edge, space: 6 }, bottom: edge, right: { ...edge, space: 6 } },
    left: 160,
    right: Math.max(160, Math.round(room - width * 1.04 - 360)),
  };
  return lines.map((line, index) =>
    paragraph(run(line, { paint, ...(index > 0 ? { bold: false } : {}) }), {
      ...look,
      ...(index === lines.length - 1 ? { after: 240 } : {}),
    }),
  );
}
