import { isoDay } from "../../../i18n/format.ts";
import type { DocModel } from "../../../report/model.ts";
import { questionnaireBlocks } from "../blank/blankQuestionnaire.ts";
import { fullTrack } from "../blank/sheet.ts";
import { definition } from "../definition.ts";
import { dayText, type FrameworkInput, paragraph, readerOf } from "../framework/input.ts";

/** The questions of the chosen route with what was answered and noted, to go on with at the table. */
export function worksheetOf(input: FrameworkInput): DocModel {
  const { dossier, words, on } = input;
  const track = dossier.track[definition.flow.id] ?? fullTrack;
  const version = words.t("words.framework.version", { revision: dossier.revision });
  const made = isoDay(on);
  return {
    lang: words.lang,
    subject: words.t("words.versions.worksheet.subject"),
    title: dossier.title,
    meta: [
      words.t(`tracks.${track}.name`),
      `${words.t("words.framework.madeOn", { on: dayText(readerOf(input), made) })}, ${version}`,
      ...(dossier.filledBy ? [words.t("words.framework.filledBy", { who: dossier.filledBy })] : []),
    ],
    made,
    head: [dossier.title, version],
    foot: [dossier.title, words.t("words.blank.foot", { rule: definition.flow.version })],
    pageLabel: words.t("words.framework.page"),
    blocks: [paragraph(words.t("words.blank.filledIntro")), ...questionnaireBlocks({ words, track, given: input })],
  };
}
