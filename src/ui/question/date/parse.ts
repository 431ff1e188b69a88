import { parseAnswer } from "../../../engine/answers.ts";
import type { Answer } from "../../../engine/types.ts";
import type { ParsedAnswer, QuestionOf } from "../types.ts";

/** The three boxes of a date as they are typed. */
export interface DateInput {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** What a draft holds, as three boxes; empty where it is something else. */
export function dateInput(input: unknown): DateInput {
  const given = typeof input === "object" && input !== null ? (input as Record<string, unknown>) : {};
  const part = (name: keyof DateInput) => (typeof given[name] === "string" ? given[name].trim() : "");
  return { day: part("day"), month: part("month"), year: part("year") };
}

/** A day that exists; a year has four digits, so that "27" is never taken for the year 27. */
export function parse(question: QuestionOf<"date">, input: unknown): ParsedAnswer {
  const { day, month, year } = dateInput(input);
  if (`${day}${month}${year}` === "") return { problem: "empty" };
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return { problem: "notADay" };
  return parseAnswer(question, `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** A day as it is typed, without leading zeros. */
export function inputOf(answer: Answer): DateInput {
  const [year = "", month = "", day = ""] = answer.kind === "date" ? answer.value.split("-") : [];
  return { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
}
