import { rungIds } from "../../../domain/ids.ts";
import type { Condition, Fact, OptionId, Question, QuestionId } from "../../../engine/types.ts";
import type { Words } from "../../../i18n/types.ts";
import { numberOf } from "../asked.ts";
import { definition } from "../definition.ts";

/** Where the reader of a list finds a question: by its number, by its words when it is not on the list, or just above. */
export interface Place {
  readonly words: Words;
  readonly isListed: (question: QuestionId) => boolean;
  /** The question that a field belongs to: it stands above the field. */
  readonly above?: QuestionId;
}

/**
 * "Alleen als je bij vraag 14 “Raadplegen” of hoger koos.": when a question is asked, made from its own condition. Undefined for a
 * kind of condition that nobody put into words yet.
 */
export function whenAsked(condition: Condition, place: Place): string | undefined {
  const clause = clauseOf(condition, place);
  return clause === undefined ? undefined : place.words.t("words.blank.when.only", { clause });
}

function clauseOf(condition: Condition, place: Place): string | undefined {
  const { t } = place.words;
  if ("any" in condition) return together(condition.any, "orElse", place);
  if ("all" in condition) return together(condition.all, "and", place);
  if ("not" in condition || "quantity" in condition) return undefined;
  if ("check" in condition) {
    const key = `words.blank.when.checks.${condition.check}`;
    return place.words.has(key) ? t(key) : undefined;
  }
  return "rowsOf" in condition ? clauseOfRows(condition, place) : clauseOfAnswer(condition, place);
}

function together(conditions: readonly Condition[], by: "orElse" | "and", place: Place): string | undefined {
  const clauses = conditions.map((one) => clauseOf(one, place));
  return clauses.includes(undefined) ? undefined : clauses.join(place.words.t(`words.blank.when.${by}`));
}

function clauseOfAnswer(fact: Extract<Fact, { question: QuestionId }>, place: Place): string | undefined {
  const { words } = place;
  const question = definition.questions[fact.question];
  if (!question) return undefined;
  const at = placeOf(fact.question, place);
  const quoted = (option: OptionId) => quote(words, `questions.${question.id}.options.${option}.label`);
  if ("includesOtherThan" in fact) return words.t("words.blank.when.otherThan", { at, option: quoted(fact.includesOtherThan) });
  const wanted = "is" in fact ? [fact.is] : "oneOf" in fact ? fact.oneOf : "includes" in fact ? [fact.includes] : undefined;
  if (!wanted) return undefined;
  const lowest = fromRungOn(question, wanted);
  if (lowest !== undefined) return words.t("words.blank.when.orHigher", { at, option: quoted(lowest) });
  const left = "options" in question ? question.options.filter((option) => !wanted.includes(option)) : [];
  const [other] = left;
  if (left.length === 1 && wanted.length > 2 && other !== undefined)
    return words.t("words.blank.when.otherThan", { at, option: quoted(other) });
  return words.t("words.blank.when.oneOf", { at, options: wanted.map(quoted).join(words.t("words.blank.when.or")) });
}

function clauseOfRows(fact: Extract<Fact, { rowsOf: QuestionId }>, place: Place): string | undefined {
  const { where } = fact;
  if (!("question" in where) || !("is" in where)) return undefined;
  const { words } = place;
  const column = `questions.${fact.rowsOf}.columns.${where.question}`;
  return words.t("words.blank.when.row", {
    at: placeOf(fact.rowsOf, place),
    column: words.t(`${column}.label`),
    option: quote(words, `${column}.options.${where.is}.label`),
  });
}

/** The lowest rung, when a set of answers is that rung and all above it. */
function fromRungOn(question: Question, wanted: readonly OptionId[]): OptionId | undefined {
  const isLadder = question.kind === "single" && question.options.join() === rungIds.join();
  const above = rungIds.slice(-wanted.length);
  return isLadder && wanted.length > 1 && above.every((rung) => wanted.includes(rung)) ? above[0] : undefined;
}

function placeOf(question: QuestionId, { words, isListed, above }: Place): string {
  if (question === above) return words.t("words.blank.when.above");
  return isListed(question)
    ? words.t("words.blank.when.atNumber", { number: numberOf(question) })
    : words.t("words.blank.when.atQuestion", { question: words.t(`questions.${question}.ask`) });
}

/** An option as it is quoted: its first sentence is enough to find it. */
const quote = (words: Words, key: string): string => `“${(words.t(key).split(/(?<=\.)\s/)[0] ?? "").replace(/\.$/, "")}”`;
