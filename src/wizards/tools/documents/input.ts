import type { Profile } from "../../../domain/profile.ts";
import type { Dossier } from "../../../dossier/types.ts";
import { isoDay, longDate } from "../../../i18n/format.ts";
import type { Words } from "../../../i18n/types.ts";
import type { DocModel, Text } from "../../../report/model.ts";
import { planOf, type Plan } from "../plan/plan.ts";
import { stepName } from "../plan/say.ts";
import { questionnaire } from "../questionnaire.ts";
import type { PlanStep } from "../steps.ts";
import { advicesOf, type StepAdvice } from "./advice.ts";
import { dutch } from "./blocks.ts";
import type { FormTexts } from "./texts.ts";

/** What the documents of Tools are made from. Pure: the same input gives the same document. */
export interface AdviceInput {
  readonly dossier: Dossier;
  readonly profile: Profile;
  readonly words: Words;
  readonly texts: FormTexts;
  readonly on: Date;
}
/** The same with what follows from it. */
export interface Advised extends AdviceInput {
  readonly plan: Plan;
  readonly advices: readonly StepAdvice[];
  readonly say: Words["t"];
}

export const advisedOf = (input: AdviceInput): Advised => ({
  ...input,
  plan: planOf(input.dossier, input.profile, isoDay(input.on)),
  advices: advicesOf(input.dossier, input.profile),
  say: (key, values) => input.words.t(`words.documents.${key}`, values),
});

const titleOf = ({ dossier, say }: Advised): string => dossier.title || say("untitled");

/** Date and version, and the function of who filled it in. */
const metaOf = ({ dossier, words, on, say }: Advised): readonly string[] => [
  say("dated", { on: longDate(on, words.lang), version: dossier.revision }),
  ...(dossier.filledBy ? [say("filledBy", { who: dossier.filledBy })] : []),
];

/** What every document shares: its language, name, day and foot. */
export function frameOf(input: Advised, kind: "own" | "council" | "cards" | "archive"): Omit<DocModel, "blocks"> {
  const { words, profile, on, say, dossier } = input;
  const title = titleOf(input);
  return {
    lang: words.lang,
    title,
    subject: say(`subjects.${kind}`),
    meta: metaOf(input),
    made: isoDay(on),
    pageLabel: say("pageLabel"),
    head: [title, say("version", { version: dossier.revision })],
    foot: [title, say("foot", { rule: questionnaire.flow.version, profile: `${profile.name} ${profile.version}` })],
  };
}

/** The name of a step; what was asked without a plan has one of its own. */
export const nameOf = (input: Pick<Advised, "words" | "say">, { step }: StepAdvice): Text =>
  step ? typedName(input, step) : input.say("loose");

/** A step by its number and its name, which is marked as what somebody typed: in Dutch, whatever the document is in. */
export const typedName = ({ words }: Pick<Advised, "words">, step: PlanStep): Text =>
  step.name === "" ? stepName(words, step) : dutch(words, stepName(words, step));
