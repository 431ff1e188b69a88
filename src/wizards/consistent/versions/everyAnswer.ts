import { shownSteps } from "../../../engine/route.ts";
import type { Question } from "../../../engine/types.ts";
import type { Block } from "../../../report/model.ts";
import { definition } from "../definition.ts";
import { answerInWords } from "../../shared/answerWords.ts";
import { heading, list, paragraph } from "./blocks.ts";
import type { VersionInput } from "./input.ts";

type Input = Pick<VersionInput, "dossier" | "assessment" | "words">;

/** All questions that count, with their answers and notes. */
export const answersInFull = (input: Input): Block => ({
  kind: "definitions",
  items: shownSteps(definition, input.dossier.answers)
    .flatMap((step) => step.questions)
    .filter(({ id }) => input.assessment.route.answers[id] !== undefined)
    .map((question) => ({
      term: input.words.t(`questions.${question.id}.ask`),
      body: [paragraph(answerInWords(input.words, question, input.assessment.route.answers[question.id])), ...noteOf(input, question.id)],
    })),
});

const noteOf = ({ dossier, words }: Input, id: string): readonly Block[] => {
  const note = dossier.notes[id];
  return note ? [paragraph(words.t("words.card.note", { note }), true)] : [];
};

/** What is kept and does not count now: answers behind a closed branch, notes without an answer, and questions that are gone. */
export function keptBesides(input: Input): readonly Block[] {
  const { dossier, assessment, words } = input;
  const items = askedIn().flatMap((question) => {
    if (assessment.route.answers[question.id] !== undefined) return [];
    const answer = answerInWords(words, question, dossier.answers[question.id]);
    const body = [...(answer === "" ? [] : [paragraph(answer)]), ...noteOf(input, question.id)];
    return body.length === 0 ? [] : [{ term: words.t(`questions.${question.id}.ask`), body }];
  });
  const gone = dossier.retired.map(({ question, words: said }) => said || question);
  return [
    ...(items.length > 0 ? [heading(2, "kept", words.t("words.archive.headings.kept")), { kind: "definitions", items } as const] : []),
    ...(gone.length > 0 ? [heading(2, "gone", words.t("words.archive.headings.gone")), list(gone)] : []),
  ];
}

/** Every question of the flow with its fields, whether it is shown or not. */
const askedIn = (): readonly Question[] =>
  definition.flow.steps
    .flatMap(({ questions }) => questions)
    .flatMap((id) => {
      const question = definition.questions[id];
      return question ? [question, ...(question.with ?? [])] : [];
    });
