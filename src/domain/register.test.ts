import { describe, expect, it } from "vitest";
import { alikeOf, placedOn, yearPictures, type RegisterEntry } from "./register.ts";

const entry = (id: string, over: Partial<RegisterEntry> = {}): RegisterEntry => ({
  id,
  revision: 1,
  title: `Zaak ${id}`,
  caseKind: "policy",
  sliders: { impact: 3, reach: 3, sensitivity: 3, dependence: 3 },
  room: "s2",
  floor: 1,
  ceiling: 3,
  weightClass: 3,
  rung: 3,
  proposed: { influence: 3, breadth: 3, intensity: 3, governance: 3 },
  chosen: { influence: 3, breadth: 3, intensity: 3, governance: 3 },
  reasons: {},
  on: "2026-05-01T10:00:00.000Z",
  rule: "2",
  profile: "standard@1",
  ...over,
});
const here = entry("here");

describe("the most alike earlier cases", () => {
  it("put the smallest difference first and name every slider that differs", () => {
    const far = entry("far", { sliders: { impact: 1, reach: 3, sensitivity: 5, dependence: 3 } });
    const near = entry("near", { sliders: { impact: 3, reach: 4, sensitivity: 3, dependence: 3 } });
    const alike = alikeOf(here, [far, near, here]);
    expect(alike.map(({ entry: { id }, difference }) => [id, difference])).toEqual([
      ["near", 1],
      ["far", 4],
    ]);
    expect(alike[1]?.differing).toEqual([
      { slider: "impact", here: 3, there: 1 },
      { slider: "sensitivity", here: 3, there: 5 },
    ]);
  });

  it("break a tie by kind, then room, then the newest, then the id", () => {
    const order = alikeOf(here, [
      entry("b", { on: "2026-06-01T10:00:00.000Z" }),
      entry("a", { on: "2026-06-01T10:00:00.000Z" }),
      entry("old"),
      entry("otherRoom", { room: "s3", on: "2026-09-01T10:00:00.000Z" }),
      entry("otherKind", { caseKind: "review", on: "2026-09-01T10:00:00.000Z" }),
    ]).map((alike) => alike.entry.id);
    expect(order).toEqual(["a", "b", "old", "otherRoom", "otherKind"]);
  });
});

it("others' positions count everyone and name only those of the same kind", () => {
  const placed = placedOn("impact", [entry("a"), entry("b", { caseKind: "review" })], "policy");
  expect(placed[2]).toEqual({ position: 3, count: 2, titles: ["Zaak a"] });
  expect(placed[0]).toEqual({ position: 1, count: 0, titles: [] });
});

it("the year picture counts by the year of the last receipt and takes only settings with a reason as deviation", () => {
  const pictures = yearPictures([
    entry("a", { chosen: { influence: 4, breadth: 3, intensity: 3, governance: 3 } }),
    entry("b", { reasons: { breadth: "urgency" } }),
    entry("c", { on: "2025-02-01T10:00:00.000Z", weightClass: 1 }),
  ]);
  expect(pictures.map(({ year, cases, deviating, share }) => ({ year, cases, deviating, share }))).toEqual([
    { year: 2026, cases: 2, deviating: 1, share: 0.5 },
    { year: 2025, cases: 1, deviating: 0, share: 0 },
  ]);
  expect(pictures[0]?.perRung).toEqual([0, 0, 1, 1, 0, 0]);
  expect(pictures[1]?.perWeight).toEqual([1, 0, 0, 0]);
});
