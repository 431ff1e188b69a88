/** What the rules ask of the program of a font. */
export interface TrueType {
  readonly glyphs: number;
  /** How far a glyph moves the text on, in thousandths of the size. */
  readonly width: (glyph: number) => number;
  /** Whether anything is drawn for a glyph. */
  readonly hasOutline: (glyph: number) => boolean;
  /** The glyph of a code in the map for a platform and encoding; undefined when there is no such map. */
  readonly glyphOf: (platform: number, encoding: number, code: number) => number | undefined;
}

/** Reads the program of a TrueType font; nothing when it is damaged or of another kind. */
export function trueTypeOf(bytes: Uint8Array): TrueType | undefined {
  try {
    return read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function read(data: DataView): TrueType | undefined {
  const tables = new Map<string, number>();
  for (let index = 0; index < data.getUint16(4); index++) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((offset) => data.getUint8(record + offset)));
    const [start, length] = [data.getUint32(record + 8), data.getUint32(record + 12)];
    if (start + length > data.byteLength) return undefined;
    tables.set(tag, start);
  }
  const [head, hhea, hmtx, maxp, loca] = ["head", "hhea", "hmtx", "maxp", "loca"].map((tag) => tables.get(tag));
  if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined || loca === undefined) return undefined;
  const em = data.getUint16(head + 18);
  const glyphs = data.getUint16(maxp + 4);
  const known = data.getUint16(hhea + 34);
  if (em === 0 || known === 0 || known > glyphs) return undefined;
  const long = data.getInt16(head + 50) === 1;
  const place = (glyph: number): number => (long ? data.getUint32(loca + glyph * 4) : data.getUint16(loca + glyph * 2) * 2);
  const cmap = tables.get("cmap");
  const maps = cmap === undefined ? new Map<string, number>() : mapsAt(data, cmap);
  return {
    glyphs,
    width: (glyph) => (data.getUint16(hmtx + 4 * Math.min(glyph, known - 1)) * 1000) / em,
    hasOutline: (glyph) => glyph < glyphs && place(glyph + 1) > place(glyph),
    glyphOf: (platform, encoding, code) => {
      const map = maps.get(`${platform} ${encoding}`);
      return map === undefined ? undefined : glyphAt(data, map, code);
    },
  };
}

function mapsAt(data: DataView, cmap: number): Map<string, number> {
  const maps = new Map<string, number>();
  for (let index = 0; index < data.getUint16(cmap + 2); index++) {
    const record = cmap + 4 + index * 8;
    maps.set(`${data.getUint16(record)} ${data.getUint16(record + 2)}`, cmap + data.getUint32(record + 4));
  }
  return maps;
}

function glyphAt(data: DataView, map: number, code: number): number | undefined {
  const format = data.getUint16(map);
  if (format === 0) return code < 256 ? data.getUint8(map + 6 + code) : 0;
  if (format === 6) {
    const at = code - data.getUint16(map + 6);
    return at >= 0 && at < data.getUint16(map + 8) ? data.getUint16(map + 10 + at * 2) : 0;
  }
  if (format !== 4) return undefined;
  const segments = data.getUint16(map + 6) / 2;
  const at = (part: number, segment: number): number => map + 14 + part * segments * 2 + (part > 0 ? 2 : 0) + segment * 2;
  for (let segment = 0; segment < segments; segment++) {
    if (code > data.getUint16(at(0, segment))) continue;
    const start = data.getUint16(at(1, segment));
    if (code < start) return 0;
    const range = data.getUint16(at(3, segment));
    const raw = range === 0 ? code : data.getUint16(at(3, segment) + range + (code - start) * 2);
    return raw === 0 ? 0 : (raw + data.getUint16(at(2, segment))) & 0xffff;
  }
  return 0;
}
