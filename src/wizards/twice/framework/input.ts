import type { Answer, Answers, OptionId, Question, QuestionId, Row } from "../../../engine/types.ts";
import { isSettling, rowsIn } from "../../../engine/answers.ts";
import type { Dossier } from "../../../dossier/types.ts";
import { longDate, numberText } from "../../../i18n/format.ts";
import type { Words } from "../../../i18n/types.ts";
import type { Block, Text } from "../../../report/model.ts";
import { definition, type Known } from "../definition.ts";
import type { Assessment } from "../findings.ts";

/** What a framework is made from. Pure: the same input gives the same document. */
export interface FrameworkInput {
  readonly dossier: Dossier;
  readonly assessment: Assessment;
  readonly known: Known;
  readonly words: Words;
  readonly on: Date;
  /** The name of a form of the catalogue; a form that is not in it is called as it was typed. */
  readonly formName: (id: string) => string | undefined;
  /** Parts of the outline that this copy leaves out, by the name of their code. */
  readonly without?: readonly string[];
}

/** The answers of a case as a document reads them: only what is shown counts, and `unsure` says nothing. */
export interface Reader extends FrameworkInput {
  readonly answers: Answers;
  /** Asked in this case, answered or not. */
  readonly isShown: (id: QuestionId) => boolean;
  readonly say: Words["t"];
}

export const readerOf = (input: FrameworkInput): Reader => {
  const shown = new Set(input.assessment.route.shown);
  return {
    ...input,
    answers: input.assessment.route.answers,
    isShown: (id) => shown.has(id),
    say: (key, values) => input.words.t(`words.framework.${key}`, values),
  };
};

export const optionIn = ({ answers }: Reader, id: QuestionId): OptionId | undefined => {
  const answer = answers[id];
  return answer?.kind === "single" ? answer.option : undefined;
};
export const chosenIn = ({ answers }: Reader, id: QuestionId): readonly OptionId[] => {
  const answer = answers[id];
  return answer?.kind === "multi" ? answer.options : [];
};
export const textIn = ({ answers }: Reader, id: QuestionId): string => {
  const answer = answers[id];
  return answer?.kind === "text" ? answer.value.trim() : "";
};
export const dayIn = ({ answers }: Reader, id: QuestionId): string | undefined => {
  const answer = answers[id];
  return answer?.kind === "date" ? answer.value : undefined;
};
export const numberIn = ({ answers }: Reader, id: QuestionId): number | undefined => {
  const answer = answers[id];
  return answer?.kind === "number" || answer?.kind === "scale" ? answer.value : undefined;
};
export const rowsOf = ({ answers }: Reader, id: QuestionId): readonly Row[] => rowsIn(answers[id]);
/** Answered, and not with "weet ik nog niet". */
export const isSettled = ({ answers }: Reader, id: QuestionId): boolean => isSettling(answers[id]);

/** "24 juni 2027". */
export const dayText = ({ words }: Reader, day: string): string => longDate(day, words.lang);
export const amountText = ({ words }: Reader, value: number): string => numberText(value, words.lang);

/** The name of an option as it stands in a list: without the capital of a label. */
export const optionText = ({ words }: Reader, question: QuestionId, option: OptionId): string =>
  words.t(`questions.${question}.options.${option}.label`);
export const lower = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a cell says, for a table in the document. Empty when it was left empty. */
function cellText(reader: Reader, table: QuestionId, column: QuestionId, cell: Answer | undefined): string {
  const { words } = reader;
  switch (cell?.kind) {
    case "single":
      return lower(words.t(`questions.${table}.columns.${column}.options.${cell.option}.label`));
    case "date":
      return dayText(reader, cell.value);
    case "text":
      return (column === "method" ? reader.formName(cell.value) : undefined) ?? cell.value.trim();
    case "scale":
    case "number":
      return amountText(reader, cell.value);
    case "multi":
      return cell.options.map((option) => words.t(`questions.${table}.columns.${column}.options.${option}.label`)).join(", ");
    default:
      return "";
  }
}
export const cellIn = (reader: Reader, table: QuestionId, column: QuestionId, row: Row): string =>
  cellText(reader, table, column, row.cells[column]);
/** The head of a column: as the question calls it, unless that speaks to who fills it in. */
export const columnName = ({ words }: Reader, table: QuestionId, column: QuestionId): string => {
  const own = `words.framework.columns.${table}.${column}`;
  return words.t(words.has(own) ? own : `questions.${table}.columns.${column}.label`);
};

/** A question by its id; the definition holds all that are named here. */
export const questionOf = (id: QuestionId): Question => {
  const question = definition.questions[id];
  if (!question) throw new Error(`There is no question '${id}'.`);
  return question;
};

export const paragraph = (text: Text, small?: true): Block => ({ kind: "paragraph", text, ...(small ? { small } : {}) });
export const bullets = (items: readonly Text[], ordered = false): Block => ({
  kind: "list",
  ordered,
  items: items.map((item) => [paragraph(item)]),
});
/** A list of which every item has its own origin. */
export const bulletsBy = (items: readonly { readonly text: Text; readonly origin: readonly string[] }[], ordered = false): Block => ({
  kind: "list",
  ordered,
  items: items.map(({ text, origin }) => madeBy([paragraph(text)], ...origin)),
});
/** A word in bold and what it says. */
export const labelled = (label: string, text: string): Text => [
  { kind: "strong", text: `${label} ` },
  { kind: "text", text },
];
/** The questions that made blocks, or rows of them (`originOfRow`). A block that knows its own keeps it; a heading has none. */
export const madeBy = (blocks: readonly Block[], ...origin: readonly string[]): Block[] =>
  blocks.map((block) => (block.origin || block.kind === "heading" || block.kind === "pageBreak" ? block : { ...block, origin }));
export const originOfRow = (table: QuestionId, row: Row): string => `${table}/${row.id}`;

/** What is still to be filled in, by the short name of its question. */
export const gap = (reader: Reader, id: QuestionId): Block => ({
  kind: "callout",
  tone: "gap",
  body: madeBy([paragraph(labelled(reader.say("gap"), lower(reader.words.t(`questions.${id}.short`))))], id),
});
