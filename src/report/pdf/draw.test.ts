import { describe, expect, test } from "vitest";
import { shape } from "./draw.ts";
import type { Op } from "./types.ts";

type Shape = Exclude<Op, { kind: "text" }>;
const drawn = (op: object): string => shape({ mark: "decoration", ...op } as Shape);
const box = { x: 10, y: 20, width: 30, height: 40 };
const pen = { width: 1.5, colour: 0.12 };

describe("a shape on a page", () => {
  test.each<[string, object, string]>([
    ["a line", { kind: "line", x1: 1, y1: 2, x2: 3, y2: 4, pen }, "q 1.5 w 0.12 G 1 839.89 m 3 837.89 l S Q"],
    ["a filled box", { kind: "rect", box, fill: 0.9 }, "q 0.9 g 10 781.89 30 40 re f Q"],
    ["a box with an edge", { kind: "rect", box, pen }, "q 1.5 w 0.12 G 10 781.89 30 40 re S Q"],
    [
      "both, in colour",
      { kind: "rect", box, fill: [1, 0.5, 0], pen: { width: 1, colour: [0, 0, 1] } },
      "q 1 0.5 0 rg 1 w 0 0 1 RG 10 781.89 30 40 re B Q",
    ],
    [
      "dashes",
      { kind: "line", x1: 0, y1: 0, x2: 9, y2: 0, pen: { ...pen, dashes: [3, 2] } },
      "q 1.5 w [3 2] 0 d 0.12 G 0 841.89 m 9 841.89 l S Q",
    ],
    [
      "an open path",
      {
        kind: "path",
        points: [
          [0, 0],
          [1, 1],
          [2, 0],
        ],
        pen,
      },
      "q 1.5 w 0.12 G 0 841.89 m 1 840.89 l 2 841.89 l S Q",
    ],
    [
      "a closed path",
      {
        kind: "path",
        points: [
          [0, 0],
          [1, 1],
          [2, 0],
        ],
        closed: true,
        pen,
      },
      "q 1.5 w 0.12 G 0 841.89 m 1 840.89 l 2 841.89 l s Q",
    ],
    [
      "a filled path",
      {
        kind: "path",
        points: [
          [0, 0],
          [1, 1],
          [2, 0],
        ],
        closed: true,
        fill: 0,
        pen,
      },
      "q 0 g 1.5 w 0.12 G 0 841.89 m 1 840.89 l 2 841.89 l b Q",
    ],
    ["no path at all", { kind: "path", points: [[0, 0]], pen }, ""],
    ["colours beyond what there is", { kind: "rect", box, fill: [2, -1, 0.33333] }, "q 1 0 0.333 rg 10 781.89 30 40 re f Q"],
  ])("%s", (_name, op, expected) => {
    expect(drawn(op)).toBe(expected);
  });

  test("a circle of four curves, round to a thousandth", () => {
    const text = drawn({ kind: "circle", centre: [100, 100], radius: 1000, fill: 0.5 });
    expect(text).toMatch(/^q 0\.5 g 1100 741\.89 m (?:(?:-?[\d.]+ ){6}c ){4}f Q$/);
    const [curve] = [...text.matchAll(/(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) c/g)].map((found) =>
      found.slice(1).map(Number),
    );
    const points = [
      [1100, 741.89],
      [curve![0]!, curve![1]!],
      [curve![2]!, curve![3]!],
      [curve![4]!, curve![5]!],
    ] as const;
    for (let step = 0; step <= 20; step++) {
      const [t, u] = [step / 20, 1 - step / 20];
      const along = (axis: 0 | 1): number =>
        u ** 3 * points[0][axis] + 3 * u * u * t * points[1][axis] + 3 * u * t * t * points[2][axis] + t ** 3 * points[3][axis];
      expect(Math.abs(Math.hypot(along(0) - 100, along(1) - 741.89) - 1000)).toBeLessThan(1);
    }
  });
});
