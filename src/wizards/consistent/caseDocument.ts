import type { Dossier } from "../../dossier/types.ts";
import { isoDay } from "../../i18n/format.ts";
import type { DocModel } from "../../report/model.ts";
import { assess } from "./assess.ts";
import { cardOf } from "./card/cardDocument.ts";
import { standardProfile } from "./definition.ts";
import "./firstWords.ts";
import "./resultWords.ts";
import { answersInFull } from "./versions/everyAnswer.ts";
import type { WordsOf } from "./words.ts";

/**
 * A case as a person without the app reads it in the case file: what the answers are, and the advice when there is something to
 * advise on. Dated by the last change of the case, so that the same case gives the same file.
 */
export function readableCase(dossier: Dossier, words: WordsOf): DocModel {
  const assessment = assess(dossier.answers, standardProfile);
  const card = cardOf({ dossier, assessment, profile: standardProfile, words, alike: [], on: new Date(dossier.changed) });
  const isPlaced = assessment.advice.missing.length < 7;
  return {
    lang: card.lang,
    title: card.title,
    subject: words.t("words.caseFile.subject"),
    meta: card.meta,
    made: isoDay(new Date(dossier.changed)),
    foot: card.foot,
    pageLabel: card.pageLabel,
    blocks: [
      { kind: "paragraph", text: words.t("words.caseFile.intro") },
      ...(isPlaced ? card.blocks : []),
      { kind: "heading", level: 1, id: "antwoorden", text: words.t("words.caseFile.answers") },
      answersInFull({ dossier, assessment, words }),
    ],
  };
}
