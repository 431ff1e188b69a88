import type { DocModel } from "../../model.ts";
import { fullTitle } from "../../text.ts";
import { addNode, type Pen } from "./pen.ts";
import { runs, type Setting, textStrips } from "./setting.ts";
import { statusStrips } from "./status.ts";
import { drawAll, heightOf, type Strip } from "./strips.ts";
import { millimetres } from "./style.ts";

const steps = 6;

/** The first page: how far it is, what it is, about what, when and by whom; under it the ladder, as a sign. */
export function coverStrips(model: DocModel, setting: Setting, page: number): Strip[] {
  const { style, parent } = setting;
  const status = statusStrips(model, setting);
  const subject =
    model.subject.trim() === "" || model.title.trim() === ""
      ? []
      : textStrips(runs(model.subject, setting, "bold"), addNode(parent, "P"), setting, {
          size: 15,
          before: millimetres(12),
          paint: "brand",
        });
  const title = textStrips(
    runs(model.title.trim() === "" ? fullTitle(model) : model.title, setting, "bold"),
    addNode(parent, "H1"),
    { ...setting, style: { ...style, measure: setting.width } },
    { size: 31, leading: 1.15, before: millimetres(2) },
  );
  const meta = model.meta.flatMap((text, index) =>
    textStrips(runs(text, setting), addNode(parent, "P"), setting, { size: 12, before: millimetres(index === 0 ? 8 : 1), paint: "soft" }),
  );
  const body = [...status, ...subject, ...title, ...meta];
  const above = millimetres(34);
  const turn: Strip = { before: 0, height: 0, newPage: true, keep: true, draw: () => undefined };
  const sign = millimetres(70);
  if (heightOf(body) + above + sign > page) return [...body, turn];
  return [
    {
      before: 0,
      height: page,
      draw: (pen, top) => {
        drawAll(body, pen, top + above);
        ladder(pen, setting, top + page - sign, sign - millimetres(6));
      },
    },
    turn,
  ];
}

/** Six rungs, the lowest the longest, as everywhere in the suite. */
function ladder(pen: Pen, { left, width, colour }: Setting, top: number, height: number): void {
  const gap = millimetres(2.2);
  const rung = (height - gap * (steps - 1)) / steps;
  for (let step = 0; step < steps; step++) {
    const long = width * (0.4 + 0.12 * step);
    const box = { x: left, y: top + step * (rung + gap), width: long, height: rung };
    pen.rect("decoration", box, { fill: colour(step === steps - 1 ? "brand" : "tint"), pen: { width: 0.5, colour: colour("brand") } });
  }
}
