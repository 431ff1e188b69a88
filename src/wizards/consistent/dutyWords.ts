import sources from "../../../content/sources.yaml";
import type { Profile } from "../../domain/profile.ts";
import { shortDate } from "../../i18n/format.ts";
import type { DutyEntry } from "./assess.ts";
import type { WordsOf } from "./words.ts";

/** A duty with where it stands and how sure that is. */
export interface DutyInWords {
  readonly id: string;
  readonly text: string;
  /** The law and article, or what stands for it. */
  readonly cite: string;
  /** The same with the day it was checked and what is still to be checked. */
  readonly source: string;
  /** The day, as 2026-11-23; undefined for what is no law. */
  readonly checked: string | undefined;
}

/** `note`: what was noted at the legal tracks, for the article of an own ordinance that the profile does not name. */
export function dutyInWords(words: WordsOf, duty: DutyEntry, profile: Profile, note: string | undefined): DutyInWords {
  const own = duty[words.lang];
  const { ordinance } = profile.references;
  const cite =
    duty.id === "ordinanceRule"
      ? ordinance
        ? [ordinance.title, ordinance.articles].filter(Boolean).join(", ")
        : (note ?? own.cite)
      : own.cite;
  const checked = duty.id === "ordinanceRule" ? undefined : duty.sources.map((id) => sources[id]?.checked ?? "").toSorted()[0];
  const isPartlySure = duty.certainty.content === "B" || duty.certainty.article === "B";
  const parts = [
    cite,
    ...(checked ? [words.t("words.duties.checked", { on: shortDate(checked, words.lang) })] : []),
    ...(isPartlySure ? [words.t(duty.certainty.content === "B" ? "words.duties.contentUnsure" : "words.duties.articleUnsure")] : []),
  ];
  return { id: duty.id, text: own.text, cite, checked, source: parts.map((part) => part.replace(/\.$/, "")).join(". ") + "." };
}
