import { tableOf } from "../../../engine/rows.ts";
import type { Answer, Finding, QuestionId } from "../../../engine/types.ts";

/** The answer of a question as far as a finding rests on it: of a table only the rows that made the finding. */
export function behind(finding: Finding, question: QuestionId, answer: Answer | undefined): Answer | undefined {
  if (answer?.kind !== "table") return answer;
  const rows = new Set(
    finding.judged.because.flatMap((fact) => (fact.rows ?? []).flatMap(({ table, row }) => (table === question ? [row] : []))),
  );
  return rows.size === 0 ? answer : tableOf(answer.rows.filter(({ id }) => rows.has(id)));
}
