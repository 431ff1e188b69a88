import { describe, expect, it } from "vitest";
import { median } from "./stats.ts";
import { shown, table, verdict } from "./table.ts";

describe("the table of the benchmark", () => {
  it("takes the middle of an odd series and the mean of the two middles of an even one", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 2, 4, 100])).toBe(7);
    expect(median([])).toBeNaN();
  });

  it("says what keeps to its budget, what does not, and what could not be measured", () => {
    expect(verdict({ what: "a", is: 100, budget: 100, unit: "ms" })).toBe("ok, 100 %");
    expect(verdict({ what: "a", is: 101, budget: 100, unit: "ms" })).toBe("OVER, 101 %");
    expect(verdict({ what: "a", budget: 100, unit: "ms" })).toBe("not measured");
    expect(verdict({ what: "a", is: 7, unit: "bytes" })).toBe("");
  });

  it("writes numbers as people read them", () => {
    expect([shown(1234, "ms"), shown(1.26, "ms"), shown(107_000, "bytes"), shown(1_500_000, "bytes"), shown(5, "count")]).toEqual([
      "1234 ms",
      "1.3 ms",
      "107.0 kB",
      "1.50 MB",
      "5",
    ]);
  });

  it("puts measured and budget in columns under each other", () => {
    const lines = table([
      { what: "step", is: 80, budget: 100, unit: "ms", from: "PE-5" },
      { what: "a longer name", is: 5, unit: "count" },
    ]).split("\n");
    expect(lines).toHaveLength(4);
    expect(lines[2]).toMatch(/^step {14}80 ms {2}100 ms {2}ok, 80 % {2}PE-5$/);
    expect(lines[3]).toMatch(/^a longer name {9}5 {7}–$/);
  });
});
