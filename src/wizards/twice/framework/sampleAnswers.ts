import cases from "../../../../flows/twice/cases.yaml";
import { parseAnswer } from "../../../engine/answers.ts";
import type { Answers } from "../../../engine/types.ts";
import { definition } from "../definition.ts";

/** The answers of a named case of flows/twice/cases.yaml. For tests. */
export function answersOf(id: string): Answers {
  const found = cases.find((one) => one.case === id);
  if (!found) throw new Error(`There is no case '${id}'.`);
  return Object.fromEntries(
    Object.entries(found.answers).flatMap(([question, value]) => {
      const asked = definition.questions[question];
      const answer = asked && parseAnswer(asked, value);
      return answer && !("problem" in answer) ? [[question, answer]] : [];
    }),
  );
}
