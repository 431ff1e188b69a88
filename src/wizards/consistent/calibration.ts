import cases from "../../../flows/consistent/cases.yaml";
import { sliders, weightClassIds, type Room, type Slider } from "../../domain/ids.ts";
import type { Profile } from "../../domain/profile.ts";
import { parseAnswer } from "../../engine/answers.ts";
import type { Answer, Answers } from "../../engine/types.ts";
import { assess } from "./assess.ts";
import { definition } from "./definition.ts";

/** A calibration case: a situation to read, and where the reference places it. */
export interface CalibrationCase {
  readonly id: string;
  readonly title: string;
  readonly situation: string;
  readonly reference: Answers;
}
/** Where a user placed one: the four sliders and the room. Kept on the device, outside every case. */
export interface Placing {
  readonly sliders: Readonly<Record<Slider, number>>;
  readonly room: Room;
}
export interface PlacedOutcome {
  readonly weightClass: number;
  readonly rung: number;
}
export interface PlacedSlider {
  readonly slider: Slider;
  readonly own: number;
  readonly reference: number;
  readonly difference: number;
  /** Two positions or more apart: something to talk about, not to average. */
  readonly talkAbout: boolean;
}

export const calibrationCases: readonly CalibrationCase[] = cases
  .filter((entry) => entry.case.startsWith("IJK-"))
  .map((entry) => ({ id: entry.case, title: entry.title, situation: entry.situation ?? "", reference: answersOf(entry.answers) }));

/** Parses answers in the notation of cases.yaml. The compiler has checked them, so a problem here is a fault of ours. */
export function answersOf(notation: Readonly<Record<string, unknown>>): Answers {
  return Object.fromEntries(
    Object.entries(notation).map(([id, value]): [string, Answer] => {
      const question = definition.questions[id];
      const answer = question && parseAnswer(question, value);
      if (!answer || "problem" in answer) throw new Error(`Case answer '${id}' does not fit its question.`);
      return [id, answer];
    }),
  );
}

/** Three to begin with: one light or targeted, one solid, one intensive; the first of each, in the order of the list. */
export function suggestedCases(profile: Profile): readonly CalibrationCase[] {
  const kinds = [["light", "targeted"], ["solid"], ["intensive"]];
  return kinds.flatMap((kind) =>
    calibrationCases
      .filter(({ reference }) => kind.includes(weightClassIds[outcomeOf(reference, profile).weightClass - 1] ?? ""))
      .slice(0, 1),
  );
}

/** The user's placing beside the reference. What was not placed (duties, body, sharing) is taken from the reference. */
export function comparePlacing(entry: CalibrationCase, placing: Placing, profile: Profile) {
  const own: Answers = {
    ...entry.reference,
    ...Object.fromEntries(sliders.map((id): [string, Answer] => [id, { kind: "scale", value: placing.sliders[id] }])),
    room: { kind: "single", option: placing.room },
    shareDecision: entry.reference["shareDecision"] ?? { kind: "single", option: "no" },
  };
  const room = entry.reference["room"];
  return {
    sliders: sliders.map((slider): PlacedSlider => {
      const answer = entry.reference[slider];
      const reference = answer?.kind === "scale" ? answer.value : 0;
      const difference = placing.sliders[slider] - reference;
      return { slider, own: placing.sliders[slider], reference, difference, talkAbout: Math.abs(difference) >= 2 };
    }),
    room: { own: placing.room, reference: room?.kind === "single" ? room.option : "" },
    own: outcomeOf(own, profile),
    reference: outcomeOf(entry.reference, profile),
  };
}

function outcomeOf(answers: Answers, profile: Profile): PlacedOutcome {
  const { advice } = assess(answers, profile);
  return { weightClass: advice.weightClass.low, rung: advice.rung.low };
}

/** Reads what was kept; anything that is not a placing is left out. */
export function readPlacings(kept: unknown): Readonly<Record<string, Placing>> {
  if (typeof kept !== "object" || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, Placing] => isPlacing(entry[1])));
}
function isPlacing(value: unknown): value is Placing {
  const placing = value as Partial<Placing> | null;
  return (
    typeof placing === "object" &&
    typeof placing?.room === "string" &&
    sliders.every(
      (id) => Number.isInteger(placing.sliders?.[id]) && Number(placing.sliders?.[id]) >= 1 && Number(placing.sliders?.[id]) <= 5,
    )
  );
}
