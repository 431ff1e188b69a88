import type { Answer, Condition, Field, Question } from "../../../engine/types.ts";
import type { Block, DocModel, Text } from "../../../report/model.ts";
import { definition, standardProfile } from "../definition.ts";
import { labelOf, positionOf } from "../../shared/answerWords.ts";
import { ruleVersion } from "../receipt.ts";
import type { WordsOf } from "../words.ts";
import { heading, labelled, paragraph } from "./blocks.ts";
import { frameOf, longFrameOf, metaOf, type VersionInput } from "./input.ts";

/** All questions of Consistent on paper, to prepare at the table: why each is asked, every option, and when a field is asked. */
export const blankWorksheet = (words: WordsOf, made: string): DocModel => ({
  lang: words.lang,
  title: words.t("words.blank.title"),
  subject: words.t("flow.name"),
  meta: [],
  made,
  pageLabel: words.t("words.card.pageLabel"),
  foot: [
    words.t("words.blank.title"),
    words.t("words.card.foot", { rule: ruleVersion, profile: `${standardProfile.name} ${standardProfile.version}` }),
  ],
  blocks: [paragraph(words.t("words.blank.intro")), ...questions({ words, given: undefined })],
});

/** The same with what was answered and noted, to go on with at the table. */
export function worksheetOf(input: VersionInput): DocModel {
  const { words } = input;
  return {
    ...frameOf(input),
    head: longFrameOf(input).head ?? ["", ""],
    subject: words.t("words.blank.subject"),
    meta: metaOf(input),
    blocks: [paragraph(words.t("words.blank.filledIntro")), ...questions({ words, given: input })],
  };
}

interface Sheet {
  readonly words: WordsOf;
  /** The case whose answers are marked; undefined for a blank sheet. */
  readonly given: VersionInput | undefined;
}

const questions = (sheet: Sheet): readonly Block[] =>
  definition.flow.steps.flatMap((step, at): Block[] => {
    const { words } = sheet;
    const isAlone = step.questions.length === 1;
    return [
      ...(!isAlone && words.has(`steps.${step.id}.title`)
        ? [heading(1, step.id, `${at + 1}. ${words.t(`steps.${step.id}.title`)}`), ...helpOf(words, `steps.${step.id}`)]
        : []),
      ...step.questions.flatMap((id) => {
        const question = definition.questions[id];
        return question ? questionBlocks(sheet, question, isAlone ? 1 : 2, isAlone ? `${at + 1}. ` : "") : [];
      }),
    ];
  });

function questionBlocks(sheet: Sheet, question: Question | Field, level: 1 | 2, number: string): Block[] {
  const { words } = sheet;
  const base = `questions.${question.id}`;
  const only = "showIf" in question && question.showIf ? onlyIf(words, question.showIf) : undefined;
  return [
    heading(level, question.id, `${number}${words.t(`${base}.ask`)}`),
    ...(only ? [{ kind: "callout", tone: "gap", body: [paragraph(only)] } as const] : []),
    ...(words.has(`${base}.why`) ? [paragraph(words.inlines(`${base}.why`), true)] : []),
    ...helpOf(words, base),
    ...choices(sheet, question),
    ...(question.with ?? []).flatMap((field) => questionBlocks(sheet, field, 2, "")),
    ...(level === 1 && question.kind !== "text" ? [noteBlock(sheet, question)] : []),
  ];
}

const helpOf = (words: WordsOf, base: string): readonly Block[] =>
  words.has(`${base}.help`) ? [paragraph(words.inlines(`${base}.help`), true)] : [];

function noteBlock({ words, given }: Sheet, { id }: Question): Block {
  const note = given?.dossier.notes[id];
  if (note) return paragraph(words.t("words.card.note", { note }));
  return { kind: "writingLines", lines: 2, label: words.t("words.blank.note") };
}

function choices(sheet: Sheet, question: Question): readonly Block[] {
  const { words, given } = sheet;
  const answer = given?.assessment.route.answers[question.id];
  const ticks = (items: readonly Tick[]): Block => ({ kind: "tickBoxes", items: items.map((item) => tickOf(words, item)) });
  const unsure = words.has(`questions.${question.id}.unsure`)
    ? [{ label: words.t("ui.unsure"), rest: "", isGiven: answer?.kind === "unsure" }]
    : [];
  switch (question.kind) {
    case "single":
    case "multi": {
      const options = question.options.map((option) => ({ ...optionText(words, question.id, option), isGiven: gives(answer, option) }));
      const many = question.kind === "multi" ? [paragraph(words.t("words.blank.several"), true)] : [];
      return [...many, ticks([...options, ...unsure])];
    }
    case "scale": {
      const positions = Array.from({ length: question.to - question.from + 1 }, (_, at) => question.from + at);
      return [
        ticks([...positions.map((value) => ({ ...positionText(words, question.id, value), isGiven: gives(answer, value) })), ...unsure]),
      ];
    }
    default: {
      const typed = answer?.kind === "text" || answer?.kind === "date" || answer?.kind === "number" ? String(answer.value) : "";
      if (typed !== "") return [paragraph(labelled(`${words.t("words.blank.answer")}:`, typed))];
      return [{ kind: "writingLines", lines: question.kind === "text" && question.long ? 5 : 2, label: words.t("words.blank.answer") }];
    }
  }
}

const gives = (answer: Answer | undefined, choice: string | number): boolean =>
  (answer?.kind === "single" && answer.option === choice) ||
  (answer?.kind === "multi" && answer.options.includes(String(choice))) ||
  (answer?.kind === "scale" && answer.value === choice);

/** A box to tick: what is chosen there, and what explains it. */
interface Tick {
  readonly label: string;
  readonly rest: string;
  readonly isGiven: boolean;
}

/** What was chosen stands out in bold and says so: a box to tick by hand stays empty. */
function tickOf(words: WordsOf, { label, rest, isGiven }: Tick): Text {
  const behind = rest === "" ? "" : ` ${rest}`;
  if (!isGiven) return `${label}${behind}`;
  return [
    { kind: "strong", text: `${label} ${words.t("words.blank.chosen")}` },
    { kind: "text", text: behind },
  ];
}

function optionText(words: WordsOf, question: string, option: string): Omit<Tick, "isGiven"> {
  const label = labelOf(words, question, option);
  const help = `questions.${question}.options.${option}.help`;
  return words.has(help) ? { label: label.replace(/\.?$/, "."), rest: words.t(help) } : { label, rest: "" };
}

function positionText(words: WordsOf, question: string, value: number): Omit<Tick, "isGiven"> {
  const example = `questions.${question}.positions.${value}.example`;
  return {
    label: positionOf(words, question, value),
    rest: words.has(example) ? words.t("words.blank.example", { example: words.t(example) }) : "",
  };
}

/** "Alleen als je bij ‘…’ kiest: …". Paper cannot hide a question, so it says when to skip it. */
function onlyIf(words: WordsOf, condition: Condition): string | undefined {
  const options = optionsIn(condition);
  if (!options) return undefined;
  return words.t("words.blank.onlyIf", {
    question: words.t(`questions.${options.question}.ask`),
    options: options.options.map((option) => `“${labelOf(words, options.question, option)}”`).join(words.t("words.blank.or")),
  });
}

function optionsIn(condition: Condition): { readonly question: string; readonly options: readonly string[] } | undefined {
  if (!("question" in condition)) return undefined;
  if ("is" in condition) return { question: condition.question, options: [condition.is] };
  if ("oneOf" in condition) return { question: condition.question, options: condition.oneOf };
  if ("includes" in condition) return { question: condition.question, options: [condition.includes] };
  return undefined;
}
