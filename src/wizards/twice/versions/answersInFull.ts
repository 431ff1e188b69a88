import type { Answer, Question, QuestionId, Row } from "../../../engine/types.ts";
import type { Block } from "../../../report/model.ts";
import { answerInWords } from "../../shared/answerWords.ts";
import { askedIn } from "../asked.ts";
import { definition } from "../definition.ts";
import { bullets, cellIn, type FrameworkInput, labelled, paragraph, questionOf, readerOf } from "../framework/input.ts";

interface Item {
  readonly term: string;
  readonly body: readonly Block[];
}

/** Every question that counts and says something, part by part, with its note. */
export function answersInFull(input: FrameworkInput): readonly Block[] {
  const { answers } = input.assessment.route;
  return (definition.flow.parts ?? []).flatMap(({ id, steps }): Block[] => {
    const items = steps
      .flatMap(askedIn)
      // What does not count now stands further on, with its note.
      .filter((question) => answers[question] ?? (!input.dossier.answers[question] && noteOf(question, input)))
      .map((question) => itemOf(question, answers[question], input));
    if (items.length === 0) return [];
    return [
      { kind: "heading", level: 2, id: `answers-${id}`, text: input.words.t(`parts.${id}.title`) },
      { kind: "definitions", items },
    ];
  });
}

/** Answers that are kept and do not count now, because what they follow from was answered otherwise since. */
export function keptBesides(input: FrameworkInput): readonly Block[] {
  const { dossier, assessment, words } = input;
  const items = definition.flow.steps
    .flatMap(({ id }) => askedIn(id))
    .filter((id) => dossier.answers[id] && !assessment.route.answers[id])
    .map((id) => itemOf(id, dossier.answers[id], input));
  const gone = dossier.retired.map(({ question, words: said }) => said || question);
  return [
    ...(items.length > 0
      ? [heading("kept", words.t("words.versions.archive.headings.kept")), { kind: "definitions", items } as const]
      : []),
    ...(gone.length > 0 ? [heading("gone", words.t("words.versions.archive.headings.gone")), bullets(gone)] : []),
  ];
}
const heading = (id: string, text: string): Block => ({ kind: "heading", level: 2, id: `answers-${id}`, text });

/** Every note with the question that it stands at. */
export const notesOf = (input: FrameworkInput): readonly Item[] =>
  definition.flow.steps
    .flatMap(({ id }) => askedIn(id))
    .flatMap((question) => {
      const note = noteOf(question, input);
      return note ? [{ term: input.words.t(`questions.${question}.ask`), body: [paragraph(note)] }] : [];
    });

const noteOf = (question: QuestionId, { dossier }: FrameworkInput): string => dossier.notes[question]?.trim() ?? "";

function itemOf(id: QuestionId, answer: Answer | undefined, input: FrameworkInput): Item {
  const note = noteOf(id, input);
  return {
    term: input.words.t(`questions.${id}.ask`),
    body: [
      ...(answer ? answerBlocks(id, answer, input) : [paragraph(input.words.t("ui.notGiven"))]),
      ...(note ? [paragraph(labelled(input.words.t("words.blank.note"), note), true)] : []),
    ],
  };
}

function answerBlocks(id: QuestionId, answer: Answer | undefined, input: FrameworkInput): readonly Block[] {
  const question = questionOf(id);
  if (answer?.kind !== "table") return [paragraph(answerInWords(input.words, question, answer))];
  if (answer.rows.length === 0) return [paragraph(input.words.t(`words.framework.nothing.${id}`))];
  return [bullets(answer.rows.map((row) => rowInFull(question, row, input)))];
}

/** "Stap: ontwerpavond; Doel: bedenken en ontwerpen": what a row says in all its columns. */
function rowInFull(question: Question, row: Row, input: FrameworkInput): string {
  const reader = readerOf(input);
  const columns = question.kind === "table" ? question.columns : [];
  return columns
    .flatMap((column) => {
      const said = cellIn(reader, question.id, column.id, row);
      return said === "" ? [] : [`${input.words.t(`questions.${question.id}.columns.${column.id}.label`)}: ${said}`];
    })
    .join("; ");
}
