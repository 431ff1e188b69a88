import type { Answers } from "../../engine/types.ts";
import type { Words } from "../../i18n/types.ts";
import { stepsOf, type PlanStep } from "./steps.ts";

/** How a page about a step is called: "Stap 2 van 3" above it, and what it is about. A loose step has no number. */
export function stepHead(words: Words, answers: Answers, step: PlanStep | undefined) {
  if (!step) {
    const title = words.t("words.step.loose");
    return { title, documentTitle: title, caption: undefined };
  }
  const { number, name } = step;
  const title = name === "" ? words.t("words.step.unnamed", { number }) : words.t("words.step.formsFor", { name });
  const place = words.t("words.step.of", { number, count: stepsOf(answers).length });
  return { title, documentTitle: `${place}: ${title}`, caption: `${place} · ${words.t("flow.name")}` };
}
