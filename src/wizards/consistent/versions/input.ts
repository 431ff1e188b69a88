import type { Profile } from "../../../domain/profile.ts";
import type { Alike } from "../../../domain/register.ts";
import type { Dossier } from "../../../dossier/types.ts";
import { isoDay, longDate } from "../../../i18n/format.ts";
import type { DocModel } from "../../../report/model.ts";
import type { Assessment } from "../assess.ts";
import { labelOf } from "../../shared/answerWords.ts";
import { ruleVersion } from "../receipt.ts";
import type { WordsOf } from "../words.ts";

/** Everything a document about a case is made of. */
export interface VersionInput {
  readonly dossier: Dossier;
  readonly assessment: Assessment;
  readonly profile: Profile;
  readonly words: WordsOf;
  readonly alike: readonly Alike[];
  readonly on: Date;
}

const titleOf = ({ dossier, words }: VersionInput): string => dossier.title || words.t("words.card.untitled");

/** "24 november 2026, versie 12". */
export const datedOf = ({ dossier, words, on }: VersionInput): string =>
  words.t("words.card.dated", { on: longDate(on, words.lang), version: dossier.revision });

/** Date and version, the function of who filled it in, and who decides, as far as that is known. */
export function metaOf(input: VersionInput): readonly string[] {
  const { dossier, words, assessment } = input;
  const body = assessment.route.answers["decisionBody"];
  return [
    datedOf(input),
    ...(dossier.filledBy ? [words.t("words.card.filledBy", { who: dossier.filledBy })] : []),
    ...(body?.kind === "single" ? [words.t("words.card.decides", { who: labelOf(words, "decisionBody", body.option).toLowerCase() })] : []),
  ];
}

/** What every document of a case shares: its language, its name, its day and what stands in its foot. */
export function frameOf(input: VersionInput) {
  const { words, profile, on } = input;
  return {
    lang: words.lang,
    title: titleOf(input),
    made: isoDay(on),
    pageLabel: words.t("words.card.pageLabel"),
    foot: [titleOf(input), words.t("words.card.foot", { rule: ruleVersion, profile: `${profile.name} ${profile.version}` })],
  };
}

/** A document of more than one page names the case and its version on each, and says how far it is. */
export function longFrameOf(input: VersionInput): ReturnType<typeof frameOf> & Pick<DocModel, "head" | "status"> {
  const { dossier, words } = input;
  return {
    ...frameOf(input),
    head: [titleOf(input), words.t("words.versions.version", { version: dossier.revision })],
    status: statusOf(input),
  };
}

/** "Concept", or on which day it was adopted and by whom. */
export function statusOf(input: VersionInput): NonNullable<DocModel["status"]> {
  const { dossier, words } = input;
  if (!dossier.adopted) return { text: words.t("words.versions.draft"), tone: "draft" };
  const { on, by } = dossier.adopted;
  return {
    text: words.t("words.versions.adopted", { on: longDate(on, words.lang) }),
    detail: words.t("words.versions.adoptedBy", { who: labelOf(words, "decisionBody", by).toLowerCase() }),
    tone: "settled",
  };
}
