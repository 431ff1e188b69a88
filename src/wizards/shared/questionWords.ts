import type { Question } from "../../engine/types.ts";
import type { QuestionWords } from "../../ui/question/StepForm.tsx";
import type { Words } from "../../i18n/types.ts";

/** The words of one question as the form takes them. Naming questions have no "weet ik nog niet": nobody can not know a title. */
export const questionWords = (words: Words, question: Question): QuestionWords => wordsAt(words, `questions.${question.id}`);

/** The words that stand under one key of a flow: of a question, or of a column of a table. */
export function wordsAt(words: Words, base: string): QuestionWords {
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
const helpOf = <Key extends string>(words: Words, at: string, key: Key) =>
  words.has(at) ? ({ [key]: words.t(at) } as Partial<Record<Key, string>>) : {};
