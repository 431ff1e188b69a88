import { useState, type ReactNode } from "react";
import { adviceOf, isSettled, type Range } from "../../../domain/advice.ts";
import { sliders } from "../../../domain/ids.ts";
import type { Answers } from "../../../engine/types.ts";
import { useWords } from "../../../i18n/index.ts";
import { Notice } from "../../../ui/notice/Notice.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { rungRange } from "../rungs.ts";
import { known } from "../useAssessment.ts";
import { namespaces } from "../words.ts";

const rungOf = (answers: Answers): Range => adviceOf(answers, [], known.profile).rung;

interface AdviceChangedProps {
  /** Those that count. */
  readonly answers: Answers;
  /** Where a rung is promised the advice is named, also while it stays as it was. */
  readonly promises: boolean;
}

/** An answer that Consistent weighs as well may change its advice: that is said where it happens. */
export function AdviceChanged({ answers, promises }: AdviceChangedProps): ReactNode {
  const words = useWords(...namespaces);
  const [before] = useState(() => rungOf(answers));
  const now = rungOf(answers);
  const isBegun = sliders.some((id) => answers[id] !== undefined);
  if (!isBegun) return null;
  if (before.low === now.low && before.high === now.high)
    return promises ? (
      <Notice tone="info">
        <Paragraph>{words.t("words.step.advice", { now: rungRange(words, known, now) })}</Paragraph>
      </Notice>
    ) : null;
  const values = { before: rungRange(words, known, before), now: rungRange(words, known, now) };
  return (
    <Notice tone="info" title={words.t("words.step.adviceChanged")}>
      <Paragraph>{words.t(isSettled(now) ? "words.step.adviceNow" : "words.step.adviceOpen", values)}</Paragraph>
    </Notice>
  );
}
