import type { ReactNode } from "react";
import { questionsRead } from "../../../engine/conditions.ts";
import type { Words } from "../../../i18n/types.ts";
import type { Tone } from "../../../ui/notice/Notice.tsx";
import { Tag } from "../../../ui/tag/Tag.tsx";
import { conditionOf, numberOf } from "../asked.ts";
import type { SheetStep } from "./sheet.ts";
import type { Stand } from "./stands.ts";

export interface Line {
  readonly step: SheetStep;
  readonly stand: Stand;
}
export interface OverviewPartProps {
  readonly lines: readonly Line[];
  readonly words: Words;
  /** The words of the list of tasks: a question stands the same way on both. */
  readonly later: Words;
}

/** The questions of one part: number, question, on which question it depends, and how it stands in words. */
export function OverviewPart({ lines, words, later }: OverviewPartProps): ReactNode {
  return (
    <ul className="think-overview__list">
      {lines.map(({ step, stand }) => (
        <li key={step.id} className={stand === "notAsked" ? "think-overview__aside" : undefined}>
          <span className="think-overview__number">{numberOf(step.questions[0] ?? "")}</span>{" "}
          <span>
            {words.t(`questions.${step.questions[0]}.ask`)} <Depends step={step} words={words} />
          </span>{" "}
          <span className="think-overview__stand">
            <StandInWords stand={stand} words={words} later={later} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** "Hangt af van vraag 14": a question with a condition names what it waits for. */
function Depends({ step, words }: { readonly step: SheetStep; readonly words: Words }): ReactNode {
  const showIf = conditionOf(step.id);
  if (!showIf) return null;
  const numbers = questionsRead(showIf).map(numberOf);
  return (
    <span className="think-overview__depends">
      {words.t("words.overview.depends", { numbers: numbers.join(words.t("words.overview.and")) })}
    </span>
  );
}

const tones: Partial<Record<Stand, Tone>> = { open: "tip", look: "stop" };
function StandInWords({ stand, words, later }: { readonly stand: Stand } & Pick<OverviewPartProps, "words" | "later">): ReactNode {
  if (stand === "free" || stand === "notAsked") return words.t(`words.overview.${stand}`);
  const said = later.t(`ui.tasks.${stand}`);
  return stand === "done" ? said : <Tag tone={tones[stand]}>{said}</Tag>;
}
