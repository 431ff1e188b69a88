import criteria from "../../../../flows/twice/selftest.yaml";
import { selfTestOf, type JudgedCriterion } from "../../../domain/twice/selfTest.ts";
import { isGiven } from "../../../engine/answers.ts";
import { questionsRead } from "../../../engine/conditions.ts";
import { judge } from "../../../engine/judge.ts";
import { routeOf } from "../../../engine/route.ts";
import type { Answers, Judged, QuestionId } from "../../../engine/types.ts";
import { definition, factsOf, type Known } from "../definition.ts";

/** The ten criteria, each as the answers settle it, whatever route was chosen: what a shorter one does not ask is open here. */
export function selfTest(given: Answers, known: Known): readonly JudgedCriterion[] {
  const { answers, shown } = routeOf(definition, given, { factsOf: (seen) => factsOf(seen, known) });
  const isShown = new Set(shown);
  const judged = new Map<QuestionId, Judged>();
  const askedOf = (id: QuestionId): Judged => {
    const made = judged.get(id) ?? judgeAsked(id);
    judged.set(id, made);
    return made;
  };
  function judgeAsked(id: QuestionId): Judged {
    // What another wizard asks counts as far as it is answered there.
    if (reads.has(id)) return isGiven(answers[id]) ? yes : no;
    if (isShown.has(id)) return yes;
    const showIf = steps.get(id);
    // A field opens with the answer to its question.
    if (!showIf) return no;
    const read = questionsRead(showIf);
    const behind = read.map(askedOf).filter(({ truth }) => truth === "unknown");
    if (behind.length > 0) return { ...unknown, missing: [...new Set(behind.flatMap(({ missing }) => missing))] };
    const silent = read.filter((one) => !isGiven(answers[one])).map((one) => [one, { kind: "unsure" }] as const);
    return judge(
      showIf,
      factsOf({ ...answers, ...Object.fromEntries(silent) }, known, (one) => askedOf(one).truth !== "no"),
    );
  }
  return selfTestOf(criteria, {
    answers,
    askedOf,
    wanted,
    factsOf: (told, isAsked) => factsOf(told, known, isAsked),
  });
}

const settled = (truth: "yes" | "no"): Judged => ({ truth, because: [], missing: [] });
const [yes, no] = [settled("yes"), settled("no")];
const unknown: Judged = { truth: "unknown", because: [], missing: [] };
const reads = new Set(definition.flow.reads);
const steps = new Map(definition.flow.steps.flatMap(({ questions, showIf }) => questions.map((id) => [id, showIf] as const)));
const wanted = definition.flow.steps.flatMap(({ questions }) => questions).filter((id) => !definition.questions[id]?.optional);
