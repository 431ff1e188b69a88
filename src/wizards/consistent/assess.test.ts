import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSettled } from "../../domain/advice.ts";
import type { Answer, Answers, Question } from "../../engine/types.ts";
import { assess } from "./assess.ts";
import { answersOf, calibrationCases } from "./calibration.ts";
import { definition, standardProfile } from "./definition.ts";
import { outputOf } from "./record.ts";

function anyAnswer(question: Question): fc.Arbitrary<Answer | undefined> {
  const unsure: Answer = { kind: "unsure" };
  const some: readonly Answer[] =
    question.kind === "single"
      ? question.options.map((option) => ({ kind: "single", option }))
      : question.kind === "multi"
        ? question.options.map((option) => ({ kind: "multi", options: [option] }))
        : question.kind === "scale"
          ? Array.from({ length: question.to }, (_, at) => ({ kind: "scale", value: at + 1 }))
          : [{ kind: "text", value: "x" }];
  return fc.constantFrom(undefined, unsure, ...some);
}
const anyAnswers = fc
  .record(Object.fromEntries(Object.values(definition.questions).map((question) => [question.id, anyAnswer(question)])))
  .map((all): Answers => Object.fromEntries(Object.entries(all).filter((entry): entry is [string, Answer] => entry[1] !== undefined)));

describe("an advice over answers that are there and answers that are not", () => {
  it("UX-6: never fails, and lists every open question that is shown", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { advice, route } = assess(answers, standardProfile);
        const open = route.open.filter((id) => id !== "caseTitle" && id !== "caseKind");
        expect(advice.missing).toEqual(open);
        if (open.length === 0) expect(advice.provisional).toBe(false);
        if (advice.provisional) expect(open).toContain(advice.deciding?.question);
      }),
      { numRuns: 300 },
    );
  });

  it("UX-6: filling in what was open stays within the range that was given", () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (answers, more) => {
        const before = assess(answers, standardProfile);
        const filled = { ...more, ...Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer?.kind !== "unsure")) };
        const after = assess(filled, standardProfile);
        // A floor that an unanswered ordinance could set is said in words beside the range, and stays outside it.
        fc.pre(
          !(filled["legalTracks"]?.kind === "multi" && filled["legalTracks"].options.includes("ownOrdinance")) ||
            answers["legalTracks"]?.kind === "multi",
        );
        for (const name of ["weightClass", "rung", "adviceRung"] as const) {
          expect(after.advice[name].low).toBeGreaterThanOrEqual(before.advice[name].low);
          expect(after.advice[name].high).toBeLessThanOrEqual(before.advice[name].high);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("floor <= rung <= ceiling wherever floor <= ceiling", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { floor, ceiling, rung } = assess(answers, standardProfile).advice;
        if (![floor, ceiling, rung].every(isSettled) || floor.low > ceiling.low) return;
        expect(rung.low).toBeGreaterThanOrEqual(floor.low);
        expect(rung.low).toBeLessThanOrEqual(ceiling.low);
      }),
      { numRuns: 300 },
    );
  });
});

it("says what would settle a provisional advice", () => {
  const { reference } = calibrationCases.find(({ id }) => id === "IJK-04")!;
  const open = { ...reference, ...answersOf({ dependence: "unsure" }) };
  const output = outputOf(assess(open, standardProfile));
  expect(output).toMatchObject({ rung: null, range: { rung: [2, 3] }, missing: ["dependence"], robustness: null });
  expect(output.why.deciding).toEqual({ question: "dependence", settles: true });
});
