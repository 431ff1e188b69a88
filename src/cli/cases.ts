// The named cases with what they give: node src/build/run.mjs src/cli/cases.ts [consistent|tools]
import standard from "../../content/profiles/standard.yaml";
import consistentCases from "../../flows/consistent/cases.yaml";
import toolsCases from "../../flows/tools/cases.yaml";
import { parseAnswer } from "../engine/answers.ts";
import type { Answers, Question, QuestionId } from "../engine/types.ts";
import { assess } from "../wizards/consistent/assess.ts";
import { definition } from "../wizards/consistent/definition.ts";
import { outputOf } from "../wizards/consistent/record.ts";
import { recommendFor } from "../wizards/tools/catalogue.ts";
import { questionnaire } from "../wizards/tools/questionnaire.ts";
import { agreementOf, type Shortlist } from "./shortlist.ts";

/** The answers of a case; the check of flows/ has seen that each fits. */
function answersOf(given: Readonly<Record<string, unknown>>, questions: Readonly<Record<QuestionId, Question>>): Answers {
  return Object.fromEntries(
    Object.entries(given).flatMap(([id, value]) => {
      const question = questions[id];
      const answer = question && parseAnswer(question, value);
      return answer === undefined || "problem" in answer ? [] : [[id, answer]];
    }),
  );
}

function consistent(): void {
  for (const { case: name, title, answers } of consistentCases) {
    const { weightClass, rung, signals, duties } = outputOf(assess(answersOf(answers, definition.questions), standard));
    console.log(`${name}  ${title}\n  ${JSON.stringify({ weightClass, rung, signals, duties })}`);
  }
}

function tools(): void {
  const share = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const judged = toolsCases.flatMap(({ case: name, answers, expect }) => {
    const recommendation = recommendFor(answersOf(answers, questionnaire.questions), standard);
    const first = recommendation.offered.slice(0, 10).map(({ method, score }) => `${method.id} ${score}`);
    if (!("core" in expect)) {
      console.log(`-     ${name}: ${first.join(", ")}`);
      return [];
    }
    const agreement = agreementOf(recommendation, expect as unknown as Shortlist);
    console.log(`${agreement.passes ? "pass" : "MISS"}  ${name}: ${first.join(", ")}`);
    for (const { method, why } of agreement.missed) console.log(`        misses ${method}: ${why}`);
    for (const method of agreement.unsuitable) console.log(`        holds ${method}, which an adviser calls unsuitable`);
    return [agreement];
  });
  const passed = judged.filter(({ passes }) => passes).length;
  const unsuitable = judged.reduce((sum, one) => sum + one.unsuitable.length, 0);
  const found = share(judged.map((one) => one.found)).toFixed(2);
  const right = Math.round(100 * share(judged.map((one) => one.right)));
  console.log(
    `\n${passed} of ${judged.length} pass; ${found} of what advisers name first is in ten; ${right}% of the ten is right or defensible; ${unsuitable} unsuitable`,
  );
}

const [wizard] = process.argv.slice(2);
if (wizard === "tools") tools();
else if (wizard === undefined || wizard === "consistent") consistent();
else {
  console.error(`There are no cases of '${wizard}'. Use consistent or tools.`);
  process.exitCode = 2;
}
