import type { Font } from "./font.ts";

/** Stands where a character has no shape in the font. */
const substitute = "□";

/** Of the same look, or of no look at all. */
const lookalikes: Readonly<Record<string, string>> = {
  "☐": "□",
  "☑": "✓",
  ŉ: "'n",
  ʼ: "’",
  ʻ: "‘",
  "‒": "–",
  "―": "—",
  "\u2007": "\u00a0",
  "\u202f": "\u00a0",
  "\t": " ",
};
// They only tell layout where a line may break or may not.
const instructions = "\n\u00ad\u200b";
const invisible = /\p{Variation_Selector}|\u200c|\u200d|\u200e|\u200f|\u2060|\ufeff/gu;
// A letter or number on or under the line would become another number: 10⁶ is not 106.
const raised = /[\p{No}\p{Lm}]/u;
/** A character with the marks that stand on it. */
const clusters = /\P{M}?\p{M}*/gsu;
const mostMarks = 4;

/**
 * A text in characters that the font can show. jsPDF leaves out without a word what it cannot draw, so everything is
 * looked up first; what is missing becomes a box and is noted in `missed`, for a message.
 */
export function drawable(text: string, font: Font, missed: Set<string>): string {
  const plain = text
    .replaceAll(/\r\n?|\u2028|\u2029/g, "\n")
    .replaceAll(invisible, "")
    .normalize("NFC");
  return plain.replaceAll(clusters, (cluster) => shape(cluster, font, missed));
}

function shape(cluster: string, font: Font, missed: Set<string>): string {
  const has = (sign: string): boolean => instructions.includes(sign) || font.has(sign.codePointAt(0)!);
  const signs = [...cluster];
  if (signs.every(has)) return cluster;
  const near = lookalikes[cluster] ?? (raised.test(cluster) ? cluster : cluster.normalize("NFKC"));
  if ([...near].every(has)) return near;
  const [first, ...marks] = signs;
  if (marks.length === 0 || marks.length > mostMarks) for (const sign of signs) if (!has(sign)) missed.add(nameOf(sign));
  if (marks.length > 0 && marks.length <= mostMarks) missed.add(cluster);
  return has(first!) ? `${first}${substitute}` : substitute;
}

/** A character that would not show, or would turn the words around it, is named by its number. */
const nameOf = (sign: string): string =>
  /[\p{C}\p{Z}\p{M}]/u.test(sign) ? `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}` : sign;
