import type { Answer, OptionId, Question, QuestionId } from "../../engine/types.ts";
import type { QuestionWords } from "../../ui/question/StepForm.tsx";
import type { WordsOf } from "./words.ts";

/** How an answer reads: the label of an option, "3. Merkbaar …" for a position, the typed text itself. Empty without answer. */
export function answerInWords(words: WordsOf, question: Question, answer: Answer | undefined): string {
  if (!answer) return "";
  switch (answer.kind) {
    case "unsure":
      return words.t("ui.unsure");
    case "single":
      return labelOf(words, question.id, answer.option);
    case "multi":
      return answer.options.map((option) => labelOf(words, question.id, option)).join("; ");
    case "scale":
      return positionOf(words, question.id, answer.value);
    case "number":
      return String(answer.value);
    case "date":
    case "text":
      return answer.value;
    case "table":
      return String(answer.rows.length);
  }
}

export const labelOf = (words: WordsOf, question: QuestionId, option: OptionId) => words.t(`questions.${question}.options.${option}.label`);

/** "3. Merkbaar. Gewoonte, kosten …": the number always stands with its words. */
export const positionOf = (words: WordsOf, question: QuestionId, value: number) =>
  `${value}. ${words.t(`questions.${question}.positions.${value}.label`)}`;

/** The short name of a question for tables and sentences. */
export const shortOf = (words: WordsOf, question: QuestionId) => words.t(`questions.${question}.short`);

/** The words of one question as the form takes them. Naming questions have no "weet ik nog niet": nobody can not know a title. */
export function questionWords(words: WordsOf, question: Question): QuestionWords {
  const base = `questions.${question.id}`;
  const optional = <Key extends string, Value>(key: Key, of: (at: string) => Value) =>
    words.has(`${base}.${key}`) ? ({ [key]: of(`${base}.${key}`) } as Partial<Record<Key, Value>>) : {};
  const note = words.has(`${base}.note`) ? { noteLabel: words.t(`${base}.note`) } : {};
  return {
    ask: words.t(`${base}.ask`),
    empty: words.t(`${base}.empty`),
    ...optional("why", words.inlines),
    ...optional("help", words.inlines),
    ...optional("unsure", words.t),
    ...note,
    optionOf: (id) => ({ label: words.t(`${base}.options.${id}.label`), ...helpOf(words, `${base}.options.${id}.help`, "help") }),
    positionOf: (value) => ({
      label: words.t(`${base}.positions.${value}.label`),
      ...helpOf(words, `${base}.positions.${value}.example`, "example"),
    }),
  };
}
const helpOf = <Key extends string>(words: WordsOf, at: string, key: Key) =>
  words.has(at) ? ({ [key]: words.t(at) } as Partial<Record<Key, string>>) : {};
