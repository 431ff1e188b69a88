import { parseAnswer, rowsIn, unsureWord } from "../../../engine/answers.ts";
import type { Answer } from "../../../engine/types.ts";
import type { ParsedAnswer, QuestionOf } from "../types.ts";

/** Rows, or an empty table that says: nothing belongs here. Rows are read in their own forms. */
export function parse(_question: QuestionOf<"table">, answer: Answer | undefined): ParsedAnswer {
  if (answer?.kind === "unsure") return answer;
  if (answer?.kind !== "table") return { problem: "empty" };
  return answer.rows.length === 0 || rowsIn(answer).length > 0 ? answer : { problem: "empty" };
}

/** Words that name rows, with what they name. */
export function parseNaming(question: QuestionOf<"text">, answer: Answer | undefined): ParsedAnswer {
  if (answer?.kind !== "text") return { problem: "empty" };
  const read = parseAnswer(question, answer.value);
  // In files this word means "I don't know yet"; typed by a person it is a text.
  return "problem" in read && answer.value !== unsureWord ? read : answer;
}
