import { describe, expect, it } from "vitest";
import { findingsOf, groundsOf } from "./findings.ts";
import type { Accepted, Answer, Answers, Facts, Rule } from "./types.ts";

const single = (option: string): Answer => ({ kind: "single", option });
const table = (...rows: readonly (readonly [id: string, cells: Answers])[]): Answer => ({
  kind: "table",
  rows: rows.map(([id, cells]) => ({ id, cells })),
});
const rules: readonly Rule[] = [
  { id: "R1", weight: "stop", sources: [], when: { rowsOf: "groups", where: { question: "hit", is: "hard" } } },
  {
    id: "R2",
    weight: "tip",
    sources: [],
    when: {
      all: [
        { question: "room", is: "s0" },
        { quantity: "promised", above: { quantity: "most" } },
      ],
    },
  },
  { id: "R3", weight: "caution", sources: [], when: { not: { rowsOf: "groups", where: { question: "hit", is: "never" } } } },
];
const factsOf = (answers: Answers, promised = 3): Facts => ({
  answers,
  quantity: (id) => ({ value: undefined, low: id === "most" ? 1 : promised, high: id === "most" ? 1 : promised, terms: [], missing: [] }),
  check: () => undefined,
});
const hard = ["a", { hit: single("hard") }] as const;
const soft = ["b", { hit: single("soft") }] as const;
const answers = { room: single("s0"), groups: table(hard, soft) };

/** Whether an acceptance that was given for these facts still counts for those. */
function counts(rule: string, before: Facts, after: Facts): boolean {
  const finding = findingsOf(rules, before, {}).find((one) => one.rule === rule)!;
  const facts = groundsOf(finding, before, JSON.stringify);
  const given: Accepted = { reason: "x", on: "2026-11-26", facts };
  return findingsOf(rules, after, { [rule]: given }).find((finding) => finding.rule === rule)?.accepted === given;
}

describe("a finding that was accepted", () => {
  it("stays accepted while its facts do", () => {
    for (const { id } of rules) expect(counts(id, factsOf(answers), factsOf(answers))).toBe(true);
  });
  it("stays accepted when something changes that it does not rest on", () => {
    const more = { ...answers, other: single("y"), groups: table(hard, ["b", { hit: single("none") }], ["c", { hit: single("soft") }]) };
    expect(counts("R1", factsOf(answers), factsOf(more))).toBe(true);
    expect(counts("R2", factsOf(answers), factsOf(more))).toBe(true);
  });
  it("stays accepted when rows move", () => {
    const moved = { ...answers, groups: table(soft, hard) };
    for (const { id } of rules) expect(counts(id, factsOf(answers), factsOf(moved))).toBe(true);
  });
  it("is open again when the row that caused it changes, or another one does it too", () => {
    expect(counts("R1", factsOf(answers), factsOf({ groups: table(["a", { hit: single("hard"), why: single("x") }]) }))).toBe(false);
    expect(counts("R1", factsOf(answers), factsOf({ groups: table(hard, ["c", { hit: single("hard") }]) }))).toBe(false);
    expect(counts("R1", factsOf(answers), factsOf({ groups: table(["c", { hit: single("hard") }]) }))).toBe(false);
  });
  it("is open again when a number it compares changes", () => {
    expect(counts("R2", factsOf(answers, 3), factsOf(answers, 4))).toBe(false);
  });
  it("is open again when the table in which something is missing changes", () => {
    expect(counts("R3", factsOf(answers), factsOf({ groups: table(hard, ["b", { hit: single("other") }]) }))).toBe(false);
  });
  it("says nothing about a rule that does not hold", () => {
    const facts = factsOf({ groups: table(soft) });
    const [before] = findingsOf(rules, facts, {});
    const [after] = findingsOf(rules, facts, { R1: { reason: "x", on: "2026-11-26", facts: groundsOf(before!, facts, JSON.stringify) } });
    expect(after).toEqual(before);
    expect(after).toMatchObject({ rule: "R1", judged: { truth: "no" } });
  });
});
