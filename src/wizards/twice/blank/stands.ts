import { isGiven } from "../../../engine/answers.ts";
import type { Answers, QuestionId } from "../../../engine/types.ts";
import { definition } from "../definition.ts";
import type { Assessment } from "../findings.ts";
import type { SheetStep } from "./sheet.ts";

/**
 * How a step stands: there is an answer, nothing yet, "weet ik nog niet", or something to look at again; it may stay empty, or it is not
 * asked in this case.
 */
export type Stand = "done" | "todo" | "open" | "look" | "free" | "notAsked";

/** Without any answer there is nothing to look at again; with one, that comes before what is still missing. */
export function standOf({ id, questions }: SheetStep, answers: Answers, { route, findings }: Assessment): Stand {
  if (!route.steps.includes(id)) return "notAsked";
  const all = questions.flatMap((question) => [question, ...(definition.questions[question]?.with ?? []).map((field) => field.id)]);
  const asked = all.filter((question) => route.shown.includes(question));
  const open = asked.filter((question) => route.open.includes(question));
  if (!asked.some((question) => isGiven(answers[question]))) return open.length > 0 ? "todo" : "free";
  if (findings.some(({ rule, weight, accepted }) => weight !== "tip" && !accepted && asked.includes(repairedAt(rule)))) return "look";
  if (open.length === 0) return "done";
  return open.every((question) => answers[question]?.kind === "unsure") ? "open" : "todo";
}

/** The question where a finding is repaired, the first beside which it is shown. */
const repairedAt = (rule: string): QuestionId => definition.rules.find(({ id }) => id === rule)?.beside?.[0] ?? "";
