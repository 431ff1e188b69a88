import fc from "fast-check";
import { describe, expect, it } from "vitest";
import profile from "../../../content/profiles/standard.yaml";
import { newDossier } from "../../dossier/blank.ts";
import { change } from "../../dossier/change.ts";
import type { Dossier } from "../../dossier/types.ts";
import type { Answer, Answers, Question, QuestionId, RowOf } from "../../engine/types.ts";
import { definition } from "./definition.ts";
import { assess, type Assessment } from "./findings.ts";
import { sampleForms } from "./sampleForms.ts";

/** Days around the decisions of the named cases, so that rules about time meet all their sides. */
const day = fc.integer({ min: 20_780, max: 20_960 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

/** Any answer that a question can have, without `unsure`. */
function valueOf(question: Question): fc.Arbitrary<Answer> {
  switch (question.kind) {
    case "single":
      return fc.constantFrom(...question.options).map((option): Answer => ({ kind: "single", option }));
    case "multi":
      return fc
        .shuffledSubarray([...question.options], { minLength: 0, maxLength: question.max ?? question.options.length })
        .map((options): Answer => ({ kind: "multi", options }));
    case "scale":
      return fc.integer({ min: question.from, max: question.to }).map((value): Answer => ({ kind: "scale", value }));
    case "number":
      return fc
        .integer({ min: question.min ?? 0, max: Math.min(question.max ?? 200, 200) })
        .map((value): Answer => ({ kind: "number", value }));
    case "date":
      return day.map((value): Answer => ({ kind: "date", value }));
    case "text":
      return fc
        .constantFrom("", "  ", "bomen", "De bomen", "Moet dat?", "design-atelier", "information-market")
        .map((value): Answer => ({ kind: "text", value }));
    case "table":
      return fc
        .array(someOf(question.columns, 0.6), { maxLength: 3 })
        .map((rows): Answer => ({ kind: "table", rows: rows.map((cells, at) => ({ id: `row${at + 1}`, cells })) }));
  }
}

/** A part of the questions with answers; the others are left out. */
function someOf(questions: readonly Question[], share: number): fc.Arbitrary<Answers> {
  const one = (question: Question) =>
    fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), valueOf(question))
      .map(([chance, answer]) => (chance < share ? answer : undefined));
  return fc
    .tuple(...questions.map((question) => one(question).map((answer): [QuestionId, Answer | undefined] => [question.id, answer])))
    .map((all) => Object.fromEntries(all.filter((entry): entry is [QuestionId, Answer] => entry[1] !== undefined)));
}

/** Answers as people leave them behind: some missing, some `unsure`, some to questions that are no longer shown. */
const answersTo = (questions: Readonly<Record<QuestionId, Question>>): fc.Arbitrary<Answers> =>
  fc
    .tuple(someOf(Object.values(questions), 0.85), fc.array(fc.constantFrom(...Object.keys(questions)), { maxLength: 6 }))
    .map(([answers, unsure]) => ({
      ...answers,
      ...Object.fromEntries(unsure.map((id): [QuestionId, Answer] => [id, { kind: "unsure" }])),
    }));

const known = { profile, formFacts: sampleForms };
const answers = answersTo(definition.questions);
const track = fc.constantFrom(undefined, ...definition.flow.tracks.map(({ id }) => id));
const truths = ({ judged }: Assessment) => judged.map(({ rule, judged: { truth } }) => `${rule} ${truth}`);
const rowsOf = ({ findings }: Assessment): readonly RowOf[] =>
  findings.flatMap(({ judged }) => judged.because.flatMap((fact) => fact.rows ?? []));
const times = { numRuns: 60 };

describe("laws of the 58 rules", () => {
  it("come to one of three outcomes, whatever was answered, and name what is missing only when it is open", () => {
    fc.assert(
      fc.property(answers, track, (given, own) => {
        for (const { judged } of assess(given, known, own === undefined ? {} : { track: own }).judged) {
          expect(["yes", "no", "unknown"]).toContain(judged.truth);
          expect(judged.missing.length > 0).toBe(judged.truth === "unknown");
          for (const id of judged.missing) expect(definition.questions).toHaveProperty(id);
        }
      }),
      times,
    );
  });

  it("never count an answer to a question that is not shown", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const before = assess(given, known);
        expect(truths(assess(before.route.answers, known))).toEqual(truths(before));
        const { shown } = before.route;
        const hidden = Object.keys(definition.questions).filter((id) => !shown.includes(id) && !definition.flow.reads.includes(id));
        for (const { judged } of before.judged) expect(judged.missing.filter((id) => hidden.includes(id))).toEqual([]);
      }),
      times,
    );
  });

  it("are the same in every order of rows", () => {
    const turned = (answer: Answer): Answer => (answer.kind === "table" ? { ...answer, rows: answer.rows.toReversed() } : answer);
    fc.assert(
      fc.property(answers, (given) => {
        const other: Answers = Object.fromEntries(Object.entries(given).map(([id, answer]) => [id, turned(answer!)]));
        const [one, two] = [assess(given, known), assess(other, known)];
        expect(truths(two)).toEqual(truths(one));
        expect(two.findings.map(two.groundsOf)).toEqual(one.findings.map(one.groundsOf));
      }),
      times,
    );
  });

  it("name only rows that are there and say something", () => {
    fc.assert(
      fc.property(answers, (given) => {
        for (const { table, row } of rowsOf(assess(given, known))) {
          const answer = given[table];
          const found = answer?.kind === "table" ? answer.rows.find(({ id }) => id === row) : undefined;
          expect(Object.keys(found?.cells ?? {}).length).toBeGreaterThan(0);
        }
      }),
      times,
    );
  });

  it("ask on a shorter route only what is on it, and judge what was answered elsewhere all the same", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const [whole, short] = [assess(given, known), assess(given, known, { track: "short" })];
        const steps = definition.flow.tracks.find(({ id }) => id === "short")?.steps ?? [];
        expect(short.route.steps.every((id) => steps.includes(id))).toBe(true);
        expect(short.route.open.every((id) => whole.route.open.includes(id))).toBe(true);
        expect(short.route.answers).toEqual(whole.route.answers);
      }),
      times,
    );
  });
});

describe("laws of changing one's mind", () => {
  const now = new Date("2026-11-26T11:00:00Z");
  const start = newDossier({ now: () => now, newId: () => "zaak" }, { id: "standard", version: 1 });
  const asked = definition.flow.steps.flatMap(({ questions }) => questions);
  const edit = fc.constantFrom(...asked).chain((id) => {
    const question = definition.questions[id];
    if (!question) throw new Error(`There is no question '${id}'.`);
    return fc.tuple(fc.constant(id), fc.option(valueOf(question), { nil: undefined, freq: 6 }));
  });
  const said = (dossier: Dossier, [question, answer]: readonly [QuestionId, Answer | undefined]) =>
    change(dossier, { kind: "answer", question, answer, flow: "twice" }, { now });
  const outcome = ({ answers: given, track: routes, accepted }: Dossier) => {
    const { route, shown, findings } = assess(given, known, { accepted, ...(routes["twice"] ? { track: routes["twice"] } : {}) });
    return { route, shown, findings };
  };

  it("UX-11: an edit changes no other answer, whatever it opens or closes", () => {
    fc.assert(
      fc.property(answers, fc.array(edit, { minLength: 1, maxLength: 12 }), (given, edits) => {
        let dossier: Dossier = { ...start, answers: given };
        for (const one of edits) {
          const { [one[0]]: _before, ...others } = dossier.answers;
          dossier = said(dossier, one);
          const { [one[0]]: after, ...kept } = dossier.answers;
          expect(kept).toEqual(others);
          expect(after).toEqual(one[1]);
          // What is judged is never more than what was said.
          for (const [id, answer] of Object.entries(outcome(dossier).route.answers)) expect(answer).toBe(dossier.answers[id]);
        }
      }),
      { ...times, endOnFailure: true },
    );
  });

  it("UX-11: taking edits back in the other order gives the same questions, answers and findings again", () => {
    fc.assert(
      fc.property(answers, fc.array(edit, { minLength: 1, maxLength: 8 }), (given, edits) => {
        const before: Dossier = { ...start, answers: given };
        const taken: (readonly [QuestionId, Answer | undefined])[] = [];
        let dossier = before;
        for (const one of edits) {
          taken.push([one[0], dossier.answers[one[0]]]);
          dossier = said(dossier, one);
        }
        for (const one of taken.toReversed()) dossier = said(dossier, one);
        expect(dossier.answers).toEqual(before.answers);
        expect(outcome(dossier)).toEqual(outcome(before));
      }),
      { ...times, endOnFailure: true },
    );
  });
});
