import type { DocModel } from "../model.ts";
import { fullTitle, shown } from "../text.ts";
import { signOf } from "./figure.ts";
import { type Edge, type ParagraphLook, points } from "./look.ts";
import { arialWidth } from "./measure.ts";
import { paragraph, type Part } from "./parts.ts";
import { run } from "./runs.ts";
import { pictureRun } from "./shapes.ts";
import type { Writing } from "./writing.ts";

/** White on a cover in twips: above the title, and above the sign. */
const coverSpace = { title: 2600, sign: 1800 };

/** What stands above the text: how far it is, what it is, about what and the details; on a page of its own with a cover. */
export function openingParts(writing: Writing): Part[] {
  const { model, sizes } = writing;
  const untitled = model.title.trim() === "";
  const subject = model.subject.trim() === "" || untitled ? [] : [paragraph(run(model.subject), { style: "Subtitle" })];
  const title = paragraph(run(untitled ? fullTitle(model) : model.title), { style: "Title" });
  const [first, ...rest] = [...subject, title];
  const high = model.cover && first?.kind === "paragraph" ? [{ ...first, look: { ...first.look, before: coverSpace.title } }] : [first!];
  const meta = model.meta.map((line, index): Part => {
    const last = index === model.meta.length - 1;
    return paragraph(run(line), { style: "Details", ...(last ? { after: sizes.after * 2 } : {}) });
  });
  return [...stampParts(model, sizes.width, sizes.body), ...high, ...rest, ...meta, ...(model.cover ? coverEnd(writing) : [])];
}

function coverEnd({ sizes, unique }: Writing): Part[] {
  const sign = pictureRun(signOf(points(sizes.width)), "decorative", arialWidth, unique);
  return [paragraph(sign, { style: "Figure", before: coverSpace.sign }), { kind: "break" }];
}

const paints = { draft: "caution", stop: "stop", settled: "done" } as const;

/** How far the document is, in a box no wider than its words. */
function stampParts({ status }: DocModel, room: number, size: number): Part[] {
  if (!status) return [];
  const paint = paints[status.tone];
  const edge: Edge = { line: "single", width: 1.5, paint, space: 4 };
  const lines = [status.text, ...(status.detail ? [status.detail] : [])];
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
