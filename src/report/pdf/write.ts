import { shown } from "../text.ts";

/** A reference to an object. */
export const reference = (id: number): string => `${id} 0 R`;

/** A number with at most two decimals. */
export const number = (value: number): string => String(Math.round(value * 100) / 100);

/** A dictionary of entries that are PDF already. */
export const dictionary = (entries: Readonly<Record<string, string>>): string =>
  `<<${Object.entries(entries)
    .map(([key, value]) => `/${key} ${value}`)
    .join(" ")}>>`;

/** A stream of which every character is one byte. */
export const stream = (entries: Readonly<Record<string, string>>, data: string): string =>
  `${dictionary({ ...entries, Length: String(data.length) })}\nstream\n${data}\nendstream`;

/** PDF/A takes no string of more than 32,767 bytes; two per unit of text, and two that say so. */
export const longestText = 16_000;

/** A text for people as hexadecimal UTF-16: no character of it can end the string or be read as another. */
export function hex(text: string): string {
  const whole = shown(text);
  const fit = whole.length > longestText ? `${shown(whole.slice(0, longestText - 1))}…` : whole;
  return `<FEFF${Array.from({ length: fit.length }, (_, at) => fit.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0")).join("")}>`;
}

/** An address in ASCII without what would end a PDF string. Throws for anything but websites and mail. */
export function asciiLink(href: string): string {
  const url = new URL(href);
  if (!["https:", "http:", "mailto:"].includes(url.protocol)) throw new Error(`A document may not link to ${url.protocol}`);
  return url.href.replaceAll("(", "%28").replaceAll(")", "%29").replaceAll("\\", "%5C");
}
