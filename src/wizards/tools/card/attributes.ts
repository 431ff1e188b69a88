import { rungIds } from "../../../domain/ids.ts";
import type { Profile } from "../../../domain/profile.ts";
import type { Card } from "../../../domain/tools/card.ts";
import type { Method } from "../../../domain/tools/method.ts";
import { numberText } from "../../../i18n/format.ts";
import type { Words } from "../../../i18n/types.ts";
import { familyName, kindsInOrder } from "../catalogue.ts";
import { peopleText } from "../forms/facts.ts";
import { rungName } from "../../shared/rungNames.ts";
import { kindName, labelIn } from "../sentences.ts";

/** What a form is and asks, each with its name, as far as it says so. */
export type Attribute = readonly [name: AttributeName, text: string];
type AttributeName =
  | "family"
  | "kind"
  | "role"
  | "depth"
  | "practice"
  | "goals"
  | "otherGoals"
  | "rungs"
  | "situations"
  | "phases"
  | "scale"
  | "people"
  | "madeFor"
  | "goodFor"
  | "weakFor"
  | "onlyFor"
  | "needs"
  | "tension"
  | "effort"
  | "preparation"
  | "hours"
  | "weeks"
  | "cost"
  | "place"
  | "facilitation"
  | "selection"
  | "anonymous";

/** The attributes of a form in three groups: what it is for, who it is for, and what it takes. */
export function attributesOf(
  words: Words,
  method: Method,
  card: Card,
  profile: Profile,
): readonly { readonly group: "aim" | "people" | "takes"; readonly attributes: readonly Attribute[] }[] {
  const options = (question: string, ids: readonly string[] | undefined) =>
    (ids ?? []).map((id) => words.t(`questions.${question}.options.${id}.label`)).join("; ");
  const graded = (grade: 1 | 2) => Object.keys(method.bestFor ?? {}).filter((group) => method.bestFor?.[group] === grade);
  const number = (value: number) => numberText(value, words.lang);
  const made = kindsInOrder.filter((kind) => method.situations?.[kind] === 2).map((kind) => kindName(words, kind));
  const rungs = method.levels?.map((level) => rungName(words, level, profile)).join("; ");
  const all: Readonly<Record<AttributeName, string | undefined>> = {
    family: familyName(words, method.family),
    kind: labelIn(words, "kind", card.kind),
    role: labelIn(words, "role", method.role),
    depth: labelIn(words, "depth", method.depth),
    practice: labelIn(words, "practice", method.practice),
    goals: options("goals", method.goals.main),
    otherGoals: options("goals", method.goals.other),
    rungs: rungs === undefined || method.levels?.length === rungIds.length ? words.t("words.card.anyRung") : rungs,
    situations: made.join("; "),
    phases: options("phases", method.phases),
    scale: options("scale", method.scale),
    people: peopleText(words, method),
    madeFor: options("audiences", graded(2)),
    goodFor: options("audiences", graded(1)),
    weakFor: options("audiences", method.weakFor),
    onlyFor: options("audiences", method.onlyFor),
    needs: options("needs", method.needs),
    tension:
      method.tension &&
      `${options("tension", [method.tension])}${card.tensionSource ? ` (${labelIn(words, "tensionSource", card.tensionSource)})` : ""}`,
    effort: method.effort && words.t(`questions.effort.positions.${method.effort}.label`),
    preparation: card.preparationDays === undefined ? undefined : words.t("words.card.days", { count: card.preparationDays }),
    hours: card.contactHours === undefined ? undefined : words.t("words.card.hours", { count: number(card.contactHours) }),
    weeks: method.weeks === undefined ? undefined : weeksText(words, method.weeks, method.weeksMin),
    cost: method.cost && labelIn(words, "cost", method.cost),
    place: options("place", method.setting),
    facilitation: card.facilitation && labelIn(words, "facilitation", card.facilitation),
    selection: card.selection && labelIn(words, "selection", card.selection),
    anonymous: card.anonymousPossible === undefined ? undefined : words.t(card.anonymousPossible ? "words.card.yes" : "words.card.no"),
  };
  return (Object.keys(groups) as (keyof typeof groups)[]).map((group) => ({
    group,
    attributes: groups[group].flatMap((name): Attribute[] => {
      const text = all[name];
      return text ? [[name, text]] : [];
    }),
  }));
}

const groups = {
  aim: ["goals", "otherGoals", "rungs", "situations", "phases", "scale", "family", "kind", "role", "depth", "practice"],
  people: ["people", "madeFor", "goodFor", "weakFor", "onlyFor", "needs", "tension", "selection", "anonymous"],
  takes: ["effort", "preparation", "hours", "weeks", "cost", "place", "facilitation"],
} as const satisfies Record<string, readonly AttributeName[]>;

const weeksText = (words: Words, usual: number, least: number | undefined) =>
  least === undefined || least === usual
    ? words.t("words.facts.weeks", { count: usual })
    : words.t("words.card.weeks", { count: usual, least });
