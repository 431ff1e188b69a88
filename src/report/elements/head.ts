import type { DocModel } from "../model.ts";
import { fullTitle } from "../text.ts";
import { palette } from "../palette.ts";
import { el, name, type TreeElement, words } from "./element.ts";

/** How far the document is, what it is and about what, when and by whom; on a page of its own when it has a cover. */
export function headElement(model: DocModel, level: number): TreeElement {
  const { status, subject, title, meta, cover } = model;
  const untitled = title.trim() === "";
  const stamp = status && [
    el("p", { class: name("status-text") }, words(status.text)),
    ...(status.detail ? [el("p", { class: name("status-detail") }, words(status.detail))] : []),
  ];
  return el("header", { class: name("head", ...(cover ? ["cover"] : [])) }, [
    ...(stamp ? [el("div", { class: name("status", status.tone) }, stamp)] : []),
    el("div", { class: name("titles") }, [
      ...(subject.trim() === "" || untitled ? [] : [el("p", { class: name("subject") }, words(subject))]),
      el(`h${level}`, { class: name("title") }, words(untitled ? fullTitle(model) : title)),
    ]),
    ...(meta.length > 0
      ? [
          el(
            "div",
            { class: name("meta") },
            meta.map((line) => el("p", {}, words(line))),
          ),
        ]
      : []),
    ...(cover ? [sign] : []),
  ]);
}

/** Six rungs, the lowest the longest and the one that stands, as everywhere in the suite. */
const sign: TreeElement = el(
  "svg",
  { class: name("sign"), viewBox: "0 0 510 174", "aria-hidden": "true" },
  Array.from({ length: 6 }, (_, step) =>
    el(
      "rect",
      {
        x: "0.5",
        y: String(step * 29.5 + 0.5),
        width: String(204 + 61 * step),
        height: "23",
        fill: step === 5 ? palette.brand : palette.tint,
        stroke: palette.brand,
      },
      [],
    ),
  ),
);

/** The running head of paper, from the page after the cover. On a screen it would only say the title again. */
export const runningElement = ([left, right]: NonNullable<DocModel["head"]>): TreeElement =>
  el("div", { class: name("running"), "aria-hidden": "true" }, [el("span", {}, words(left)), el("span", {}, words(right))]);
