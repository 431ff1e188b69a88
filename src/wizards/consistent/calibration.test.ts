import { expect, it } from "vitest";
import { calibrationCases, comparePlacing, readPlacings, suggestedCases } from "./calibration.ts";
import { standardProfile } from "./definition.ts";

const entry = calibrationCases.find(({ id }) => id === "IJK-04")!;

it("offers fourteen cases with a situation, and suggests a light, a solid and an intensive one", () => {
  expect(calibrationCases).toHaveLength(14);
  expect(calibrationCases.every(({ situation }) => situation.length > 80)).toBe(true);
  expect(suggestedCases(standardProfile).map(({ id }) => id)).toEqual(["IJK-01", "IJK-04", "IJK-06"]);
});

it("sets a placing beside the reference, and marks a difference of two as something to talk about", () => {
  const compared = comparePlacing(entry, { sliders: { impact: 3, reach: 4, sensitivity: 2, dependence: 2 }, room: "s1" }, standardProfile);
  expect(compared.sliders.map(({ difference, talkAbout }) => [difference, talkAbout])).toEqual([
    [0, false],
    [1, false],
    [-2, true],
    [0, false],
  ]);
  expect(compared.room).toEqual({ own: "s1", reference: "s2" });
  expect(compared.reference).toEqual({ weightClass: 3, rung: 2 });
  expect(compared.own).toEqual({ weightClass: 2, rung: 2 });
});

it("reads back what it kept, and leaves out what is no placing", () => {
  const placing = { sliders: { impact: 3, reach: 4, sensitivity: 2, dependence: 2 }, room: "s1" };
  expect(readPlacings({ a: placing, b: null, c: { room: "s1" }, d: { ...placing, sliders: { ...placing.sliders, impact: 9 } } })).toEqual({
    a: placing,
  });
  expect(readPlacings("x")).toEqual({});
});
