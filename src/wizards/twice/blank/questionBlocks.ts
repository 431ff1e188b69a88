import type { Answer, Condition, Field, Question, QuestionId } from "../../../engine/types.ts";
import { longDate, numberText } from "../../../i18n/format.ts";
import type { Block, Inline, Text } from "../../../report/model.ts";
import { conditionOf, numberOf } from "../asked.ts";
import { definition } from "../definition.ts";
import { labelled, paragraph } from "../framework/input.ts";
import { rowsToFill } from "./rowsToFill.ts";
import { type Sheet, type SheetStep, stepsOn } from "./sheet.ts";
import { whenAsked } from "./whenAsked.ts";

/** The questions of one step as they stand on paper: when they are asked, why, and room for the answer. */
export const stepBlocks = (step: SheetStep, sheet: Sheet): Block[] => {
  const showIf = conditionOf(step.id);
  return step.questions.flatMap((id) => {
    const question = definition.questions[id];
    return question ? [...questionBlocks(question, sheet, showIf), ...noteBlocks(id, sheet)] : [];
  });
};

function questionBlocks(question: Question, sheet: Sheet, showIf: Condition | undefined, above?: QuestionId): Block[] {
  const { words, track } = sheet;
  const listed = stepsOn(track);
  const when = showIf && whenAsked(showIf, { words, isListed: (id) => listed.includes(id), ...(above ? { above } : {}) });
  const ask = words.t(`questions.${question.id}.ask`);
  const fields: readonly Field[] = question.with ?? [];
  return [
    { kind: "heading", level: above ? 3 : 2, id: question.id, text: above ? ask : `${numberOf(question.id)}. ${ask}` },
    ...guidance(question, sheet, when),
    ...room(question, sheet),
    ...fields.flatMap((field) => questionBlocks(field, sheet, field.showIf, question.id)),
  ];
}

/**
 * When it is asked, why, what to think of and how many to choose, as one paragraph that stays with what it leads to. An example only
 * where somebody writes: beside choices it would point at one.
 */
function guidance(question: Question, { words }: Sheet, when: string | undefined): Block[] {
  const { id, kind } = question;
  const said = ["why", "help"].map((key) => `questions.${id}.${key}`).filter(words.has);
  const example = `questions.${id}.example`;
  const isWritten = kind === "text" || kind === "table";
  const hasExample = said.some((key) => words.t(key).includes(words.t("ui.example", { example: "" }).trim()));
  const sentences = [
    ...said.map((key) => words.t(key)),
    ...(kind === "multi" ? [words.t(question.ordered ? "words.blank.inOrder" : "ui.chooseAny")] : []),
    ...(isWritten && !hasExample && words.has(example) ? [words.t("ui.example", { example: words.t(example) })] : []),
  ];
  if (when === undefined) return sentences.length === 0 ? [] : [paragraph(sentences.join(" "), true)];
  return [paragraph(labelled(`→ ${when}`, sentences.join(" ")), true)];
}

/** Boxes to tick, lines to write on, or rows; what was answered already stands there in bold. */
function room(question: Question, sheet: Sheet): Block[] {
  const { words, given } = sheet;
  const answer = given?.assessment.route.answers[question.id];
  const unsure: Tick[] = question.optional ? [] : [{ label: words.t("ui.unsure"), place: answer?.kind === "unsure" ? 1 : 0 }];
  const base = `questions.${question.id}`;
  switch (question.kind) {
    case "single":
    case "multi": {
      const ordered = question.kind === "multi" && question.ordered;
      const options = question.options.map((option): Tick => {
        const help = `${base}.options.${option}.help`;
        return {
          label: words.t(`${base}.options.${option}.label`),
          ...(words.has(help) ? { rest: words.t(help) } : {}),
          place: placeIn(answer, option),
        };
      });
      return [ticks([...options, ...unsure], sheet, ordered)];
    }
    case "scale": {
      const positions = Array.from({ length: question.to - question.from + 1 }, (_, at) => question.from + at).map((value): Tick => {
        const example = `${base}.positions.${value}.example`;
        return {
          label: `${value}. ${words.t(`${base}.positions.${value}.label`)}`,
          ...(words.has(example) ? { rest: words.t("words.blank.example", { example: words.t(example) }) } : {}),
          place: answer?.kind === "scale" && answer.value === value ? 1 : 0,
        };
      });
      return [ticks([...positions, ...unsure], sheet, false)];
    }
    case "table":
      return rowsToFill(question, sheet);
    default:
      return written(question, answer, sheet);
  }
}

function written(question: Question, answer: Answer | undefined, { words }: Sheet): Block[] {
  const said =
    answer?.kind === "text"
      ? answer.value.trim()
      : answer?.kind === "date"
        ? longDate(answer.value, words.lang)
        : answer?.kind === "number"
          ? numberText(answer.value, words.lang)
          : answer?.kind === "unsure"
            ? words.t("ui.unsure")
            : "";
  if (said !== "") return [paragraph(labelled(words.t("words.blank.answer"), said))];
  if (question.kind === "text") return [{ kind: "writingLines", lines: question.long ? 5 : 2, label: "" }];
  return [{ kind: "writingLines", lines: 1, label: words.t(`words.blank.${question.kind === "date" ? "day" : "number"}`) }];
}

/** A note that was made at a question stays with it. */
function noteBlocks(id: QuestionId, { words, given }: Sheet): Block[] {
  const note = given?.dossier.notes[id]?.trim();
  return note ? [paragraph(labelled(words.t("words.blank.note"), note))] : [];
}

/** A box to tick: what is chosen there and what explains it. `place` is 0 for what nobody chose. */
interface Tick {
  readonly label: string;
  readonly rest?: string;
  readonly place: number;
}
/** A long list of short choices stands in two columns: it saves paper and stays together on a page. */
function ticks(items: readonly Tick[], sheet: Sheet, ordered: boolean): Block {
  const boxes = (some: readonly Tick[]): Block => ({ kind: "tickBoxes", items: some.map((item) => tickText(item, sheet, ordered)) });
  const isShort = items.every(({ label, rest = "" }) => label.length + rest.length <= 90);
  if (items.length < 6 || !isShort) return boxes(items);
  const half = Math.ceil(items.length / 2);
  return { kind: "columns", left: [boxes(items.slice(0, half))], right: [boxes(items.slice(half))] };
}

/** What was chosen stands out in bold and says so: a box to tick by hand stays empty. */
function tickText({ label, rest, place }: Tick, { words }: Sheet, ordered: boolean): Text {
  const ended = rest === undefined ? label : label.replace(/(?<![.?!])$/, ".");
  const behind: readonly Inline[] = rest === undefined ? [] : [{ kind: "text", text: ` ${rest}` }];
  if (place === 0) return behind.length === 0 ? ended : [{ kind: "text", text: ended }, ...behind];
  const chosen = ordered ? words.t("words.blank.chosenAt", { place }) : words.t("words.blank.chosen");
  return [{ kind: "strong", text: `${ended} ${chosen}` }, ...behind];
}

function placeIn(answer: Answer | undefined, option: string): number {
  if (answer?.kind === "single") return answer.option === option ? 1 : 0;
  return answer?.kind === "multi" ? answer.options.indexOf(option) + 1 : 0;
}
