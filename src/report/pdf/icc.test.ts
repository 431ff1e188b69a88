import { expect, test } from "vitest";
import { screenColours } from "./icc.ts";

const profile = screenColours();
const data = new DataView(Uint8Array.from(profile, (sign) => sign.charCodeAt(0)).buffer);
const name = (at: number): string => profile.slice(at, at + 4);
const tags = new Map(
  Array.from({ length: data.getUint32(128) }, (_, index) => {
    const at = 132 + index * 12;
    return [name(at), { at: data.getUint32(at + 4), size: data.getUint32(at + 8) }] as const;
  }),
);
const xyz = (tag: string): number[] => [8, 12, 16].map((offset) => data.getInt32(tags.get(tag)!.at + offset) / 0x10000);

type Three = readonly number[];
const times = (matrix: readonly Three[], vector: Three): number[] =>
  matrix.map((row) => row.reduce((sum, one, at) => sum + one * vector[at]!, 0));
/** The solution of three equations, by Cramer's rule. */
function solved(matrix: readonly Three[], vector: Three): number[] {
  const det = ([a, b, c]: readonly Three[]): number =>
    a![0]! * (b![1]! * c![2]! - b![2]! * c![1]!) -
    a![1]! * (b![0]! * c![2]! - b![2]! * c![0]!) +
    a![2]! * (b![0]! * c![1]! - b![1]! * c![0]!);
  return [0, 1, 2].map(
    (at) => det(matrix.map((row, line) => row.map((one, column) => (column === at ? vector[line]! : one)))) / det(matrix),
  );
}

test("is a display profile for red, green and blue, of the length that it says", () => {
  expect(data.getUint32(0)).toBe(profile.length);
  expect([name(12), name(16), name(20), name(36)]).toEqual(["mntr", "RGB ", "XYZ ", "acsp"]);
  expect(data.getUint8(8)).toBe(2);
  expect([...profile].every((sign) => sign.charCodeAt(0) < 256)).toBe(true);
  expect(profile.length).toBeLessThan(1200);
});

test("has every tag that such a profile must have, inside the file, on four bytes, of its own type", () => {
  const types = {
    desc: "desc",
    cprt: "text",
    wtpt: "XYZ ",
    rXYZ: "XYZ ",
    gXYZ: "XYZ ",
    bXYZ: "XYZ ",
    rTRC: "curv",
    gTRC: "curv",
    bTRC: "curv",
  };
  expect(Object.fromEntries([...tags].map(([tag, { at }]) => [tag, name(at)]))).toEqual(types);
  for (const { at, size } of tags.values()) {
    expect(at % 4).toBe(0);
    expect(at).toBeGreaterThanOrEqual(132 + 12 * tags.size);
    expect(at + size).toBeLessThanOrEqual(profile.length);
  }
});

test("has the primaries of sRGB, worked out from their places in the colour diagram and brought to the white of a profile", () => {
  const place = (x: number, y: number): Three => [x / y, 1, (1 - x - y) / y];
  const [day, primaries] = [place(0.3127, 0.329), [place(0.64, 0.33), place(0.3, 0.6), place(0.15, 0.06)]];
  const columns = [0, 1, 2].map((line) => primaries.map((one) => one[line]!));
  const strength = solved(columns, day);
  const bradford = [
    [0.8951, 0.2664, -0.1614],
    [-0.7502, 1.7135, 0.0367],
    [0.0389, -0.0685, 1.0296],
  ];
  const [from, to] = [times(bradford, day), times(bradford, [0.9642, 1, 0.8249])];
  for (const [index, tag] of ["rXYZ", "gXYZ", "bXYZ"].entries()) {
    const seen = times(
      bradford,
      primaries[index]!.map((one) => one * strength[index]!),
    );
    const adapted = solved(
      bradford,
      seen.map((one, at) => (one * to[at]!) / from[at]!),
    );
    for (const [at, value] of xyz(tag).entries()) expect(value, `${tag} ${at}`).toBeCloseTo(adapted[at]!, 3);
  }
  const sum = [0, 1, 2].map((at) => xyz("rXYZ")[at]! + xyz("gXYZ")[at]! + xyz("bXYZ")[at]!);
  for (const [at, value] of xyz("wtpt").entries()) expect(sum[at]).toBeCloseTo(value, 3);
});

test("has the curve of sRGB: from nothing to everything, a fifth of the light at half", () => {
  const at = tags.get("rTRC")!.at;
  const values = Array.from({ length: data.getUint32(at + 8) }, (_, index) => data.getUint16(at + 12 + index * 2) / 0xffff);
  expect(values).toHaveLength(256);
  expect([values[0], values[255]]).toEqual([0, 1]);
  expect(values[128]).toBeCloseTo(0.2158, 3);
  expect(values.every((one, index) => index === 0 || one > values[index - 1]!)).toBe(true);
  expect(tags.get("gTRC")).toEqual(tags.get("rTRC"));
});
