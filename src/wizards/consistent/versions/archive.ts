import { sliders } from "../../../domain/ids.ts";
import { shortDate } from "../../../i18n/format.ts";
import type { Block, DocModel } from "../../../report/model.ts";
import { nextItems, outcomeOf } from "../card/cardDocument.ts";
import { shortOf } from "../../shared/answerWords.ts";
import { rungName } from "../../shared/rungNames.ts";
import { decidingSentence, stabilitySentence } from "../sentences.ts";
import { weighing } from "./answers.ts";
import { approachTable, reasonParagraphs, settingStates } from "./approach.ts";
import { cell, heading, list, paragraph, strongCell } from "./blocks.ts";
import { alikeBlocks } from "./council.ts";
import { answersInFull, keptBesides } from "./everyAnswer.ts";
import { longFrameOf, metaOf, type VersionInput } from "./input.ts";
import { dutiesOf, ladderBlock, limitItems, signalItems } from "./limits.ts";
import { sourcesTable, versionBlocks } from "./origins.ts";

/** The whole case for the archive: every answer and note, how the advice came about, what it rests on and in which versions. */
export function archiveOf(input: VersionInput): DocModel {
  const { words } = input;
  const h = (level: 1 | 2, id: string) => heading(level, id, words.t(`words.archive.headings.${id}`));
  const signals = signalItems(input);
  const sources = sourcesTable(input);
  return {
    ...longFrameOf(input),
    subject: words.t("words.archive.subject"),
    meta: metaOf(input),
    cover: true,
    blocks: [
      { kind: "contents", title: words.t("words.archive.contents"), depth: 2 },
      { kind: "pageBreak" },
      h(1, "summary"),
      outcomeOf(input, "promised"),
      h(1, "answers"),
      answersInFull(input),
      ...keptBesides(input),
      h(1, "how"),
      h(2, "questions"),
      ...weighing(input),
      h(2, "limits"),
      ladderBlock(input),
      list(limitItems(input)),
      h(2, "turning"),
      ...turning(input),
      h(1, "signals"),
      signals.length > 0 ? list(signals) : paragraph(words.t("words.signals.none")),
      h(1, "law"),
      ...law(input),
      h(1, "approach"),
      approachTable(input),
      ...reasonParagraphs(input),
      ...missingReasons(input),
      h(1, "alike"),
      ...alikeBlocks(input),
      h(1, "next"),
      list(nextItems(input)),
      h(1, "versions"),
      ...versionBlocks(input),
      h(1, "sources"),
      sources,
    ],
  };
}

/** What one answer one position different would give, slider by slider; or what is still open. */
function turning({ assessment: { advice, route }, profile, words }: VersionInput): readonly Block[] {
  const { robustness } = advice;
  const said = [stabilitySentence(words, advice), decidingSentence(words, advice)].filter((one) => one !== undefined);
  if (!robustness)
    return [
      ...said.map((sentence) => paragraph(sentence)),
      ...(advice.missing.length > 0
        ? [
            paragraph(words.t("words.turning.open", { count: advice.missing.length })),
            list(advice.missing.map((id) => words.t(`questions.${id}.ask`))),
          ]
        : []),
    ];
  const rows = sliders.map((id) => {
    const answer = route.answers[id];
    const position = answer?.kind === "scale" ? answer.value : 0;
    const beside = (step: -1 | 1) => {
      const neighbour = robustness.neighbours.find((one) => one.question === id && one.to === position + step);
      if (!neighbour) return cell(words.t("words.turning.none"));
      const name = rungName(words, neighbour.rung, profile);
      return neighbour.rung === advice.rung.low ? cell(name) : strongCell(name);
    };
    const now = words.t("words.turning.position", { position, rung: rungName(words, advice.rung.low, profile) });
    return [strongCell(shortOf(words, id)), beside(-1), cell(now), beside(1)];
  });
  return [
    paragraph(`${words.t("words.turning.intro")} ${said.join(" ")}`),
    {
      kind: "table",
      caption: words.t("words.turning.caption"),
      captionHidden: true,
      head: ["question", "lower", "now", "higher"].map((column) => cell(words.t(`words.turning.${column}`))),
      rows,
    },
  ];
}

/** Every duty with what it rests on, when that was looked at and how sure it is. */
function law(input: VersionInput): readonly Block[] {
  const { words, assessment } = input;
  const duties = dutiesOf(input, "shown");
  const isAnswered = assessment.route.answers["legalTracks"]?.kind === "multi";
  if (duties.length === 0) return [paragraph(words.t(isAnswered ? "words.council.lawNone" : "words.council.lawOpen"))];
  const sureness = (id: string) => {
    const certainty = assessment.duties.find((duty) => duty.id === id)?.certainty;
    const isUnsure = certainty?.content === "B" ? "contentUnsure" : certainty?.article === "B" ? "articleUnsure" : undefined;
    return isUnsure ? words.t(`words.duties.${isUnsure}`) : words.t("words.archive.certain");
  };
  return [
    {
      kind: "table",
      caption: words.t("words.archive.headings.law"),
      captionHidden: true,
      head: ["duty", "cite", "checked", "sure"].map((column) => cell(words.t(`words.archive.${column}`))),
      rows: duties.map(({ id, text, cite, checked }) => [
        cell(text),
        cell(cite),
        cell(checked ? shortDate(checked, words.lang) : ""),
        cell(sureness(id)),
      ]),
      widths: [4, 4, 2, 3],
    },
    paragraph(words.t("words.duties.noAdvice"), true),
  ];
}

/** Which deviation still asks for a reason. */
const missingReasons = (input: VersionInput): readonly Block[] =>
  settingStates(input)
    .filter(({ needsReason, reason }) => needsReason && reason === undefined)
    .map(({ name }) => paragraph(input.words.t("words.archive.reasonMissing", { name })));
