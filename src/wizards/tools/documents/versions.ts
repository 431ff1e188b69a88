import { numberText } from "../../../i18n/format.ts";
import type { Block, DocModel } from "../../../report/model.ts";
import type { VersionId } from "../../saveAs/travels.ts";
import { chosenForms } from "./advice.ts";
import { dutch, ended, heading, labelled, list, paragraph } from "./blocks.ts";
import { cardPages, fullCard } from "./cards.ts";
import { advisedOf, frameOf, type Advised, type AdviceInput } from "./input.ts";
import { backBlocks, mixBlocks, timelineBlocks, workBlocks } from "./planBlocks.ts";
import { stepBlocks } from "./recommendation.ts";
import { hoursText, eurosText, stepName } from "../plan/say.ts";

/**
 * The versions of Tools. There is none for residents: which steps there are and what they can do stands in the participation
 * framework, in words for them. A second text about the same steps could say something else.
 */
type Version = Exclude<VersionId, "residents">;

/** What makes each version. */
export const documents: Readonly<Record<Version, (input: AdviceInput) => DocModel>> = {
  own: (input) => ownOf(advisedOf(input)),
  council: (input) => councilOf(advisedOf(input)),
  worksheet: (input) => cardsOf(advisedOf(input)),
  archive: (input) => archiveOf(advisedOf(input)),
};

/** What to look at before the version for council or executive is given; undefined when there is nothing. */
export function cautionOf(input: AdviceInput): string | undefined {
  const { plan, words } = advisedOf(input);
  if (plan.steps.some(({ chosen }) => chosen === undefined)) return words.t("words.documents.cautions.open");
  return plan.back && plan.back.late > 0 ? words.t("words.documents.cautions.late") : undefined;
}

const part = ({ say }: Advised, id: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(1, id, say(`headings.${id}`)), ...blocks];

/** For who works on it: the advice for each step, the whole plan, and the cards of the chosen forms. */
function ownOf(input: Advised): DocModel {
  return {
    ...frameOf(input, "own"),
    blocks: [
      ...part(input, "short", summary(input)),
      ...part(
        input,
        "steps",
        input.advices.flatMap((one) => stepBlocks(input, one, { others: 5 })),
      ),
      ...planBlocks(input),
      ...part(
        input,
        "cards",
        chosenForms(input.advices).flatMap((method) => fullCard(input, method)),
      ),
    ],
  };
}

const planBlocks = (input: Advised): readonly Block[] => [
  ...timelineBlocks(input),
  ...workBlocks(input),
  ...mixBlocks(input),
  ...backBlocks(input),
];

/** For council or executive: the chosen forms and why, when, and what it takes. No scores, no filters, no notes. */
function councilOf(input: Advised): DocModel {
  const steps = input.advices.filter(({ step }) => step !== undefined);
  return {
    ...frameOf(input, "council"),
    status: { text: input.say(input.dossier.adopted ? "adopted" : "draft"), tone: input.dossier.adopted ? "settled" : "draft" },
    blocks: [
      ...part(input, "short", summary(input)),
      ...part(
        input,
        "steps",
        steps.flatMap((one) => stepBlocks(input, one)),
      ),
      ...timelineBlocks(input),
      ...workBlocks(input),
      ...mixBlocks(input),
    ],
  };
}

/** The cards of the chosen forms, two on a page. */
function cardsOf(input: Advised): DocModel {
  const methods = chosenForms(input.advices);
  return {
    ...frameOf(input, "cards"),
    dense: true,
    blocks: methods.length === 0 ? [paragraph(input.say("noCards"))] : cardPages(input, methods),
  };
}

/** Everything: what was asked and noted, all points, the plan, the cards, and with which versions it was made. */
function archiveOf(input: Advised): DocModel {
  const { say, advices } = input;
  return {
    ...frameOf(input, "archive"),
    cover: true,
    blocks: [
      { kind: "contents", title: say("contents"), depth: 2 },
      { kind: "pageBreak" },
      ...part(input, "short", summary(input)),
      ...part(
        input,
        "steps",
        advices.flatMap((one) => stepBlocks(input, one, { others: 10, points: true })),
      ),
      ...planBlocks(input),
      ...part(input, "notes", notes(input)),
      ...part(
        input,
        "cards",
        chosenForms(advices).flatMap((method) => fullCard(input, method)),
      ),
      ...part(input, "made", madeFrom(input)),
    ],
  };
}

/** How many steps have a form, what it all takes, and how many cautions there are. */
function summary(input: Advised): readonly Block[] {
  const { plan, say, words } = input;
  if (plan.steps.length === 0) return [];
  const chosen = plan.steps.filter((step) => step.chosen !== undefined).length;
  const open = plan.steps.filter((step) => step.chosen === undefined).map((step) => stepName(words, step));
  const { hours, euros } = plan.work;
  return [
    paragraph(words.t("words.plan.lead", { count: plan.steps.length, chosen })),
    list([
      ...(hours ? [labelled(say("short.hours"), ended(hoursText(words, hours.likely)))] : []),
      ...(euros ? [labelled(say("short.euros"), ended(eurosText(words, euros.likely)))] : []),
      ...(open.length > 0 ? [labelled(say("short.open"), `${open.join("; ")}.`)] : []),
      ...(plan.steps.some((step) => step.chosen && "form" in step.chosen) ? [say("short.mix", { count: plan.mix.length })] : []),
    ]),
  ];
}

/** What Tools reads of a case, and so may have a note. */
const noted = ["steps", "stakeholders", "decisionDate", "firstContact", "resourceFit", "feedbackWeeks", "influenceLevel", "sensitivity"];

function notes({ dossier, say, words }: Advised): readonly Block[] {
  return noted.flatMap((id) => {
    const note = dossier.notes[id]?.trim();
    return note ? [paragraph(labelled(say(`notes.${id}`), dutch(words, note)))] : [];
  });
}

function madeFrom({ say, profile, words, advices }: Advised): readonly Block[] {
  const compared = advices.find(({ recommendation }) => recommendation)?.recommendation;
  const forms = compared ? compared.ranked.length + compared.excluded.length + compared.closing.length : undefined;
  return [
    paragraph(say("made.rule")),
    paragraph(say("made.profile", { name: profile.name, version: profile.version })),
    ...(forms === undefined ? [] : [paragraph(say("made.forms", { count: numberText(forms, words.lang) }))]),
  ];
}
