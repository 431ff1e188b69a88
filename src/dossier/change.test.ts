import fc from "fast-check";
import { expect, test } from "vitest";
import { newRow, type RowEdit } from "../engine/rows.ts";
import { anyChange, chanceOf } from "./arbitrary.ts";
import { isBlank, newDossier } from "./blank.ts";
import { change } from "./change.ts";
import { profile } from "./fakes.ts";
import { hashOf } from "./hash.ts";
import type { Dossier } from "./types.ts";

const now = new Date("2027-03-15T13:02:00.000Z");
const start = newDossier({ now: () => new Date("2027-03-01T08:00:00.000Z"), newId: () => "case-1" }, profile);
const room = (option: string) => ({ kind: "answer", question: "room", answer: { kind: "single", option }, flow: "consistent" }) as const;

test("an answer replaces what was typed for it, and says where it was given", () => {
  const typed = change(start, { kind: "draft", question: "room", input: { chosen: "s" } }, { now });
  expect(typed.drafts).toEqual({ room: { chosen: "s" } });
  const next = change(typed, room("s1"), { now });
  expect(next).toMatchObject({ drafts: {}, answers: { room: { option: "s1" } }, givenIn: { room: "consistent" }, revision: 2 });
  expect(change(next, { ...room("s1"), answer: undefined }, { now })).toMatchObject({ answers: {}, givenIn: {} });
});

test("the title follows the answer that names the case, and renaming changes that answer", () => {
  const named = change(
    start,
    { kind: "answer", question: "caseTitle", answer: { kind: "text", value: "Parkeren" }, flow: "consistent" },
    { now },
  );
  expect(named.title).toBe("Parkeren");
  const renamed = change(named, { kind: "rename", title: "Betaald parkeren" }, { now });
  expect(renamed).toMatchObject({ title: "Betaald parkeren", answers: { caseTitle: { kind: "text", value: "Betaald parkeren" } } });
  expect(change(renamed, { kind: "answer", question: "caseTitle", answer: { kind: "unsure" }, flow: "consistent" }, { now }).title).toBe(
    "",
  );
});

test("an empty note or name leaves nothing behind", () => {
  const noted = change(
    change(start, { kind: "note", question: "room", text: "let op" }, { now }),
    { kind: "filledBy", text: "Adviseur" },
    { now },
  );
  expect(isBlank(noted)).toBe(false);
  const emptied = change(change(noted, { kind: "note", question: "room", text: "" }, { now }), { kind: "filledBy", text: "" }, { now });
  expect(emptied).toEqual({ ...start, revision: 4, changed: now.toISOString() });
});

const edited = (dossier: Dossier, edit: RowEdit) => change(dossier, { kind: "rows", question: "steps", edit, flow: "twice" }, { now });
const typed = (dossier: Dossier, row: string, input: unknown) =>
  change(dossier, { kind: "rowDraft", question: "steps", row, input }, { now });
const step = (id: string) => ({ id, cells: { subject: { kind: "text", value: id } } }) as const;

test("the first row makes a table an answer, and without rows there is none", () => {
  const unsure = change(start, { kind: "answer", question: "steps", answer: { kind: "unsure" }, flow: "twice" }, { now });
  const one = edited(unsure, { kind: "put", row: step("a") });
  expect(one).toMatchObject({ answers: { steps: { kind: "table", rows: [step("a")] } }, givenIn: { steps: "twice" } });
  expect(edited(one, { kind: "remove", row: "a" })).toMatchObject({ answers: {}, givenIn: {} });
});

test("OF-1: what stands in the form of a row is kept by row, until that row is confirmed", () => {
  const rows = edited(start, { kind: "add", rows: [step("a"), step("b")] });
  const both = typed(typed(rows, "a", { text: "half" }), newRow, { text: "new" });
  expect(both.drafts).toEqual({ steps: { a: { text: "half" }, [newRow]: { text: "new" } } });
  expect(edited(both, { kind: "move", row: "a", by: 1 }).drafts).toEqual(both.drafts);
  const confirmed = edited(both, { kind: "put", row: step("a") });
  expect(confirmed.drafts).toEqual({ steps: { [newRow]: { text: "new" } } });
  expect(edited(confirmed, { kind: "put", row: step("c") }).drafts).toEqual({});
  expect(typed(confirmed, newRow, undefined).drafts).toEqual({});
});

test("a row comes back where it was, with what stood in its form", () => {
  const rows = typed(edited(start, { kind: "add", rows: [step("a"), step("b")] }), "a", { text: "half" });
  const back = edited(edited(rows, { kind: "remove", row: "a" }), { kind: "restore", row: step("a"), at: 0 });
  expect(back).toMatchObject({ answers: rows.answers, drafts: rows.drafts });
});

test("one adjustment per setting counts, the last one", () => {
  const adjustment = { setting: "breadth", proposed: 3, on: "2027-03-15" } as const;
  const twice = [1, 2].reduce<Dossier>(
    (dossier, chosen) => change(dossier, { kind: "adjust", adjustment: { ...adjustment, chosen } }, { now }),
    start,
  );
  expect(twice.adjusted).toEqual([{ ...adjustment, chosen: 2 }]);
  expect(change(twice, { kind: "unadjust", setting: "breadth" }, { now }).adjusted).toEqual([]);
});

test("looking somewhere is no change of what is said, so the case does not become newer in lists", () => {
  const looked = change(start, { kind: "place", flow: "consistent", step: "room" }, { now });
  expect(looked).toEqual({ ...start, revision: 1, place: { flow: "consistent", step: "room" } });
  expect(isBlank(looked)).toBe(true);
});

test("the day of adoption is kept with who adopted, and leaves nothing behind when it is undone", () => {
  const adopted = change(start, { kind: "adopted", adopted: { on: "2027-03-15", by: "council" } }, { now });
  expect(adopted).toMatchObject({ adopted: { on: "2027-03-15", by: "council" }, revision: 1, changed: now.toISOString() });
  expect(isBlank(adopted)).toBe(false);
  const again = change(adopted, { kind: "adopted", adopted: { on: "2027-04-12", by: "executive" } }, { now });
  expect(again.adopted).toEqual({ on: "2027-04-12", by: "executive" });
  expect(change(again, { kind: "adopted", adopted: undefined }, { now })).not.toHaveProperty("adopted");
});

test("the bin and back leaves the case as it was", () => {
  const binned = change(start, { kind: "bin", on: now.toISOString() }, { now });
  expect(binned.binned).toBe(now.toISOString());
  expect(change(binned, { kind: "bin", on: undefined }, { now })).not.toHaveProperty("binned");
});

test("what a newer release wrote beside the known fields survives every change", () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const later = { ...start, ballots: [{ id: 1 }] };
      const next = change(later, anyChange(chanceOf(seed)), { now });
      expect(next).toMatchObject({ ballots: [{ id: 1 }], revision: 1 });
      expect(later.revision).toBe(0);
    }),
  );
});

test("the fingerprint follows content, not the order of keys", () => {
  expect(hashOf({ a: 1, b: [{ c: 2, d: undefined }] })).toBe(hashOf({ b: [{ c: 2 }], a: 1 }));
  expect(hashOf({ a: [1, 2] })).not.toBe(hashOf({ a: [2, 1] }));
  expect(hashOf({ a: "1" })).not.toBe(hashOf({ a: 1 }));
});

test("a reason, a route and what is asked of a form come and go without a trace", () => {
  const accepted = { reason: "Zo afgesproken", on: "2026-11-26", facts: "f1" };
  const given = [
    { kind: "accept", rule: "R09", accepted },
    { kind: "track", flow: "twice", track: "short" },
    { kind: "filter", row: "row1", question: "goals", answer: { kind: "multi", options: ["ideas"] } },
    { kind: "consider", row: "row1", forms: ["world-cafe", "world-cafe"] },
  ] as const;
  const after = given.reduce<Dossier>((one, what) => change(one, what, { now }), start);
  expect(after).toMatchObject({
    accepted: { R09: accepted },
    track: { twice: "short" },
    filters: { row1: { goals: { kind: "multi", options: ["ideas"] } } },
    considered: { row1: ["world-cafe"] },
  });
  const without = [
    { kind: "accept", rule: "R09", accepted: undefined },
    { kind: "track", flow: "twice", track: undefined },
    { kind: "filter", row: "row1", question: "goals", answer: undefined },
    { kind: "consider", row: "row1", forms: [] },
  ] as const;
  const back = without.reduce<Dossier>((one, what) => change(one, what, { now }), after);
  expect({ ...back, revision: 0, changed: "" }).toEqual({ ...start, revision: 0, changed: "" });
});
