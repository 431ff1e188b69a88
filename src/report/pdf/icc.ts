/**
 * The colours of a screen (sRGB, IEC 61966-2-1) as an ICC profile of version 2.1, so that a file says what its red is.
 * Made here and not taken from a file: three primaries, a white and a curve are all there is to it. One character per byte.
 */
export function screenColours(): string {
  const copyright = "No copyright, use freely";
  const tags: readonly (readonly [names: readonly string[], data: string])[] = [
    [["desc"], description("sRGB")],
    [["cprt"], `text${long(0)}${copyright}\0`],
    [["wtpt"], xyz(white)],
    [["rXYZ"], xyz(red)],
    [["gXYZ"], xyz(green)],
    [["bXYZ"], xyz(blue)],
    [["rTRC", "gTRC", "bTRC"], curve()],
  ];
  const count = tags.flatMap(([names]) => names).length;
  let table = long(count);
  let data = "";
  const start = headerSize + 4 + 12 * count;
  for (const [names, body] of tags) {
    for (const name of names) table += name + long(start + data.length) + long(body.length);
    data += body.padEnd(Math.ceil(body.length / 4) * 4, "\0");
  }
  return header(start + data.length) + table + data;
}

type Xyz = readonly [x: number, y: number, z: number];
const headerSize = 128;

// The primaries of sRGB as seen under the white of a profile (D50, Bradford adaptation). Sixteen bits after the point.
const white: Xyz = [0.9642, 1, 0.8249];
const red: Xyz = [0.43607, 0.22249, 0.01392];
const green: Xyz = [0.38515, 0.71687, 0.09708];
const blue: Xyz = [0.14307, 0.06061, 0.7141];

const short = (value: number): string => String.fromCharCode((value >>> 8) & 255, value & 255);
const long = (value: number): string => short(value >>> 16) + short(value & 0xffff);
const fixed = (value: number): string => long(Math.round(value * 0x10000));
const xyz = (value: Xyz): string => `XYZ ${long(0)}${value.map(fixed).join("")}`;

function header(size: number): string {
  const version = "\x02\x10\0\0";
  // A fixed day: the same profile in every file.
  const made = [2026, 1, 1, 0, 0, 0].map(short).join("");
  const known = `${long(size)}\0\0\0\0${version}mntrRGB XYZ ${made}acsp${"\0".repeat(28)}${white.map(fixed).join("")}`;
  return known.padEnd(headerSize, "\0");
}

/** A name in the three forms that version 2 asks for; only the first is filled in. */
const description = (name: string): string => `desc${long(0)}${long(name.length + 1)}${name}\0${"\0".repeat(4 + 4 + 2 + 1 + 67)}`;

/** How much light each of the 256 values gives. */
function curve(): string {
  const light = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const values = Array.from({ length: 256 }, (_, at) => short(Math.round(light(at / 255) * 0xffff)));
  return `curv${long(0)}${long(values.length)}${values.join("")}`;
}
