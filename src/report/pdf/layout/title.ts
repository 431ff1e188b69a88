import type { DocModel } from "../../model.ts";
import { fullTitle } from "../../text.ts";
import { addNode, type Pen } from "./pen.ts";
import { runs, type Setting, textStrips } from "./setting.ts";
import { statusStrips } from "./status.ts";
import { drawAll, heightOf, type Strip } from "./strips.ts";
import { millimetres } from "./style.ts";
import { linesOf } from "./words.ts";

/** What it is and about what on the left, when and by whom on the right. */
export function titleStrips(model: DocModel, setting: Setting): Strip[] {
  const { style, fonts, width, left, parent, colour } = setting;
  const status = statusStrips(model, setting);
  const lines = model.meta.map((text) => linesOf(runs(text, setting), fonts, style.body, width * 0.45));
  const metaWidth = Math.max(0, ...lines.flat().map((line) => line.width));
  const inner = { ...setting, width: metaWidth === 0 ? width : width - metaWidth - millimetres(6) };
  const subject =
    model.subject.trim() === "" || model.title.trim() === ""
      ? []
      : textStrips(runs(model.subject, setting, "bold"), addNode(parent, "P"), inner, { size: style.body, before: 0, paint: "brand" });
  const title = textStrips(
    runs(model.title.trim() === "" ? fullTitle(model) : model.title, setting, "bold"),
    addNode(parent, "H1"),
    inner,
    { size: style.title, leading: 1.15, before: 0 },
  );
  const body = [...subject, ...title];
  const meta = lines.map((each) => ({ node: addNode(parent, "P"), lines: each }));
  const lineHeight = style.body * style.leading;
  const height = Math.max(heightOf(body), lines.flat().length * lineHeight);
  if (height > setting.page / 2)
    return [
      ...status,
      ...body,
      ...meta.flatMap(({ node }, index) =>
        textStrips(runs(model.meta[index] ?? "", setting), node, setting, { size: style.body, before: 0 }),
      ),
    ];
  const drawMeta = (pen: Pen, top: number): void => {
    let y = top;
    for (const { node, lines: each } of meta)
      for (const line of each) {
        pen.line(node, line, left + width - line.width, pen.baseline(y, style.body, lineHeight), style.body, colour("soft"));
        y += lineHeight;
      }
  };
  return [
    ...status,
    {
      before: status.length > 0 ? style.gap : 0,
      height: height + style.gap * 0.6,
      draw: (pen, top) => {
        drawAll(body, pen, top);
        drawMeta(pen, top);
      },
    },
  ];
}
