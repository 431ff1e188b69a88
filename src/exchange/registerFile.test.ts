import fc from "fast-check";
import { expect, test } from "vitest";
import type { RegisterEntry } from "../domain/register.ts";
import { mergeEntries, readRegisterFile, registerFileOf } from "./registerFile.ts";

const settings = { influence: 3, breadth: 2, intensity: 2, governance: 1 };
const entry: RegisterEntry = {
  id: "case-1",
  revision: 7,
  title: "Betaald parkeren </script>",
  caseKind: "policy",
  sliders: { impact: 4, reach: 3, sensitivity: 4, dependence: 2 },
  room: "s2",
  floor: 1,
  ceiling: 4,
  weightClass: 3,
  rung: 3,
  proposed: settings,
  chosen: { ...settings, breadth: 1 },
  reasons: { breadth: "capacity", intensity: null },
  on: "2027-03-15T13:02:00.000Z",
  rule: "1",
  profile: "standard@1",
};
const fileWith = (...entries: unknown[]) => JSON.stringify({ schema: "think-register", version: 1, entries });

test("the register written to a file and read again is the same", () => {
  const entries = [entry, { ...entry, id: "case-2", caseKind: null, reasons: {} }];
  expect(readRegisterFile(registerFileOf(entries))).toEqual({ entries, refused: 0 });
  expect(readRegisterFile(registerFileOf([]))).toEqual({ entries: [], refused: 0 });
});

test("an entry of which any field does not fit is left out and counted", () => {
  const wrong: Readonly<Record<keyof RegisterEntry, unknown>> = {
    id: "",
    revision: 1.5,
    title: 4,
    caseKind: undefined,
    sliders: { ...entry.sliders, impact: 6 },
    room: "s9",
    floor: "1",
    ceiling: 7,
    weightClass: 0,
    rung: 0,
    proposed: { influence: 3 },
    chosen: [3, 2, 2, 1],
    reasons: { colour: "x" },
    on: "gisteren",
    rule: null,
    profile: "x".repeat(5000),
  };
  for (const [field, value] of Object.entries(wrong))
    expect(readRegisterFile(fileWith(entry, { ...entry, id: "case-2", [field]: value })), field).toEqual({ entries: [entry], refused: 1 });
  for (const value of [null, 3, "x", [], {}]) expect(readRegisterFile(fileWith(value))).toEqual({ entries: [], refused: 1 });
});

test("only the fields of an entry are taken over", () => {
  const more = { ...entry, notes: { room: "van een ander" }, filledBy: "naam" };
  expect(readRegisterFile(fileWith(more))).toEqual({ entries: [entry], refused: 0 });
});

test("a file that is no register is told apart by why", () => {
  expect(readRegisterFile("")).toEqual({ problem: "notJson" });
  expect(readRegisterFile("<html>")).toEqual({ problem: "notJson" });
  expect(readRegisterFile("[".repeat(100_000))).toEqual({ problem: "notOurs" });
  for (const text of [
    "[]",
    "null",
    '{"schema":"think-dossier","version":1}',
    '{"schema":"think-register","entries":[]}',
    '{"schema":"think-register","version":1}',
  ])
    expect(readRegisterFile(text)).toEqual({ problem: "notOurs" });
  expect(readRegisterFile('{"schema":"think-register","version":2,"entries":[]}')).toEqual({ problem: "tooNew" });
  expect(readRegisterFile(" ".repeat(20_000_001))).toEqual({ problem: "tooLarge" });
});

test("of one case the higher revision wins, and when equal the one that is here", () => {
  const older = { ...entry, revision: 6, title: "ouder" };
  const newer = { ...entry, revision: 8, title: "nieuwer" };
  const same = { ...entry, title: "van elders" };
  expect(mergeEntries([entry], [older])).toEqual([entry]);
  expect(mergeEntries([entry], [newer])).toEqual([newer]);
  expect(mergeEntries([entry], [same])).toEqual([entry]);
  expect(readRegisterFile(fileWith(older, newer, entry))).toEqual({ entries: [newer], refused: 0 });
});

test("adding a file twice, or after another, changes nothing more", () => {
  const entries = fc.array(fc.record({ id: fc.constantFrom("a", "b", "c"), revision: fc.nat(3) }).map((part) => ({ ...entry, ...part })));
  fc.assert(
    fc.property(entries, entries, (here, added) => {
      const once = mergeEntries(here, added);
      expect(mergeEntries(once, added)).toEqual(once);
      expect(new Set(once.map(({ id }) => id)).size).toBe(once.length);
    }),
  );
});
