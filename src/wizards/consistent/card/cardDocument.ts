import { isSettled } from "../../../domain/advice.ts";
import { weightClassIds } from "../../../domain/ids.ts";
import type { Block, DocModel } from "../../../report/model.ts";
import { alikeSentence } from "../alike.ts";
import { promiseOf } from "../../shared/rungNames.ts";
import { decidingSentence, headline, roomSentence, stabilitySentence } from "../sentences.ts";
import { weighing } from "../versions/answers.ts";
import { approachTable, reasonParagraphs } from "../versions/approach.ts";
import { heading, labelled, list, paragraph, type Said } from "../versions/blocks.ts";
import { frameOf, metaOf, type VersionInput } from "../versions/input.ts";
import { dutiesChecked, dutiesOf, ladderBlock, limitItems, signalItems } from "../versions/limits.ts";
import { docText, type WordsOf } from "../words.ts";

/** The assessment card: one A4 that says what was advised, why, what was chosen, and what comes next. */
export function cardOf(input: VersionInput): DocModel {
  const { words } = input;
  return {
    ...frameOf(input),
    subject: words.t("words.card.subject"),
    meta: metaOf(input),
    onePage: true,
    blocks: [
      outcomeOf(input, "promised"),
      part(words, "questions"),
      ...weighing(input),
      {
        kind: "columns",
        left: [part(words, "limits"), ladderBlock(input)],
        right: [part(words, "law"), list(limitsAndLaw(input))],
      },
      part(words, "approach"),
      approachTable(input),
      ...reasonParagraphs(input),
      {
        kind: "columns",
        left: [part(words, "alike"), list(alikeItems(input))],
        right: [part(words, "next"), list(nextItems(input))],
      },
    ],
  };
}

const part = (words: WordsOf, id: string): Block => heading(1, id, words.t(`words.card.${id}`));

/** The outcome in one marked sentence, with how firm it is, and what it promises unless another text says what was promised. */
export function outcomeOf({ assessment: { advice, route }, profile, words }: VersionInput, promise: "promised" | "advised"): Block {
  const sentences = [
    ...(promise === "promised" && isSettled(advice.rung)
      ? [`${words.t("words.result.promise")} ${promiseOf(words, advice.rung.low, profile)}`]
      : []),
    [roomSentence(words, route.answers), stabilitySentence(words, advice), decidingSentence(words, advice)].filter(Boolean).join(" "),
  ].filter(Boolean);
  const title = docText(headline(words, advice, profile)).map((inline) => inline.text);
  return {
    kind: "callout",
    tone: "outcome",
    body: [{ kind: "paragraph", text: [{ kind: "strong", text: title.join("") }] }, ...sentences.map((sentence) => paragraph(sentence))],
  };
}

function limitsAndLaw(input: VersionInput): readonly Said[] {
  const { words } = input;
  const duties = dutiesOf(input, "shown");
  const checked = dutiesChecked(input, duties);
  return [
    ...limitItems(input),
    ...duties.map(({ text, cite }) => labelled(words.t("words.card.duty"), `${text} (${cite.replace(/\.$/, "")})`)),
    ...signalItems(input),
    ...(checked === undefined ? [] : [checked]),
  ];
}

/** The earlier cases that are most alike, one sentence each. */
const alikeItems = ({ alike, words, profile }: VersionInput): readonly string[] =>
  alike.length === 0 ? [words.t("words.alike.none")] : alike.map((one) => alikeSentence(words, one, profile));

/** What is done at least, how it is adopted and what is put down, for a case of this weight. */
export function nextItems({ assessment: { advice }, words }: VersionInput): readonly string[] {
  const id = weightClassIds[advice.weightClass.high - 1] ?? "light";
  const parts = ["least", "adopts", "paper"].map((one) => `${words.t(`words.now.${one}`)}: ${words.t(`words.weights.${id}.${one}`)}`);
  return isSettled(advice.weightClass) ? parts : [words.t("words.now.open")];
}
