import type { Inline as Marked } from "../../../i18n/types.ts";
import type { Block } from "../../../report/model.ts";
import { shortDate } from "../../../i18n/format.ts";
import { dutyInWords, type DutyInWords } from "../dutyWords.ts";
import { limitReasons } from "../explain.ts";
import { ladderOf } from "../rungsShown.ts";
import { signalInWords } from "../signals.ts";
import { labelled } from "./blocks.ts";
import type { VersionInput } from "./input.ts";

/** The ladder with what is advised, possible and outside the limits. */
export function ladderBlock({ assessment: { advice }, profile, words }: VersionInput): Block {
  const rungs = ladderOf(words, advice, profile);
  const alt = [...rungs]
    .reverse()
    .map(({ number, name, note }) => `${number} ${name}${note ? `: ${note}` : ""}`)
    .join("; ");
  return { kind: "ladder", alt: `${words.t("words.ladder.label")}. ${alt}.`, caption: words.t("words.ladder.caption"), rungs };
}

/** Floor, ceiling, and what they do to the advice. */
export const limitItems = ({ assessment: { advice, route }, profile, words }: VersionInput): readonly (readonly Marked[])[] =>
  limitReasons(words, advice, route.answers, profile);

/** What deserves attention, each under its weight. */
export const signalItems = ({ assessment: { advice, signals }, profile, words }: VersionInput): readonly (readonly Marked[])[] =>
  signals.map((signal) => {
    const { weight, sentences } = signalInWords(words, signal, advice, profile);
    return labelled(words.t(`words.card.${weight}`), sentences.join(" "));
  });

/**
 * The tasks from the law. `notes: "left out"` keeps the note at the legal tracks inside the case: it may name the article of an own
 * ordinance, and whatever else someone wrote there.
 */
export function dutiesOf({ dossier, assessment, profile, words }: VersionInput, notes: "shown" | "left out"): readonly DutyInWords[] {
  const note = notes === "shown" ? dossier.notes["legalTracks"] : undefined;
  return assessment.duties.map((duty) => dutyInWords(words, duty, profile, note));
}

/** When the duties were last looked at, and that they are no legal advice. Undefined when none of them is law. */
export function dutiesChecked({ words }: VersionInput, duties: readonly DutyInWords[]): string | undefined {
  const checked = duties.flatMap((duty) => duty.checked ?? []).toSorted()[0];
  if (checked === undefined) return undefined;
  return `${words.t("words.duties.checkedAll", { on: shortDate(checked, words.lang) })} ${words.t("words.duties.noAdvice")}`;
}
