import type { StepId } from "../../../engine/types.ts";
import type { Words } from "../../../i18n/types.ts";
import { definition } from "../definition.ts";
import { numberOf } from "../asked.ts";

/** "Stap 3 van 5" for the part of a question, and "vraag 20" behind it. The parts are always five, whatever is answered. */
export function captionOf(words: Words, step: StepId): { readonly caption: string; readonly behind: string } {
  const parts = definition.flow.parts ?? [];
  const at = parts.findIndex(({ steps }) => steps.includes(step)) + 1;
  return {
    caption: words.t("words.step.caption", { at, of: parts.length }),
    behind: words.t("words.step.question", { number: numberOf(step) }),
  };
}
