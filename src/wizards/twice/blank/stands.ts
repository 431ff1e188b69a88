import { isGiven } from "../../../engine/answers.ts";
import type { Answers } from "../../../engine/types.ts";
import { withFields } from "../asked.ts";
import type { Assessment } from "../findings.ts";
import { placesOf } from "../findings/places.ts";
import type { SheetStep } from "./sheet.ts";

/**
 * How a step stands: there is an answer, nothing yet, "weet ik nog niet", or something to look at again; it may stay empty, or it is not
 * asked in this case.
 */
export type Stand = "done" | "todo" | "open" | "look" | "free" | "notAsked";

/** Without any answer there is nothing to look at again; with one, that comes before what is still missing. */
export function standOf({ id, questions }: SheetStep, answers: Answers, { route, findings }: Assessment): Stand {
  if (!route.steps.includes(id)) return "notAsked";
  const asked = questions.flatMap(withFields).filter((question) => route.shown.includes(question));
  const open = asked.filter((question) => route.open.includes(question));
  if (!asked.some((question) => isGiven(answers[question]))) return open.length > 0 ? "todo" : "free";
  if (findings.some((one) => one.weight !== "tip" && !one.accepted && asked.includes(placesOf(one)[0] ?? ""))) return "look";
  if (open.length === 0) return "done";
  return open.every((question) => answers[question]?.kind === "unsure") ? "open" : "todo";
}
