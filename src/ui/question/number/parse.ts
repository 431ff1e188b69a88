import { parseAnswer } from "../../../engine/answers.ts";
import type { Answer } from "../../../engine/types.ts";
import { numberText } from "../../../i18n/format.ts";
import type { Lang } from "../../../i18n/types.ts";
import type { ParsedAnswer, QuestionOf } from "../types.ts";

/** A number as people write it: "1.500,5" in Dutch, "1,500.5" in English, with or without the dots for thousands. */
export function parse(question: QuestionOf<"number">, input: unknown, lang: Lang): ParsedAnswer {
  const text = typeof input === "string" ? input.replaceAll(/\s/g, "") : "";
  if (text === "") return { problem: "empty" };
  const dutch = lang === "nl" ? text : text.replaceAll(/[.,]/g, (sign) => (sign === "." ? "," : "."));
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(dutch)) return parseAnswer(question, Number(dutch.replaceAll(".", "").replace(",", ".")));
  return /^-?\d+([.,]\d+)?$/.test(dutch) ? parseAnswer(question, Number(dutch.replace(",", "."))) : { problem: "wrongShape" };
}

/** A number as it is typed. */
export const inputOf = (answer: Answer, lang: Lang): string => (answer.kind === "number" ? numberText(answer.value, lang) : "");
