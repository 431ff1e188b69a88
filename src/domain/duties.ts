import type { Answers, OptionId, QuestionId } from "../engine/types.ts";

/** A task that follows from a legal track, as content/duties.yaml lists it. */
export interface Duty {
  readonly id: string;
  readonly track: OptionId;
  /** A question that must be answered with yes as well. */
  readonly needs?: QuestionId;
}

/** The duties of all chosen tracks, in the order of the list, each once. Only answers that are there count. */
export function dutiesOf<D extends Duty>(answers: Answers, duties: readonly D[]): readonly D[] {
  const tracks = answers["legalTracks"];
  if (tracks?.kind !== "multi") return [];
  const isYes = (id: QuestionId) => {
    const answer = answers[id];
    return answer?.kind === "single" && answer.option === "yes";
  };
  return duties.filter((duty) => tracks.options.includes(duty.track) && (duty.needs === undefined || isYes(duty.needs)));
}
