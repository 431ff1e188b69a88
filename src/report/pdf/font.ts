/** A font as layout needs it: what it can show and how wide that is, read from the very file that is embedded. */
export interface Font {
  readonly base64: string;
  readonly has: (codePoint: number) => boolean;
  /** Width of a text at size 1. */
  readonly width: (text: string) => number;
  /** Share of the size above and below the baseline. */
  readonly ascent: number;
  readonly descent: number;
}

/** Reads a TrueType font. */
export function readFont(base64: string): Font {
  const data = new DataView(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)).buffer);
  const tables = new Map<string, number>();
  for (let index = 0; index < data.getUint16(4); index++) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((offset) => data.getUint8(record + offset)));
    tables.set(tag, data.getUint32(record + 8));
  }
  const table = (tag: string): number => {
    const start = tables.get(tag);
    if (start === undefined) throw new Error(`The font has no table ${tag}`);
    return start;
  };
  const em = data.getUint16(table("head") + 18);
  const hhea = table("hhea");
  const known = data.getUint16(hhea + 34);
  const hmtx = table("hmtx");
  const advance = (glyph: number): number => data.getUint16(hmtx + 4 * Math.min(glyph, known - 1)) / em;
  const widths = new Map([...glyphs(data, table("cmap"))].map(([codePoint, glyph]) => [codePoint, advance(glyph)]));
  return {
    base64,
    has: (codePoint) => widths.has(codePoint),
    width: (text) => {
      let sum = 0;
      for (const sign of text) sum += widths.get(sign.codePointAt(0)!) ?? 0;
      return sum;
    },
    ascent: data.getInt16(hhea + 4) / em,
    descent: -data.getInt16(hhea + 6) / em,
  };
}

/** Code points with their glyph, from the Unicode map of format 4. */
function glyphs(data: DataView, cmap: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let index = 0; index < data.getUint16(cmap + 2); index++) {
    const map = cmap + data.getUint32(cmap + 8 + index * 8);
    if (data.getUint16(map) !== 4) continue;
    const segments = data.getUint16(map + 6) / 2;
    const at = (part: number, segment: number): number => map + 14 + part * segments * 2 + (part > 0 ? 2 : 0) + segment * 2;
    for (let segment = 0; segment < segments; segment++) {
      const [end, start] = [data.getUint16(at(0, segment)), data.getUint16(at(1, segment))];
      const [delta, range] = [data.getUint16(at(2, segment)), data.getUint16(at(3, segment))];
      for (let code = start; code <= end && code !== 0xffff; code++) {
        const raw = range === 0 ? code : data.getUint16(at(3, segment) + range + (code - start) * 2);
        const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff;
        if (glyph > 0) found.set(code, glyph);
      }
    }
  }
  return found;
}
