import type { Card } from "../../../domain/tools/card.ts";
import type { Method } from "../../../domain/tools/method.ts";
import { numberText } from "../../../i18n/format.ts";
import { labelIn } from "../sentences.ts";
import type { Advised } from "./input.ts";

/** What a card says in a word or two, with its label; what nobody knows is left out. */
export function factsOf(
  { words, say }: Pick<Advised, "words" | "say">,
  method: Method,
  card: Card,
): readonly (readonly [string, string])[] {
  const number = (value: number) => numberText(value, words.lang);
  const { participants, weeks, weeksMin, cost, setting, role } = method;
  const { preparationDays, contactHours, facilitation, selection } = card;
  const facts: readonly (readonly [key: string, value: string | undefined])[] = [
    [
      "people",
      participants &&
        (participants.max === null
          ? words.t("words.plan.from", { low: number(participants.min) })
          : words.t("words.plan.fromTo", { low: number(participants.min), high: number(participants.max) })),
    ],
    [
      "weeks",
      weeks === undefined
        ? undefined
        : weeksMin === undefined || weeksMin === weeks
          ? say("facts.weeksOf", { count: weeks })
          : say("facts.weeksFrom", { count: weeks, least: weeksMin }),
    ],
    [
      "preparation",
      preparationDays === undefined ? undefined : say("facts.daysOf", { count: preparationDays, days: number(preparationDays) }),
    ],
    ["contact", contactHours === undefined ? undefined : say("facts.hoursOf", { hours: number(contactHours) })],
    ["cost", cost && labelIn(words, "cost", cost)],
    ["place", setting && setting.map((one) => words.t(`words.ends.place.${one}`)).join(", ")],
    ["facilitation", facilitation && labelIn(words, "facilitation", facilitation)],
    ["selection", selection && labelIn(words, "selection", selection)],
    ["role", labelIn(words, "role", role)],
  ];
  return facts.flatMap(([key, value]) => (value ? [[say(`facts.${key}`), value] as const] : []));
}
