import { settings, sliders } from "../../domain/ids.ts";
import type { Profile } from "../../domain/profile.ts";
import { alikeOf, type Alike, type RegisterEntry } from "../../domain/register.ts";
import type { Dossier } from "../../dossier/types.ts";
import type { Answers } from "../../engine/types.ts";
import { shortOf } from "../shared/answerWords.ts";
import { rungName } from "../shared/rungNames.ts";
import { settingPosition } from "./sentences.ts";
import type { WordsOf } from "./words.ts";

/** The most alike earlier cases, as many as the profile shows; none while a slider is open. */
export function alikeHere(dossier: Dossier, answers: Answers, register: readonly RegisterEntry[], profile: Profile): readonly Alike[] {
  const positions = sliders.map((id) => [id, answers[id]] as const);
  if (positions.some(([, answer]) => answer?.kind !== "scale")) return [];
  const single = (id: string) => (answers[id]?.kind === "single" ? answers[id].option : null);
  const here = {
    id: dossier.id,
    caseKind: single("caseKind"),
    sliders: Object.fromEntries(
      positions.map(([id, answer]) => [id, answer?.kind === "scale" ? answer.value : 0]),
    ) as RegisterEntry["sliders"],
    room: single("room") ?? "",
  };
  return alikeOf(here, register).slice(0, profile.consistent.register.shown);
}

/** "Betaald parkeren Havenkwartier (2025): adviseren. Verschil: 1 stand." */
export const alikeSentence = (words: WordsOf, { entry, difference }: Alike, profile: Profile): string =>
  words.t("words.alike.entry", {
    title: entry.title,
    year: entry.on.slice(0, 4),
    rung: rungName(words, entry.chosen.influence, profile),
    count: difference,
  });

/** "reikwijdte 4 in plaats van 3": every slider that differs. */
export const differingInWords = (words: WordsOf, { differing }: Alike): readonly string[] =>
  differing.map(({ slider, here, there }) =>
    words.t("words.alike.differs", { question: shortOf(words, slider).toLowerCase(), here, there }),
  );

/** What an earlier case chose that differs from its proposal, with the reason where one was needed. */
export const deviationsInWords = (words: WordsOf, entry: RegisterEntry, profile: Profile): readonly string[] =>
  settings
    .filter((setting) => entry.chosen[setting] !== entry.proposed[setting])
    .map((setting) => {
      const reason = entry.reasons[setting];
      return words.t(reason === undefined ? "words.alike.freeStep" : reason === null ? "words.alike.noReason" : "words.alike.deviates", {
        setting: words.t(`words.settings.${setting}.name`),
        chosen: settingPosition(words, setting, entry.chosen[setting], profile),
        proposed: settingPosition(words, setting, entry.proposed[setting], profile),
        reason: reason ? words.t(`words.reasons.${reason}`).toLowerCase() : "",
      });
    });
