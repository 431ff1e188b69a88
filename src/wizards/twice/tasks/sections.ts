import type { Dossier } from "../../../dossier/types.ts";
import type { StepId } from "../../../engine/types.ts";
import type { Words } from "../../../i18n/types.ts";
import type { TaskSection } from "../../../ui/taskList/TaskList.tsx";
import { numberOf } from "../asked.ts";
import { definition } from "../definition.ts";
import { openStops, type Assessment } from "../findings.ts";
import { placesOf } from "../findings/places.ts";
import { pathOfStep } from "../paths.ts";
import { standOf } from "../progress.ts";

const parts = definition.flow.parts ?? [];

/** The questions of the chosen route in the parts of the flow. The part of `at` is open. */
export function sectionsOf(
  base: string,
  { answers }: Dossier,
  assessment: Assessment,
  words: Words,
  at: StepId | undefined,
): TaskSection[] {
  const toLookAt = new Set(openStops(assessment).map((one) => placesOf(one)[0]));
  return parts.flatMap((part) => {
    const steps = assessment.steps.filter(({ id }) => part.steps.includes(id));
    if (steps.length === 0) return [];
    const tasks = steps.map((step) => ({
      key: step.id,
      number: numberOf(step.id),
      title: words.t(`questions.${step.questions[0]?.id ?? step.id}.ask`),
      href: `${base}/${pathOfStep(step.id)}`,
      status: step.questions.some(({ id }) => toLookAt.has(id)) ? ("look" as const) : standOf(step, answers),
      lang: words.langOf(`questions.${step.questions[0]?.id ?? step.id}.ask`),
    }));
    return [{ key: part.id, title: words.t(`parts.${part.id}.title`), tasks, open: at !== undefined && part.steps.includes(at) }];
  });
}

/** The first step to go on with: one without an answer, else one to look at, else the first. */
export function nextOf(sections: readonly TaskSection[]): TaskSection["tasks"][number] | undefined {
  const tasks = sections.flatMap((section) => section.tasks);
  return tasks.find(({ status }) => status === "todo") ?? tasks.find(({ status }) => status === "look" || status === "open") ?? tasks[0];
}

/** The numbers of questions that are not asked in this case, though they belong to the chosen route. */
export function hiddenNumbers(assessment: Assessment, track: readonly StepId[]): readonly number[] {
  return track.filter((step) => !assessment.shown.includes(step)).map(numberOf);
}
