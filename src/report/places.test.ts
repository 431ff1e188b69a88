import { expect, test } from "vitest";
import type { Block } from "./model.ts";
import { placesOf } from "./places.ts";

const heading = (level: 1 | 2 | 3, id: string): Block => ({ kind: "heading", level, id, text: id });
const levelsOf = (...levels: (1 | 2 | 3)[]): number[] => {
  const { headings, levels: shown } = placesOf(levels.map((level, at) => heading(level, `h${at}`)));
  return headings.map((one) => shown.get(one)!);
};

test("UX-34: skips no level of headings on the way down, and keeps equals equal", () => {
  expect(levelsOf(1, 2, 3, 3, 2, 1)).toEqual([1, 2, 3, 3, 2, 1]);
  expect(levelsOf(1, 3, 3, 2, 3)).toEqual([1, 2, 2, 2, 3]);
  expect(levelsOf(3, 3, 1, 3)).toEqual([1, 1, 1, 2]);
});

test("gives every heading and explanation a place of its own", () => {
  const { anchors, ids, terms } = placesOf([
    heading(1, "a"),
    { kind: "callout", tone: "tip", body: [heading(2, "a")] },
    { kind: "definitions", items: [{ term: "Trede", id: "a", body: [] }] },
  ]);
  expect([...anchors.values()]).toEqual(["a", "a-2", "a-3"]);
  expect([...ids]).toEqual(["a"]);
  expect(terms.get("a")).toBe("a-3");
});
