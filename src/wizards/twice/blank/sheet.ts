import type { QuestionId, StepId, TrackId } from "../../../engine/types.ts";
import type { Words } from "../../../i18n/types.ts";
import { definition } from "../definition.ts";
import type { FrameworkInput } from "../framework/input.ts";

/** A questionnaire on paper: which questions, in which words, and the case whose answers are in it; none for a blank one. */
export interface Sheet {
  readonly words: Words;
  readonly track: TrackId;
  readonly given?: FrameworkInput;
}

/** The routes that can be chosen, the full one last. */
export const tracks: readonly TrackId[] = definition.flow.tracks.map(({ id }) => id);
/** The route that counts for a case that chose none. */
export const fullTrack: TrackId = tracks.at(-1) ?? "full";

/** Everything a route can ask, asked in this case or not. */
export const stepsOn = (track: TrackId): readonly StepId[] =>
  definition.flow.tracks.find(({ id }) => id === track)?.steps ?? definition.flow.steps.map(({ id }) => id);

export interface SheetStep {
  readonly id: StepId;
  readonly questions: readonly QuestionId[];
}
/** The parts of the questionnaire with what a route asks of each; parts that it leaves out are not there. */
export function partsOn(track: TrackId): readonly { readonly id: string; readonly steps: readonly SheetStep[] }[] {
  const listed = new Set(stepsOn(track));
  return (definition.flow.parts ?? []).flatMap(({ id, steps }) => {
    const asked = definition.flow.steps.filter((step) => steps.includes(step.id) && listed.has(step.id));
    return asked.length === 0 ? [] : [{ id, steps: asked }];
  });
}
