import type { Question } from "../../../engine/types.ts";
import type { Words } from "../../../i18n/types.ts";
import type { QuestionWords } from "../../../ui/question/StepForm.tsx";
import { questionWords } from "../../shared/questionWords.ts";
import { rungWords } from "../rungs.ts";
import { known } from "../useAssessment.ts";

/** The words of a question; whoever chooses a rung reads what it promises, under the name that the municipality gave it. */
export const wordsIn =
  (words: Words) =>
  (question: Question): QuestionWords => {
    const own = questionWords(words, question);
    if (question.id !== "influenceLevel") return own;
    return {
      ...own,
      optionOf: (id) => {
        const { name, promise } = rungWords({ known, words }, id);
        return { label: `${name.charAt(0).toUpperCase()}${name.slice(1)}`, help: promise };
      },
    };
  };
