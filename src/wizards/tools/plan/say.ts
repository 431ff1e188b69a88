import type { Range } from "../../../domain/advice.ts";
import type { StepWork } from "../../../domain/tools/planWork.ts";
import type { IsoDate } from "../../../engine/types.ts";
import { longDate, numberText } from "../../../i18n/format.ts";
import type { Words } from "../../../i18n/types.ts";
import { rangeWords } from "../../shared/rangeWords.ts";
import { formOf } from "../catalogue.ts";
import type { PlanStep } from "../steps.ts";
import { dayIn, type Plan } from "./plan.ts";

const rangeText = (words: Words, range: Range): string => rangeWords(words, "words.plan", range);
export const hoursText = (words: Words, hours: Range | undefined): string =>
  hours === undefined ? words.t("words.plan.notKnown") : words.t("words.plan.hours", { range: rangeText(words, hours) });
export const eurosText = (words: Words, euros: Range | undefined): string =>
  euros === undefined ? words.t("words.plan.notKnown") : words.t("words.plan.euros", { range: rangeText(words, euros) });

/** "5 tot 20 dagen voorbereiding, 4 uur met deelnemers": what the hours of a step are made of. */
export function partsText(words: Words, { days, contact }: StepWork): string {
  const hours = contact && numberText(contact.hours, words.lang);
  return [
    days && words.t("words.plan.days", { range: rangeText(words, days) }),
    hours !== undefined && words.t(contact?.each ? "words.plan.each" : "words.plan.contact", { hours }),
  ]
    .filter(Boolean)
    .join(", ");
}

/** "6 tot 25" people, all times together. */
export function peopleText(words: Words, { people }: StepWork): string {
  if (people === undefined) return words.t("words.plan.notKnown");
  const [least, most] = [numberText(people.least, words.lang), people.most === undefined ? undefined : numberText(people.most, words.lang)];
  return most === undefined ? words.t("words.plan.from", { low: least }) : words.t("words.plan.fromTo", { low: least, high: most });
}

/** "1 Inloop in de buurt"; a step without a name by its number. */
export const stepName = (words: Words, { number, name }: PlanStep): string =>
  words.t(name === "" ? "words.plan.unnamed" : "words.plan.named", { number, name });

/** The form of a step as people know it; undefined while nobody chose one. */
export const formText = ({ chosen }: PlanStep): string | undefined =>
  chosen && ("form" in chosen ? (formOf(chosen.form)?.name ?? chosen.form) : chosen.text);

/** "1 februari 2027 tot en met 19 februari 2027", or one day. */
export const periodText = ({ t, lang }: Words, from: IsoDate, to: IsoDate | undefined): string =>
  to === undefined || to === from ? longDate(from, lang) : t("words.plan.period", { from: longDate(from, lang), to: longDate(to, lang) });

/** When a step is held, as far as that is filled in. */
export function whenText(words: Words, { cells }: PlanStep): string | undefined {
  const [from, to] = [dayIn(cells["from"]), dayIn(cells["to"])];
  if (from !== undefined) return periodText(words, from, to);
  return to === undefined ? undefined : longDate(to, words.lang);
}

/** What is left out of the sums, one sentence for each step. */
export const unknownTexts = (words: Words, steps: readonly PlanStep[], unknown: readonly StepWork[]): readonly string[] =>
  unknown.flatMap((work) => {
    const step = steps.find(({ id }) => id === work.id);
    if (!step) return [];
    const list = new Intl.ListFormat(words.lang, { type: "conjunction" }).format(
      work.unknown.map((what) => words.t(`words.plan.unknown.${what === "form" && step.chosen ? "ownForm" : what}`)),
    );
    return [words.t("words.plan.unknownOf", { step: stepName(words, step), list })];
  });

/** What there is, held against what is needed, in sentences. */
export function meansTexts(words: Words, { hours, euros, fit }: Plan): readonly string[] {
  const held = (what: "hours" | "euros", one: Plan["hours"]) =>
    one === undefined ? [] : [words.t(`words.plan.means.${what}.${one.means ?? "unknown"}`, { given: numberText(one.given, words.lang) })];
  return [...held("hours", hours), ...held("euros", euros), ...(fit ? [words.t(`words.plan.means.${fit.against}`, { fit: fit.at })] : [])];
}

/** "Gaat over: 1 Inloop; 2 Atelier". */
export const mixAbout = (words: Words, { steps }: Plan, ids: readonly string[]): string =>
  words.t("words.plan.mixAbout", {
    steps: steps
      .filter(({ id }) => ids.includes(id))
      .map((step) => stepName(words, step))
      .join("; "),
  });
