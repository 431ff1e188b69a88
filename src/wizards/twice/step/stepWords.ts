import type { Question } from "../../../engine/types.ts";
import type { Words } from "../../../i18n/types.ts";
import type { QuestionWords } from "../../../ui/question/StepForm.tsx";
import { questionWords } from "../../shared/questionWords.ts";
import { definition } from "../definition.ts";
import { rungWords } from "../rungs.ts";
import { known } from "../useAssessment.ts";

const asked = new Set(definition.flow.steps.flatMap(({ questions }) => questions));

/**
 * The words of a question on its page. Every question has room for a note, and every one that needs an answer can be left open on
 * purpose. Whoever chooses a rung reads what it promises, under the name that the municipality gave it.
 */
export const wordsIn =
  (words: Words) =>
  (question: Question): QuestionWords => {
    const own = questionWords(words, question);
    const full: QuestionWords = {
      ...own,
      ...(asked.has(question.id) ? { noteLabel: own.noteLabel ?? words.t("words.step.note") } : {}),
      ...(question.optional ? {} : { unsure: own.unsure ?? words.t("words.step.unsure") }),
    };
    if (question.id !== "influenceLevel") return full;
    return {
      ...full,
      optionOf: (id) => {
        const { name, promise } = rungWords({ known, words }, id);
        return { label: `${name.charAt(0).toUpperCase()}${name.slice(1)}`, help: promise };
      },
    };
  };
