import { paragraphProperties } from "./look.ts";
import { listLevels, listStep } from "./styleList.ts";
import { namespaces, w, xmlFile } from "./xml.ts";

/** The deepest level that Word counts, from 0. */
export const deepest = 8;
const levels = Array.from({ length: deepest + 1 }, (_, level) => level);
const marks = ["•", "–", "▪"];
const suffix = (level: number): string => (level === 0 ? "" : `${level + 1}`);

function kind(id: number, style: string, look: (level: number) => readonly [format: string, text: string]): string {
  const one = (level: number): string => {
    const [format, text] = look(level);
    return w(
      "lvl",
      { ilvl: level },
      w("start", { val: 1 }),
      w("numFmt", { val: format }),
      level < listLevels ? w("pStyle", { val: `${style}${suffix(level)}` }) : "",
      w("lvlText", { val: text }),
      w("lvlJc", { val: "left" }),
      paragraphProperties({ left: listStep * (level + 1), hanging: listStep }),
    );
  };
  return w("abstractNum", { abstractNumId: id }, w("multiLevelType", { val: "multilevel" }), ...levels.map(one));
}

/** The ways of counting: 1 marks, 2 numbers for the style, and from 3 on one for each numbered list, which starts at 1 at `levels`. */
export function numberingXml(lists: readonly number[]): string {
  const num = (id: number, abstract: number, ...more: readonly string[]): string =>
    w("num", { numId: id }, w("abstractNumId", { val: abstract }), ...more);
  return xmlFile(
    w(
      "numbering",
      namespaces,
      kind(0, "ListBullet", (level) => ["bullet", marks[level % marks.length]!]),
      kind(1, "ListNumber", (level) => ["decimal", `%${level + 1}.`]),
      num(1, 0),
      num(2, 1),
      ...lists.map((level, index) => num(index + 3, 1, w("lvlOverride", { ilvl: level }, w("startOverride", { val: 1 })))),
    ),
  );
}
