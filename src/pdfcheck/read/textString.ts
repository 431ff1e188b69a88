import { PdfString, type Value } from "./values.ts";

const utf16 = new TextDecoder("utf-16be");
const utf8 = new TextDecoder("utf-8");
// Signs that PDF's own alphabet has where others have none.
const special = "˘ˇˆ˙˝˛˚˜";
const upper = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\ufffd€";

/** A text for people. */
export function textOf(value: Value | undefined): string | undefined {
  if (!(value instanceof PdfString)) return undefined;
  const { bytes } = value;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16.decode(bytes);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return utf8.decode(bytes);
  return Array.from(bytes, (byte) => {
    if (byte >= 0x18 && byte < 0x20) return special[byte - 0x18];
    if (byte >= 0x80 && byte < 0xa1) return upper[byte - 0x80];
    return String.fromCharCode(byte);
  }).join("");
}
