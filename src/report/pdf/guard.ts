import type { Font } from "./font.ts";

/** Stands where a character has no shape in the font. */
const substitute = "□";

const lookalikes: Readonly<Record<string, string>> = { "☐": "□", "☑": "✓", ŉ: "'n", "\u2007": "\u00a0", "\u202f": "\u00a0", "\t": " " };
// They only tell layout where a line may break or may not.
const instructions = "\n\u00ad\u200b";
const invisible = /\p{Variation_Selector}|\u200c|\u200d|\u200e|\u200f|\u2060|\ufeff/u;

/**
 * A text in characters that the font can show. jsPDF leaves out without a word what it cannot draw, so everything is
 * looked up first; what is missing becomes a box and is noted in `missed`, for a message.
 */
export function drawable(text: string, font: Font, missed: Set<string>): string {
  let result = "";
  for (const sign of text.replaceAll(/\r\n?/g, "\n").normalize("NFC")) result += shape(sign, font, missed);
  return result;
}

function shape(sign: string, font: Font, missed: Set<string>): string {
  if (font.has(sign.codePointAt(0)!) || instructions.includes(sign)) return sign;
  if (invisible.test(sign)) return "";
  const near = lookalikes[sign] ?? sign.normalize("NFKC");
  if ([...near].every((one) => font.has(one.codePointAt(0)!))) return near;
  missed.add(nameOf(sign));
  return substitute;
}

/** A character that would not show, or would turn the words around it, is named by its number. */
const nameOf = (sign: string): string =>
  /[\p{C}\p{Z}\p{M}]/u.test(sign) ? `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}` : sign;
