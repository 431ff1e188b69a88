import type { Paint } from "../../drawing/types.ts";
import type { DocModel } from "../../model.ts";
import { addNode } from "./pen.ts";
import { runs, type Setting } from "./setting.ts";
import { heightOf, type Strip } from "./strips.ts";
import { millimetres } from "./style.ts";
import { linesOf } from "./words.ts";

const paints: Readonly<Record<NonNullable<DocModel["status"]>["tone"], Paint>> = { draft: "caution", stop: "stop", settled: "done" };

/** The stamp that says how far the document is: in words, in a double edge. */
export function statusStrips({ status }: DocModel, setting: Setting): Strip[] {
  if (!status) return [];
  const { style, fonts, left, colour } = setting;
  const paint = paints[status.tone];
  const [padX, padY] = [millimetres(3.5), millimetres(2)];
  const room = setting.width - 2 * padX;
  const height = style.body * 1.35;
  const parts = [
    { node: addNode(setting.parent, "P"), lines: linesOf(runs(status.text, setting, "bold"), fonts, style.body, room) },
    ...(status.detail
      ? [{ node: addNode(setting.parent, "P"), lines: linesOf(runs(status.detail, setting), fonts, style.body, room) }]
      : []),
  ];
  const all = parts.flatMap(({ node, lines }) => lines.map((line) => ({ node, line })));
  const width = Math.max(...all.map(({ line }) => line.width)) + 2 * padX;
  const plainly = all.map(({ node, line }): Strip => ({
    before: 0,
    height,
    draw: (pen, top) => pen.line(node, line, left + padX, pen.baseline(top, style.body, height), style.body, colour(paint)),
  }));
  if (heightOf(plainly) > setting.page / 3) return plainly;
  const whole = heightOf(plainly) + 2 * padY;
  return [
    {
      before: 0,
      height: whole,
      draw: (pen, top) => {
        const pen1 = { width: 1.5, colour: colour(paint) };
        pen.rect("decoration", { x: left + 0.75, y: top + 0.75, width: width - 1.5, height: whole - 1.5 }, { pen: pen1 });
        pen.rect(
          "decoration",
          { x: left + 3.25, y: top + 3.25, width: width - 6.5, height: whole - 6.5 },
          { pen: { ...pen1, width: 0.5 } },
        );
        for (const [index, strip] of plainly.entries()) strip.draw(pen, top + padY + index * height);
      },
    },
  ];
}
