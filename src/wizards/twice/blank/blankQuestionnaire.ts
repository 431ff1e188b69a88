import type { TrackId } from "../../../engine/types.ts";
import type { Words } from "../../../i18n/types.ts";
import type { Block, DocModel } from "../../../report/model.ts";
import { definition } from "../definition.ts";
import { paragraph } from "../framework/input.ts";
import { stepBlocks } from "./questionBlocks.ts";
import { fullTrack, partsOn, type Sheet, stepsOn } from "./sheet.ts";

/** All questions of a route on paper, to prepare at the table: why each is asked, when, every choice, and room to write. */
export const blankQuestionnaire = (words: Words, track: TrackId, made: string): DocModel => {
  const title = words.t("words.blank.title");
  const listed = definition.flow.steps.filter(({ id }) => stepsOn(track).includes(id));
  const route = words.t(`tracks.${track}.name`);
  return {
    lang: words.lang,
    subject: words.t("words.blank.subject"),
    title,
    meta: [route, words.t("words.blank.count", { all: listed.length, some: listed.filter(({ showIf }) => showIf).length })],
    made,
    head: [title, route],
    foot: [title, words.t("words.blank.foot", { rule: definition.flow.version })],
    pageLabel: words.t("words.framework.page"),
    blocks: [
      paragraph(words.t("words.blank.intro")),
      paragraph(words.t("words.blank.introWhen")),
      {
        kind: "columns",
        left: [{ kind: "writingLines", lines: 1, label: words.t("words.blank.on") }],
        right: [{ kind: "writingLines", lines: 1, label: words.t("words.blank.by") }],
      },
      { kind: "contents", title: words.t("words.framework.contents"), depth: 1 },
      ...questionnaireBlocks({ words, track }),
      { kind: "writingLines", lines: 6, label: words.t("words.blank.notes") },
    ],
  };
};

/** The questions of a sheet, part by part. On the full route a part begins on a page of its own, so that parts can be handed out. */
export const questionnaireBlocks = (sheet: Sheet): readonly Block[] =>
  partsOn(sheet.track).flatMap(({ id, steps }, at): Block[] => {
    const { words } = sheet;
    const isFull = sheet.track === fullTrack;
    return [
      ...(at > 0 && isFull ? [{ kind: "pageBreak" } as const] : []),
      { kind: "heading", level: 1, id: `part-${id}`, text: words.t(`parts.${id}.title`) },
      ...(isFull ? [paragraph(words.t(`parts.${id}.help`))] : []),
      ...steps.flatMap((step) => stepBlocks(step, sheet)),
    ];
  });
