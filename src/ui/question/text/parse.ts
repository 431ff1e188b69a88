import { parseAnswer, unsureWord } from "../../../engine/answers.ts";
import type { Answer } from "../../../engine/types.ts";
import type { ParsedAnswer, QuestionOf } from "../types.ts";

/** The text without space around it. */
export function parse(question: QuestionOf<"text">, input: unknown): ParsedAnswer {
  const text = typeof input === "string" ? input.trim() : "";
  // In files this word means "I don't know yet"; typed by a person it is a text.
  return text === unsureWord ? { kind: "text", value: text } : parseAnswer(question, text);
}

/** A text as it is typed. */
export const inputOf = (answer: Answer): string => (answer.kind === "text" ? answer.value : "");
