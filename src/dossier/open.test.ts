import fc from "fast-check";
import { expect, test } from "vitest";
import { anyChange, chanceOf } from "./arbitrary.ts";
import { newDossier } from "./blank.ts";
import { change } from "./change.ts";
import { hostile, known, profile, questions } from "./fakes.ts";
import { canonical } from "./hash.ts";
import type { Known } from "./known.ts";
import { openDossier } from "./open.ts";
import type { Dossier } from "./types.ts";

const now = new Date("2027-03-15T13:02:00.000Z");
const blank = newDossier({ now: () => now, newId: () => "case-1" }, profile);
const dossier: Dossier = {
  ...blank,
  title: "Parkeren",
  answers: { caseTitle: { kind: "text", value: "Parkeren" }, room: { kind: "single", option: "s1" }, impact: { kind: "scale", value: 3 } },
  givenIn: { room: "consistent" },
};
const opened = (input: unknown, by: Known = known): Dossier => {
  const result = openDossier(input, by);
  if (result.kind !== "opened" && result.kind !== "openedWith") throw new Error(`refused: ${JSON.stringify(result)}`);
  return result.dossier;
};
const withRenames = (renames: Partial<Known["renames"]>, words = ""): Known => ({
  questions,
  perStep: {
    flow: "demo",
    questions: { room: { ...questions["room"]!, id: "room", kind: "multi", options: ["wide", "small"], ordered: false } },
  },
  renames: { questions: {}, options: {}, ...renames },
  wordsOf: () => words,
});

test("OF-21: a case that was saved and opened is the case it was, whatever was typed in it", () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 60 }), (seed, length) => {
      const chance = chanceOf(seed);
      let one = blank;
      for (let at = 0; at < length; at++) one = change(one, anyChange(chance), { now });
      expect(openDossier(canonical(one), known)).toEqual({ kind: "opened", dossier: one });
      expect(openDossier(structuredClone(one), known)).toEqual({ kind: "opened", dossier: one });
    }),
    { numRuns: 300 },
  );
});

test("SE-6: a hostile text in every field is only a text", () => {
  for (const text of hostile) {
    const one: Dossier = {
      ...dossier,
      title: text,
      filledBy: text,
      notes: { room: text },
      drafts: { people: text },
      adjusted: [{ setting: "breadth", chosen: 1, proposed: 2, reason: text, note: text, on: text }],
      retired: [{ question: text, answer: { kind: "text", value: text }, words: text, reason: text, told: false }],
    };
    expect(openDossier(canonical(one), known)).toEqual({ kind: "opened", dossier: one });
  }
});

test("an adoption on what is no day is named and left out, so that no page has to write that day", () => {
  const result = openDossier({ ...dossier, adopted: { on: "1 mei", by: "council" } }, known);
  expect(result).toMatchObject({ kind: "damaged", lost: ["adopted"], readable: dossier });
  expect(opened({ ...dossier, adopted: { on: "2027-05-01", by: "council" } }).adopted).toEqual({ on: "2027-05-01", by: "council" });
});

test("60,000 characters of notes are read as they were written", () => {
  const long: Dossier = { ...dossier, notes: { room: "é".repeat(60_000) } };
  expect(opened(canonical(long)).notes["room"]).toHaveLength(60_000);
});

test("OF-17: what a newer release wrote beside the known fields is carried through", () => {
  const later = { ...dossier, ballots: [{ id: 1 }], place: { flow: "consistent", step: "room", scroll: 12 } };
  expect(openDossier(later, known)).toEqual({ kind: "opened", dossier: later });
});

test("OF-17: a case of a newer format can be read and says which format it has", () => {
  const newer = { ...dossier, version: 9, answers: { ...dossier.answers, room: { kind: "single", option: "later" } } };
  expect(openDossier(newer, known)).toEqual({ kind: "tooNew", version: 9, dossier: newer });
});

test("what is not a case is told apart by why", () => {
  const why = (input: unknown) => openDossier(input, known);
  expect(why("")).toEqual({ kind: "notOurs", why: "empty" });
  expect(why(" \n")).toEqual({ kind: "notOurs", why: "empty" });
  expect(why("{oops")).toEqual({ kind: "notOurs", why: "notJson" });
  for (const input of ["[]", "null", "12", '"tekst"', '{"schema":"other"}', undefined, null, 7, [], () => 1])
    expect(why(input), String(input)).toEqual({ kind: "notOurs", why: "noCase" });
  expect(why(`{"schema":"think-dossier","a":"${"x".repeat(20_000_000)}"}`)).toEqual({ kind: "notOurs", why: "tooLarge" });
});

test("SE-4: what is nested deeper than any case is refused before it is built", () => {
  expect(openDossier("[".repeat(5_000_000), known)).toEqual({ kind: "notOurs", why: "tooDeep" });
  const loop: Record<string, unknown> = { ...dossier };
  loop["drafts"] = { people: loop };
  expect(openDossier(loop, known)).toEqual({ kind: "notOurs", why: "tooDeep" });
  expect(opened(canonical({ ...dossier, notes: { room: "[{".repeat(50) } })).notes["room"]).toBe("[{".repeat(50));
});

test("SE-4: keys that reach an object's prototype are set aside", () => {
  const text = canonical(dossier).replace('"notes":{}', '"notes":{"__proto__":{"polluted":"yes"},"constructor":"x"}');
  const result = openDossier(text, known);
  expect(result).toEqual({
    kind: "openedWith",
    dossier,
    notes: [
      { kind: "setAside", path: "notes.__proto__" },
      { kind: "setAside", path: "notes.constructor" },
    ],
  });
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("a damaged case gives what can be read and names the rest by path", () => {
  const damaged = {
    ...dossier,
    revision: "7",
    answers: { ...dossier.answers, impact: { kind: "scale", value: "3" }, room: 4 },
    notes: { room: "blijft", impact: 9 },
    adjusted: [{ setting: "colour", chosen: 1, proposed: 1, on: "2027-03-15" }, null],
    receipts: {},
  };
  expect(openDossier(damaged, known)).toEqual({
    kind: "damaged",
    readable: { ...dossier, answers: { caseTitle: dossier.answers["caseTitle"] }, givenIn: {}, notes: { room: "blijft" } },
    lost: expect.arrayContaining(["revision", "answers.impact", "answers.room", "notes.impact", "adjusted.0", "adjusted.1", "receipts"]),
  });
  expect(openDossier({ schema: "think-dossier", version: 1 }, known)).toMatchObject({ kind: "damaged", lost: ["id", "answers"] });
  expect(openDossier({ ...dossier, version: "1" }, known)).toMatchObject({ kind: "damaged", lost: ["version"], readable: dossier });
});

test("any damage to any field is survived", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(dossier)), fc.jsonValue(), (field, value) => {
      const result = openDossier({ ...dossier, [field]: value }, known);
      if (result.kind === "damaged") expect(result.lost.length).toBeGreaterThan(0);
      else expect(["opened", "openedWith", "tooNew", "notOurs"]).toContain(result.kind);
      if (result.kind === "damaged" && result.readable?.id)
        expect(openDossier(canonical(result.readable), known)).toEqual({ kind: "opened", dossier: result.readable });
    }),
    { numRuns: 500 },
  );
});

test("an answer whose option is gone is withdrawn in its own words, and the question is open again", () => {
  const old = { ...dossier, answers: { ...dossier.answers, room: { kind: "single", option: "gone" } } };
  const result = openDossier(old, withRenames({}, "Ruimte: vroeger"));
  expect(result).toMatchObject({ kind: "openedWith", notes: [{ kind: "retired", question: "room" }] });
  expect(opened(old, withRenames({}, "Ruimte: vroeger"))).toEqual({
    ...dossier,
    answers: { caseTitle: dossier.answers["caseTitle"], impact: dossier.answers["impact"] },
    givenIn: {},
    retired: [
      { question: "room", answer: { kind: "single", option: "gone" }, words: "Ruimte: vroeger", reason: "optionGone", told: false },
    ],
  });
});

test("an answer without its question, out of range or of another kind is withdrawn too", () => {
  const old = {
    ...dossier,
    answers: {
      nobody: { kind: "text", value: "tekst" },
      impact: { kind: "scale", value: 6 },
      people: { kind: "text", value: "veel" },
      toString: { kind: "unsure" },
      steps: {
        kind: "table",
        rows: [{ id: "r", cells: { subject: { kind: "text", value: "x" }, phase: { kind: "single", option: "never" } } }],
      },
    },
  };
  const { answers, retired } = opened(old);
  expect(answers).toEqual({ steps: { kind: "table", rows: [{ id: "r", cells: { subject: { kind: "text", value: "x" } } }] } });
  expect(retired.map(({ question, reason, words }) => [question, reason, words])).toEqual([
    ["nobody", "questionGone", "tekst"],
    ["impact", "outOfRange", "6"],
    ["people", "otherKind", "veel"],
    ["toString", "questionGone", ""],
    ["phase", "optionGone", "never"],
  ]);
});

test("an answer follows its question and option to their new names, with note and draft", () => {
  const renames = { questions: { space: { to: "room", because: "korter" } }, options: { "space.much": { to: "s2", because: "korter" } } };
  const old = {
    ...dossier,
    answers: { space: { kind: "single", option: "much" } },
    givenIn: { space: "consistent" },
    notes: { space: "let op" },
    drafts: { space: { chosen: "x" } },
  };
  expect(openDossier(old, withRenames(renames))).toEqual({
    kind: "opened",
    dossier: {
      ...old,
      answers: { room: { kind: "single", option: "s2" } },
      givenIn: { room: "consistent" },
      notes: { room: "let op" },
      drafts: { room: { chosen: "x" } },
    },
  });
});

test("a question or option that was dropped keeps its answer with the reason an editor gave", () => {
  const renames = {
    questions: { mood: { dropped: true, because: "Deze vraag gaf niets." } },
    options: { "room.s1": { dropped: true, because: "Deze keuze bestaat niet meer." } },
  } as const;
  const old = { ...dossier, answers: { mood: { kind: "scale", value: 2 }, room: { kind: "single", option: "s1" } }, givenIn: {} };
  const { answers, retired } = opened(old, withRenames(renames));
  expect(answers).toEqual({});
  expect(retired.map(({ question, reason }) => [question, reason])).toEqual([
    ["mood", "Deze vraag gaf niets."],
    ["room", "Deze keuze bestaat niet meer."],
  ]);
});

test("a circle of renames ends, and an answer under both names keeps the later one", () => {
  const circle = { questions: { a: { to: "b", because: "" }, b: { to: "a", because: "" } } };
  expect(opened({ ...dossier, answers: { a: { kind: "unsure" } } }, withRenames(circle)).answers).toEqual({});
  const both = { ...dossier, answers: { space: { kind: "single", option: "s0" }, room: { kind: "single", option: "s2" } } };
  const { answers, retired } = opened(both, withRenames({ questions: { space: { to: "room", because: "" } } }));
  expect(answers).toEqual({ room: { kind: "single", option: "s2" } });
  expect(retired).toMatchObject([{ question: "space", answer: { option: "s0" } }]);
});

test("rows of a file that share an id get one of their own, and keep what is in them", () => {
  const row = (id: string, value: string) => ({ id, cells: { subject: { kind: "text", value } } }) as const;
  const steps = { kind: "table", rows: [row("a", "een"), row("a", "twee"), row("b", "drie")] } as const;
  expect(opened({ ...dossier, answers: { steps } }).answers["steps"]).toEqual({
    kind: "table",
    rows: [row("a", "een"), row("a-2", "twee"), row("b", "drie")],
  });
});

test("what is asked for a step is held against the questions of its own flow, also when a question of the case has the same id", () => {
  const chosen = (...options: string[]) => ({ kind: "multi" as const, options });
  const kept = { ...dossier, answers: {}, filters: { row1: { room: chosen("wide", "narrow") } } };
  const renames = {
    questions: { room: { dropped: true as const, because: "weg" } },
    options: { "demo.room.narrow": { to: "demo.room.small", because: "korter" } },
  };
  const { filters, retired } = opened(kept, withRenames(renames));
  expect(filters).toEqual({ row1: { room: chosen("wide", "small") } });
  expect(retired).toEqual([]);
  expect(opened(kept, withRenames({})).retired).toMatchObject([{ question: "room", reason: "optionGone" }]);
});
