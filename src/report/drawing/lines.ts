import { shown } from "../text.ts";
import type { Measure, Paint, Shape } from "./types.ts";

/** The one size of text in a drawing, and the height of a line of it. */
export const size = 10.5;
export const leading = 13.5;

/** A text in signs that are drawn: one line, and what only steers a line break becomes what it looks like. */
export const plain = (text: string): string =>
  shown(text)
    .replaceAll(/[\u200b\u2060\ufeff]/g, "")
    .replaceAll(/[\u2010\u2011]/g, "-")
    .replaceAll(/[ \n\t]+/g, " ")
    .replace(/^ | $/g, "");

const unbroken = (text: string): string => text.replaceAll("\u00ad", "").replaceAll("\u00a0", " ");

export interface Lines {
  readonly measure: Measure;
  readonly bold?: boolean;
  /** What does not fit in so many lines ends in "…": a drawing has a table of the same words. */
  readonly most?: number;
}

/** A text in lines that are at most `room` wide. A word wider than that is cut. */
export function linesIn(text: string, room: number, { measure, bold = false, most = 4 }: Lines): string[] {
  const fits = (words: string): boolean => measure(unbroken(words), size, bold) <= room;
  const lines: string[] = [];
  let line = "";
  for (const word of plain(text).split(" ")) {
    const parts = word.split(/(?<=\p{L}[-/])(?=\p{L})|(?=\u00ad)/u);
    for (const [index, part] of parts.entries()) {
      const soft = part.startsWith("\u00ad");
      const hyphen = parts[index + 1]?.startsWith("\u00ad") ? "-" : "";
      const more = line + (index === 0 && line !== "" ? " " : "") + part;
      if (fits(more + hyphen)) {
        line = more;
        continue;
      }
      if (line !== "") lines.push(soft ? `${line}-` : line);
      line = part;
      while (!fits(line + hyphen) && lines.length <= most) {
        const cut = piece(line, fits);
        lines.push(cut);
        line = line.slice(cut.length);
      }
      if (lines.length > most) break;
    }
    if (lines.length > most) break;
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  const all = lines.map(unbroken);
  if (all.length <= most) return all;
  let last = [...all[most - 1]!];
  while (last.length > 0 && !fits(`${last.join("").trimEnd()}…`)) last = last.slice(0, -1);
  return [...all.slice(0, most - 1), `${last.join("").trimEnd()}…`];
}

/** As much of a word as fits, and one sign at the least. */
function piece(word: string, fits: (words: string) => boolean): string {
  let cut = "";
  for (const sign of word) {
    if (cut !== "" && !fits(cut + sign)) break;
    cut += sign;
  }
  return cut;
}

interface TextLook {
  readonly anchor?: "start" | "middle" | "end";
  readonly bold?: boolean;
  readonly paint?: Paint;
}

/** A line of text in a line's height that starts at `top`. */
export const textAt = (x: number, top: number, text: string, { anchor = "start", bold = false, paint = "ink" }: TextLook = {}): Shape => ({
  kind: "text",
  x,
  y: top + leading / 2 + size * 0.36,
  text,
  size,
  anchor,
  paint,
  ...(bold ? { bold } : {}),
});

/** Lines of text under each other. */
export const textsAt = (x: number, top: number, lines: readonly string[], look: TextLook = {}): Shape[] =>
  lines.map((line, index) => textAt(x, top + index * leading, line, look));

/** The widest of texts on one line. */
export const widest = (texts: readonly string[], measure: Measure, bold = false): number =>
  texts.reduce((most, text) => Math.max(most, measure(unbroken(plain(text)), size, bold)), 0);
