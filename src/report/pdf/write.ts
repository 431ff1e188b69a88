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

/** A text for people as hexadecimal UTF-16: no character of it can end the string or be read as another. */
export const hex = (text: string): string =>
  `<FEFF${Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0")).join("")}>`;

/** An address in ASCII without what would end a PDF string. */
export const asciiLink = (href: string): string =>
  encodeURI(href)
    .replaceAll(/%25(?=[0-9a-f]{2})/gi, "%")
    .replaceAll("(", "%28")
    .replaceAll(")", "%29")
    .replaceAll("\\", "%5C");
