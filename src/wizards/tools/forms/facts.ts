import type { Method } from "../../../domain/tools/method.ts";
import { numberText } from "../../../i18n/format.ts";
import type { Words } from "../../../i18n/types.ts";
import { labelIn } from "../sentences.ts";

export type FactName = "people" | "time" | "effort" | "place" | "cost" | "role" | "practice";

/** How many people at one time: "6 tot 25", "vanaf 100". */
export function peopleText(words: Words, { participants }: Method): string | undefined {
  if (!participants) return undefined;
  const { min, max } = participants;
  const text = (value: number) => numberText(value, words.lang);
  return max === null ? words.t("words.facts.from", { min: text(min) }) : words.t("words.facts.fromTo", { min: text(min), max: text(max) });
}

/** The few things people ask of a form first, each with its name; what the form does not say is left out. Numbers are rough. */
export function factsOf(words: Words, method: Method): readonly { readonly name: FactName; readonly text: string }[] {
  const { weeks, effort, setting, cost, role, practice } = method;
  const found: Readonly<Record<FactName, string | undefined>> = {
    people: peopleText(words, method),
    time: weeks === undefined ? undefined : words.t("words.facts.weeks", { count: weeks }),
    effort: effort === undefined ? undefined : lower(words.t(`questions.effort.positions.${effort}.label`)),
    place: setting?.map((place) => lower(placeText(words, place))).join(", "),
    cost: cost && labelIn(words, "cost", cost),
    role: labelIn(words, "role", role),
    practice: labelIn(words, "practice", practice),
  };
  return (Object.keys(found) as FactName[]).flatMap((name) => {
    const text = found[name];
    return text ? [{ name, text }] : [];
  });
}

const placeText = (words: Words, place: string) => words.t(`words.ends.place.${place}`);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
