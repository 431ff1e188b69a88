import type { Total } from "../../../domain/tools/planWork.ts";
import { numberText } from "../../../i18n/format.ts";
import type { Block } from "../../../report/model.ts";
import { eurosText, formText, hoursText, meansTexts, mixAbout, peopleText, periodText, unknownTexts, whenText } from "../plan/say.ts";
import { backTexts, beforeText, lateText } from "../plan/sayBack.ts";
import { timelineOf } from "../plan/timeline.ts";
import { mixSentence } from "../sentences.ts";
import { dutch, heading, labelled, list, paragraph, table } from "./blocks.ts";
import { typedName, type Advised } from "./input.ts";

const section = ({ words }: Advised, key: "timeline" | "total" | "mix" | "back", blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(1, key, words.t(`words.plan.headings.${key}`)), ...blocks];

/** The days of all steps in one figure. */
export const timelineBlocks = (input: Advised): readonly Block[] => section(input, "timeline", timelineOf(input.words, input.plan));

/** What each step and all together take, how sure that is, and how it compares with what there is. */
export function workBlocks(input: Advised): readonly Block[] {
  const { words, plan, profile } = input;
  if (plan.steps.length === 0) return [];
  const { work } = plan;
  const notKnown = words.t("words.plan.notKnown");
  const rows = plan.steps.map((step) => {
    const own = work.steps.find(({ id }) => id === step.id);
    const form = formText(step);
    const numbers =
      own && !own.unknown.includes("form") ? [hoursText(words, own.hours), peopleText(words, own), eurosText(words, own.euros)] : [];
    return [
      typedName(input, step),
      form === undefined ? input.say("noForm") : dutch(words, form),
      whenText(words, step) ?? words.t("words.plan.noDays"),
      ...[0, 1, 2].map((at) => numbers[at] ?? notKnown),
    ];
  });
  const total = (key: "ownHours" | "money" | "worth", sum: Total | undefined, say: typeof hoursText) => [
    words.t(`words.plan.${key}`),
    say(words, sum?.likely),
    say(words, sum?.outer),
  ];
  const unknown = unknownTexts(words, plan.steps, work.unknown);
  const means = meansTexts(words, plan);
  return section(input, "total", [
    table(
      words.t("words.plan.stepsCaption"),
      ["step", "form", "when", "hours", "people", "euros"].map((column) => words.t(`words.plan.columns.${column}`)),
      rows,
      [4, 4, 4, 3, 2, 3],
    ),
    table(
      words.t("words.plan.totalCaption"),
      ["what", "likely", "outer"].map((column) => words.t(`words.plan.totals.${column}`)),
      [total("ownHours", work.hours, hoursText), total("money", work.euros, eurosText), total("worth", work.hoursInEuros, eurosText)],
      [3, 4, 4],
    ),
    paragraph(words.t("words.plan.howSure")),
    paragraph(words.t("words.plan.hourCost", { euros: numberText(profile.tools.plan.hourCost, words.lang) }), true),
    ...(unknown.length > 0 ? [paragraph(input.say("leftOut")), list(unknown)] : []),
    ...means.map((sentence) => paragraph(sentence)),
  ]);
}

/** What is lopsided in all steps together. */
export function mixBlocks(input: Advised): readonly Block[] {
  const { words, plan } = input;
  if (!plan.steps.some(({ chosen }) => chosen && "form" in chosen)) return [];
  return section(
    input,
    "mix",
    plan.mix.length === 0
      ? [paragraph(words.t("words.plan.mixGood"))]
      : [list(plan.mix.map((finding) => `${mixSentence(words, finding)} ${mixAbout(words, plan, finding.steps)}.`))],
  );
}

/** When each step must be at the latest. */
export function backBlocks(input: Advised): readonly Block[] {
  const { words, plan } = input;
  const { back } = plan;
  if (!back) return [];
  const rows = back.latest.flatMap((latest) => {
    const step = plan.steps.find(({ id }) => id === latest.id);
    return step ? [[typedName(input, step), periodText(words, latest.from, latest.to), beforeText(words, latest)]] : [];
  });
  return section(input, "back", [
    ...backTexts(words, plan).map((sentence) => paragraph(sentence)),
    ...(back.late > 0 ? [paragraph(labelled(input.say("watch"), lateText(words, back)))] : []),
    table(
      words.t("words.plan.back.caption"),
      [words.t("words.plan.columns.step"), words.t("words.plan.back.columns.latest"), input.say("beforeIt")],
      rows,
      [3, 4, 5],
    ),
  ]);
}
