import { unicodeMap } from "./cmap.ts";
import type { PdfFile } from "./file.ts";
import { textOf } from "./textString.ts";
import { type TrueType, trueTypeOf } from "./trueType.ts";
import { type Dict, isArray, nameOf, numberOf, type Value } from "./values.ts";

/** A font as the text of pages uses it. */
export interface Font {
  readonly object: number | undefined;
  readonly name: string;
  readonly dict: Dict;
  /** For a font of many characters the font inside it that holds the shapes, otherwise the font itself. */
  readonly shapes: Dict;
  readonly kind: string;
  /** How many bytes one code has. */
  readonly bytesPerCode: 1 | 2;
  readonly embedded: boolean;
  /** Absent when the program is not TrueType, or cannot be read. */
  readonly program: TrueType | undefined;
  /** The program is TrueType and cannot be read. */
  readonly broken: boolean;
  readonly hasToUnicode: boolean;
  /** The meaning of its codes may be in the file, in a way that is not read here. */
  readonly unknowable: boolean;
  /** The characters of a code. */
  readonly unicode: (code: number) => string | undefined;
  /** The glyph of a code; undefined when that cannot be known. */
  readonly glyph: (code: number) => number | undefined;
  /** The width that the file states for a code. */
  readonly width: (code: number) => number | undefined;
}

const macintosh = new TextDecoder("macintosh");
// Written out, since Node takes windows-1252 for Latin-1 in some releases.
const windows = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";

export function fontOf(file: PdfFile, dict: Dict, object: number | undefined): Font {
  const kind = nameOf(file.follow(dict.get("Subtype"))) ?? "";
  const composite = kind === "Type0";
  const shapes = composite ? (file.dict(file.array(dict.get("DescendantFonts"))[0]) ?? new Map()) : dict;
  const descriptor = file.dict(shapes.get("FontDescriptor"));
  const packed = file.stream(descriptor?.get("FontFile2"));
  const bytes = packed && file.unpacked(packed);
  const program = bytes && trueTypeOf(bytes);
  const toUnicode = file.stream(dict.get("ToUnicode"));
  const map = toUnicode && unicodeMap(file.unpacked(toUnicode) ?? new Uint8Array());
  const byAlphabet = composite ? () => undefined : alphabetOf(file, dict, descriptor);
  return {
    object,
    name: nameOf(file.follow(dict.get("BaseFont"))) ?? nameOf(file.follow(dict.get("Name"))) ?? "",
    dict,
    shapes,
    kind,
    bytesPerCode: composite ? 2 : 1,
    embedded: ["FontFile", "FontFile2", "FontFile3"].some((key) => file.stream(descriptor?.get(key)) !== undefined),
    program,
    broken: packed !== undefined && program === undefined,
    hasToUnicode: map !== undefined,
    unknowable: map === undefined && ordersItself(file, dict, shapes, composite),
    unicode: (code) => map?.get(code) ?? byAlphabet(code),
    glyph: composite ? cidGlyphs(file, dict, shapes) : simpleGlyphs(program, descriptor, byAlphabet),
    width: composite ? cidWidths(file, shapes) : simpleWidths(file, dict, descriptor),
  };
}

/** A list of glyph names, or one of the orders for Chinese, Japanese and Korean. */
function ordersItself(file: PdfFile, dict: Dict, shapes: Dict, composite: boolean): boolean {
  const encoding = file.follow(dict.get("Encoding"));
  if (!composite) return file.dict(encoding)?.has("Differences") ?? false;
  const ordering = textOf(file.follow(file.dict(shapes.get("CIDSystemInfo"))?.get("Ordering"))) ?? "Identity";
  return !(nameOf(encoding) ?? "").startsWith("Identity-") || !["Identity", "UCS"].includes(ordering);
}

const isSymbolic = (descriptor: Dict | undefined): boolean => ((numberOf(descriptor?.get("Flags")) ?? 0) & 4) !== 0;

/** What the codes of a small font mean by their alphabet. A font with an order of its own has none that can be known. */
function alphabetOf(file: PdfFile, dict: Dict, descriptor: Dict | undefined): (code: number) => string | undefined {
  const encoding = file.follow(dict.get("Encoding"));
  const named = nameOf(encoding) ?? nameOf(file.follow(file.dict(encoding)?.get("BaseEncoding")));
  if (file.dict(encoding)?.has("Differences") || (named === undefined && isSymbolic(descriptor))) return () => undefined;
  return (code) => {
    if (code < 0x20) return undefined;
    if (named === "MacRomanEncoding") return macintosh.decode(Uint8Array.of(code));
    return code >= 0x80 && code < 0xa0 ? windows[code - 0x80] : String.fromCharCode(code);
  };
}

function cidGlyphs(file: PdfFile, dict: Dict, shapes: Dict): (code: number) => number | undefined {
  const byNumber = nameOf(file.follow(dict.get("Encoding")))?.startsWith("Identity-") ?? false;
  const given = file.follow(shapes.get("CIDToGIDMap"));
  const stream = file.stream(given);
  if (!byNumber) return () => undefined;
  if (!stream) return (code) => code;
  const map = file.unpacked(stream);
  return (code) => (map ? ((map[code * 2] ?? 0) << 8) | (map[code * 2 + 1] ?? 0) : undefined);
}

function simpleGlyphs(
  program: TrueType | undefined,
  descriptor: Dict | undefined,
  unicode: (code: number) => string | undefined,
): (code: number) => number | undefined {
  if (!program) return () => undefined;
  if (isSymbolic(descriptor))
    return (code) => program.glyphOf(3, 0, code) || program.glyphOf(3, 0, 0xf000 + code) || program.glyphOf(1, 0, code);
  return (code) => {
    const sign = unicode(code);
    const found = sign === undefined ? undefined : program.glyphOf(3, 1, sign.codePointAt(0)!);
    // What this map lacks may be found by its name, which is not read here.
    return found === 0 && code >= 0x20 ? undefined : found;
  };
}

function simpleWidths(file: PdfFile, dict: Dict, descriptor: Dict | undefined): (code: number) => number | undefined {
  const widths = file.array(dict.get("Widths"));
  const first = numberOf(file.follow(dict.get("FirstChar"))) ?? 0;
  const missing = numberOf(file.follow(descriptor?.get("MissingWidth"))) ?? 0;
  return widths.length === 0 ? () => undefined : (code) => numberOf(file.follow(widths[code - first])) ?? missing;
}

/** `first [w w w]` and `first last w`, as the file lists the widths of a font of many characters. */
function cidWidths(file: PdfFile, shapes: Dict): (code: number) => number | undefined {
  const otherwise = numberOf(file.follow(shapes.get("DW"))) ?? 1000;
  const widths = new Map<number, number>();
  const ranges: (readonly [from: number, to: number, width: number])[] = [];
  const list = file.array(shapes.get("W")).map((value): Value | undefined => file.follow(value));
  for (let at = 0; at < list.length;) {
    const [from, next] = [numberOf(list[at]) ?? 0, list[at + 1]];
    if (isArray(next)) {
      for (const [step, width] of next.entries()) widths.set(from + step, numberOf(file.follow(width)) ?? otherwise);
      at += 2;
    } else {
      ranges.push([from, numberOf(next) ?? from, numberOf(list[at + 2]) ?? otherwise]);
      at += 3;
    }
  }
  return (code) => widths.get(code) ?? ranges.find(([from, to]) => code >= from && code <= to)?.[2] ?? otherwise;
}
