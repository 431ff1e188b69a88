import consistent from "../../flows/consistent/questions.yaml";
import renames from "../../flows/renames.yaml";
import shared from "../../flows/shared/questions.yaml";
import tools from "../../flows/tools/questions.yaml";
import twice from "../../flows/twice/questions.yaml";
import type { Known } from "../dossier/known.ts";
import type { Answer, Question } from "../engine/types.ts";
import { wordsIn } from "../i18n/index.ts";

const questions: Readonly<Record<string, Question>> = { ...shared, ...consistent, ...twice };

/** What this release knows of questions, for holding a stored case or a file against it. */
export const known: Known = { questions, perStep: { flow: "tools", questions: tools }, renames, wordsOf: answerInWords };

// With the words that are loaded at that moment: what cannot be named any more stays as it was stored.
function answerInWords(question: string, answer: Answer): string {
  const { t, has } = wordsIn("nl", "twice", "consistent", "shared");
  const label = (option: string): string => {
    const key = `questions.${question}.options.${option}.label`;
    return has(key) ? t(key) : option;
  };
  const name = has(`questions.${question}.short`) ? t(`questions.${question}.short`) : question;
  switch (answer.kind) {
    case "unsure":
      return "";
    case "single":
      return `${name}: ${label(answer.option)}`;
    case "multi":
      return `${name}: ${answer.options.map(label).join("; ")}`;
    case "table":
      return `${name}: ${answer.rows.length}`;
    default:
      return `${name}: ${answer.value}`;
  }
}
