import { Keyword, Syntax } from "./syntax.ts";
import { isArray, PdfString, type Value } from "./values.ts";

const utf16 = new TextDecoder("utf-16be", { ignoreBOM: true });
const widest = 0x10000;
const codeOf = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum * 256 + byte, 0);

/** The characters of codes, from the ToUnicode map of a font. */
export function unicodeMap(bytes: Uint8Array): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  const syntax = new Syntax(bytes, 0, false);
  let values: (Value | undefined)[] = [];
  for (let token = syntax.next(); token !== undefined; token = syntax.next()) {
    if (!(token instanceof Keyword)) values.push(token);
    else {
      if (token.text === "endbfchar") addSingles(values, map);
      if (token.text === "endbfrange") addRanges(values, map);
      values = [];
    }
  }
  return map;
}

function addSingles(values: readonly (Value | undefined)[], map: Map<number, string>): void {
  for (let at = 0; at + 1 < values.length; at += 2) {
    const [code, text] = [values[at], values[at + 1]];
    if (code instanceof PdfString && text instanceof PdfString) map.set(codeOf(code.bytes), utf16.decode(text.bytes));
  }
}

function addRanges(values: readonly (Value | undefined)[], map: Map<number, string>): void {
  for (let at = 0; at + 2 < values.length; at += 3) {
    const [from, to, texts] = [values[at], values[at + 1], values[at + 2]];
    if (!(from instanceof PdfString) || !(to instanceof PdfString)) continue;
    const first = codeOf(from.bytes);
    const count = Math.min(widest, codeOf(to.bytes) - first + 1);
    for (let step = 0; step < count; step++) {
      const text = isArray(texts) ? texts[step] : texts;
      if (!(text instanceof PdfString)) break;
      map.set(first + step, isArray(texts) ? utf16.decode(text.bytes) : moved(text.bytes, step));
    }
  }
}

/** The text whose last unit is that many further on. */
function moved(bytes: Uint8Array, step: number): string {
  const copy = Uint8Array.from(bytes);
  const last = copy.length - 2;
  if (last < 0) return "";
  const unit = ((copy[last]! << 8) | copy[last + 1]!) + step;
  copy[last] = (unit >> 8) & 0xff;
  copy[last + 1] = unit & 0xff;
  return utf16.decode(copy);
}
