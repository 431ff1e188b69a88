import kinds from "../../../content/situations.yaml";
import type { Profile } from "../../domain/profile.ts";
import type { Prepared } from "../../domain/tools/asked.ts";
import type { Impossible } from "../../domain/tools/empty.ts";
import type { Exclusion } from "../../domain/tools/exclusions.ts";
import { groupsIn, type Reason } from "../../domain/tools/explain.ts";
import type { Method } from "../../domain/tools/method.ts";
import type { Mismatch } from "../../domain/tools/mismatch.ts";
import type { MixFinding } from "../../domain/tools/mix.ts";
import type { Note } from "../../domain/tools/shares.ts";
import type { QuestionId } from "../../engine/types.ts";
import { numberText } from "../../i18n/format.ts";
import type { Words } from "../../i18n/types.ts";
import { kindsInOrder } from "./catalogue.ts";
import { questionnaire } from "./questionnaire.ts";
import { rungName } from "../shared/rungNames.ts";

/** Where the words of Tools are looked up, first found first. */
export const namespaces = ["tools", "app"] as const;

/** "a, b en c", or with "of". */
const joined = (words: Words, items: readonly string[], type: "conjunction" | "disjunction" = "conjunction") =>
  new Intl.ListFormat(words.lang, { type }).format(items);
const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
/** An option inside a sentence. */
const optionIn = (words: Words, question: string, option: string) => {
  const own = `words.ends.${question}.${option}`;
  return words.has(own) ? words.t(own) : small(words.t(`questions.${question}.options.${option}.label`));
};

/** The name of a kind of case, whether people choose it or it follows from other answers. */
export function kindName(words: Words, id: string): string {
  const kind = kinds[id];
  return small(kind && "implied" in kind ? kind[words.lang].label : words.t(`questions.situations.options.${id}.label`));
}

/** What a value of a card is called: `labelIn(words, "role", "main")`. */
export const labelIn = (words: Words, attribute: string, value: string | number): string => words.t(`words.label-${attribute}.${value}`);

/** The ids or numbers of a reason in words; what was asked in the order of the question. */
function inWords(words: Words, { filter, about }: Reason, profile: Profile): readonly string[] {
  const asked = filter === "situations" ? kindsInOrder : optionsOf(filter);
  const places = new Map(asked.map((id, at) => [id, at] as const));
  const inOrder = about.toSorted((a, b) => (places.get(String(a)) ?? 0) - (places.get(String(b)) ?? 0));
  return inOrder.map((one) => {
    if (filter === "situations") return kindName(words, String(one));
    if (filter === "rungs") return rungName(words, Number(one), profile);
    return typeof one === "number" ? numberText(one, words.lang) : optionIn(words, filter, one);
  });
}
function optionsOf(id: QuestionId): readonly string[] {
  const question = questionnaire.questions[id];
  return question && "options" in question ? question.options : [];
}
const inOrderOf = (id: QuestionId, options: readonly string[]) => optionsOf(id).filter((option) => options.includes(option));

/** A sentence about why a form fits. */
export const whySentence = (words: Words, reason: Reason, profile: Profile): string =>
  words.t(`words.why.${reason.filter}.${reason.says}`, { list: joined(words, inWords(words, reason, profile)) });

/** A sentence about why it does not. */
export function whyNotSentence(words: Words, reason: Reason, profile: Profile): string {
  const named = inWords(words, reason, profile);
  const [min = "", max = ""] = named;
  return words.t(`words.whyNot.${reason.filter}.${reason.says}`, { list: joined(words, named), min, max });
}

/** What would have to change for a form to be possible. */
export function nearSentence(words: Words, { filter, wants }: Exclusion, asked: Prepared, profile: Profile): string {
  const number = (value: number | undefined) => (value === undefined ? "" : numberText(value, words.lang));
  const list = Array.isArray(wants) ? (wants as readonly string[]) : [];
  if (wants === null) return words.t("words.near.must", { wants: filterName(words, filter === "decides" ? "rungs" : filter) });
  const values: Readonly<Record<string, { readonly wants: string; readonly asked: string }>> = {
    rungs: { wants: rungName(words, Number(wants), profile), asked: rungName(words, asked.highestRung ?? 1, profile) },
    budget: { wants: number(Number(wants)), asked: number(asked.budget) },
    time: { wants: number(Number(wants)), asked: number(asked.weeks) },
    audiences: {
      wants: joined(
        words,
        list.map((group) => optionIn(words, "audiences", group)),
      ),
      asked: "",
    },
    place: {
      wants: joined(
        words,
        list.map((place) => optionIn(words, "place", place)),
        "disjunction",
      ),
      asked: "",
    },
  };
  return words.t(`words.near.${filter}`, values[filter] ?? {});
}

/** A filter as it is spoken of: "de tijd". */
const filterName = (words: Words, filter: string): string => optionIn(words, "must", filter);

/** A warning on a card. */
export function noteSentence(words: Words, note: Note, method: Method, asked: Prepared): string {
  const { weak, only } = groupsIn(method, asked);
  const groups = joined(
    words,
    inOrderOf("audiences", note === "only-for-group" ? only : weak).map((group) => optionIn(words, "audiences", group)),
  );
  const { min = 1, max } = method.participants ?? {};
  return words.t(`words.notes.${note}`, { groups, min: numberText(min, words.lang), max: numberText(max ?? min, words.lang) });
}

/** The warnings above the list, each once. */
export const mismatchSentences = (words: Words, mismatches: readonly Mismatch[]): readonly string[] =>
  [...new Set(mismatches.map(({ says }) => says))].map((says) => words.t(`words.mismatch.${says}`));

/** Why the list is empty, and what to loosen first. */
export const emptySentence = (words: Words, impossible: Impossible): string =>
  "mismatches" in impossible
    ? words.t("words.empty.mismatch")
    : words.t("words.empty.filter", { filter: filterName(words, impossible.filter) });

/** A caution about all steps together. */
export const mixSentence = (words: Words, { rule, group }: MixFinding): string => words.t(`words.mix.${rule}`, { group: group ?? "" });

/** Which kinds of case count though nobody chose them; undefined when there are none. */
export const impliedSentence = (words: Words, { implied }: Prepared): string | undefined =>
  implied.length === 0
    ? undefined
    : words.t("words.implied", {
        kinds: joined(
          words,
          implied.map((kind) => kindName(words, kind)),
        ),
      });

/** When not to use a form. */
export const notWhenSentence = (words: Words, when: string): string => words.t("words.notWhen", { when });
