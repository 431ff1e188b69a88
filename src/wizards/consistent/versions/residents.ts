import { isSettled } from "../../../domain/advice.ts";
import { rungIds, sliders, type Setting } from "../../../domain/ids.ts";
import { longDate } from "../../../i18n/format.ts";
import type { Block, DocModel } from "../../../report/model.ts";
import { labelOf } from "../../shared/answerWords.ts";
import { residentsPromiseOf, rungName } from "../../shared/rungNames.ts";
import { rangeInWords } from "../sentences.ts";
import { chosenOf } from "../settings.ts";
import { heading, labelled, list, paragraph, type Said } from "./blocks.ts";
import { datedOf, frameOf, statusOf, type VersionInput } from "./input.ts";

/**
 * The case for residents, on one A4 at most, in plain words. It says only what the answers carry: no notes, no signals, nothing that
 * was written for colleagues.
 */
export function residentsOf(input: VersionInput): DocModel {
  const { words } = input;
  const parts: readonly (readonly [id: string, blocks: readonly Block[]])[] = [
    ["about", about(input)],
    ["influence", influence(input)],
    ["room", [paragraph(roomText(input))]],
    ["weighed", weighed(input)],
    ["duties", duties(input)],
    ["decides", [paragraph(decides(input))]],
    ["next", next(input)],
  ];
  return {
    ...frameOf(input),
    foot: [frameOf(input).title],
    subject: words.t("words.residents.subject"),
    meta: [datedOf(input)],
    status: statusOf(input),
    onePage: true,
    blocks: parts.flatMap(([id, blocks]) =>
      blocks.length === 0 ? [] : [heading(1, id, words.t(`words.residents.headings.${id}`)), ...blocks],
    ),
  };
}

const optionOf = ({ assessment }: VersionInput, id: string): string | undefined => {
  const answer = assessment.route.answers[id];
  return answer?.kind === "single" ? answer.option : undefined;
};

function about(input: VersionInput): readonly Block[] {
  const { dossier, words } = input;
  const kind = `words.residents.kinds.${optionOf(input, "caseKind") ?? ""}`;
  const sentences = [
    ...(dossier.title ? [words.t("words.residents.title", { title: dossier.title })] : []),
    ...(words.has(kind) ? [words.t(kind)] : []),
    words.t("words.residents.expect"),
  ];
  return [paragraph(sentences.join(" "))];
}

function influence(input: VersionInput): readonly Block[] {
  const { dossier, words, profile, assessment } = input;
  const { rung } = assessment.advice;
  const chosen = chosenOf(dossier, "influence");
  const promised = chosen ?? (isSettled(rung) ? rung.low : undefined);
  if (promised === undefined) {
    const range = rangeInWords(words, rung, (one) => rungName(words, one, profile));
    return [paragraph(words.inlines("words.residents.influenceOpen", { rung: range }))];
  }
  const id = rungIds[promised - 1] ?? "inform";
  const said = chosen === undefined ? "words.residents.influenceFits" : "words.residents.influenceChosen";
  return [
    {
      kind: "callout",
      tone: "summary",
      body: [
        paragraph(words.inlines(said, { rung: rungName(words, promised, profile) })),
        paragraph(residentsPromiseOf(words, promised, profile)),
      ],
    },
    paragraph(words.t(`words.residents.means.${id}`)),
  ];
}

function roomText(input: VersionInput): string {
  const { words } = input;
  const room = optionOf(input, "room");
  const shared = optionOf(input, "shareDecision") === "yes" ? ` ${words.t("words.residents.shared")}` : "";
  return `${words.t(`words.residents.rooms.${room ?? "open"}`)}${room === undefined ? "" : shared}`;
}

/** What was weighed, and what is not known yet. */
function weighed({ assessment, words }: VersionInput): readonly Block[] {
  const { answers } = assessment.route;
  const known = sliders.flatMap((id) => {
    const answer = answers[id];
    return answer?.kind === "scale" ? [words.t(`words.residents.positions.${id}.${answer.value}`)] : [];
  });
  const open = assessment.advice.missing.map((id) => `words.residents.open.${id}`).filter(words.has);
  return [
    ...(known.length > 0 ? [list(known)] : []),
    ...(open.length > 0 ? [paragraph(words.t("words.residents.stillOpen")), list(open.map((key) => words.t(key)))] : []),
  ];
}

/** What people may count on by law or rule, only where that is certain and says something to residents. */
function duties({ assessment, words }: VersionInput): readonly Block[] {
  const said = assessment.duties
    .filter(({ id, certainty }) => certainty.content === "A" && words.has(`words.residents.rights.${id}`))
    .map(({ id }) => words.t(`words.residents.rights.${id}`));
  return said.length === 0 ? [] : [list([...new Set(said)])];
}

function decides(input: VersionInput): string {
  const body = optionOf(input, "decisionBody");
  return input.words.t(`words.residents.bodies.${body ?? "open"}`);
}

function next(input: VersionInput): readonly Block[] {
  const { dossier, words } = input;
  const items = (["breadth", "intensity"] as const).flatMap((setting) => settingItem(input, setting));
  const adopted = dossier.adopted;
  const settled = adopted
    ? words.t("words.residents.adopted", {
        who: labelOf(words, "decisionBody", adopted.by).toLowerCase(),
        on: longDate(adopted.on, words.lang),
      })
    : words.t("words.residents.draft");
  return [...(items.length > 0 ? [list(items)] : []), paragraph(settled)];
}

/** For whom and how often. A proposal that nobody chose yet is called one; what is open is left out. */
function settingItem({ dossier, assessment, words }: VersionInput, setting: Exclude<Setting, "influence">): readonly Said[] {
  const proposed = assessment.advice.approach[setting];
  const chosen = chosenOf(dossier, setting);
  if (chosen === undefined && !isSettled(proposed)) return [];
  const position = words.t(`words.residents.${setting}.${chosen ?? proposed.low}`);
  return [
    labelled(
      words.t(`words.residents.${setting}.label`),
      words.t(chosen === undefined ? "words.residents.proposed" : "words.residents.chosen", { position }),
    ),
  ];
}
