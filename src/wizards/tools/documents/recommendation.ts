import catalogue from "../../../../content/catalogue.yaml?filters";
import { impossibleWish } from "../../../domain/tools/empty.ts";
import { reasonsFor } from "../../../domain/tools/explain.ts";
import { mismatchesOf } from "../../../domain/tools/mismatch.ts";
import type { Recommendation } from "../../../domain/tools/recommend.ts";
import { partsOf, type Scored } from "../../../domain/tools/score.ts";
import { notesOf } from "../../../domain/tools/shares.ts";
import { numberText } from "../../../i18n/format.ts";
import type { Block, Text } from "../../../report/model.ts";
import { answerInWords, shortOf } from "../../shared/answerWords.ts";
import { formOf } from "../catalogue.ts";
import { formText, whenText } from "../plan/say.ts";
import { questionnaire } from "../questionnaire.ts";
import {
  emptySentence,
  impliedSentence,
  mismatchSentences,
  nearSentence,
  noteSentence,
  notWhenSentence,
  whySentence,
} from "../sentences.ts";
import type { StepAdvice } from "./advice.ts";
import { dutch, ended, heading, joined, labelled, list, paragraph, table } from "./blocks.ts";
import { nameOf, type Advised } from "./input.ts";

/** How much of an advice a version tells. */
interface Depth {
  /** What was asked, and what else fits with its points. */
  readonly others?: number;
  /** The points of the chosen form. */
  readonly points?: true;
}

/** One step: what was chosen and why, what else fits, and what just does not. */
export function stepBlocks(input: Advised, one: StepAdvice, depth: Depth = {}): readonly Block[] {
  const { words, say } = input;
  const when = one.step && whenText(words, one.step);
  return [
    heading(2, `stap-${one.id}`, nameOf(input, one)),
    ...(when === undefined ? [] : [paragraph(labelled(say("when"), when))]),
    ...(depth.others === undefined ? [] : asked(input, one)),
    ...warnings(input, one),
    ...chosenBlocks(input, one),
    ...(depth.points ? points(input, one) : []),
    ...(depth.others === undefined ? [] : others(input, one, depth.others)),
    ...near(input, one),
  ];
}

function asked({ words, say }: Advised, { wish, recommendation }: StepAdvice): readonly Block[] {
  const rows = questionnaire.flow.steps
    .flatMap(({ questions }) => [...questions, ...(questions.includes("place") ? ["must"] : [])])
    .flatMap((id): readonly (readonly Text[])[] => {
      const question = questionnaire.questions[id];
      const answer = wish.answers[id];
      if (!question || !answer || answer.kind === "unsure") return [];
      const said = answerInWords(words, question, answer);
      return said === "" ? [] : [[shortOf(words, id), said, say(id in wish.own ? "origin.own" : "origin.plan")]];
    });
  const implied = recommendation && impliedSentence(words, recommendation.asked);
  return rows.length === 0
    ? [paragraph(say("nothingAsked"))]
    : [
        table(
          say("askedCaption"),
          ["filter", "answer", "origin"].map((column) => say(`asked.${column}`)),
          rows,
          [3, 6, 3],
        ),
        ...(implied === undefined ? [] : [paragraph(ended(implied), true)]),
      ];
}

function warnings({ words }: Advised, { recommendation }: StepAdvice): readonly Block[] {
  const said = recommendation ? mismatchSentences(words, mismatchesOf(recommendation.asked)) : [];
  return said.map((sentence): Block => ({ kind: "callout", tone: "caution", body: [paragraph(sentence)] }));
}

function chosenBlocks(input: Advised, one: StepAdvice): readonly Block[] {
  const { say, texts, words, profile } = input;
  const { step, chosen, recommendation } = one;
  if (!chosen) {
    const own = step && formText(step);
    if (own !== undefined) return [outcome(named(input, own), [say("ownNotKnown")])];
    return [paragraph(say(step ? "notChosen" : recommendation ? "looseAdvice" : "noList"))];
  }
  const { method, scored } = chosen;
  const brief = texts.briefs[method.id];
  const whys = scored && recommendation ? reasonTexts(input, scored, recommendation) : [];
  const misses = scored?.excludedBy.map((exclusion) => nearSentence(words, exclusion, recommendation!.asked, profile)) ?? [];
  const notes = recommendation ? notesOf(method, recommendation.asked, profile.tools) : [];
  return [
    outcome(named(input, method.name), [
      ...(brief ? [dutch(words, brief.summary)] : []),
      ...(whys.length > 0 ? [labelled(say("why"), whys.join(" "))] : []),
      ...(misses.length > 0 ? [labelled(say("misfit"), misses.join(" "))] : []),
    ]),
    ...(brief ? [paragraph(labelled(say("watch"), dutch(words, ended(brief.watchOut)))), paragraph(notWhen(input, brief.notWhen))] : []),
    ...(notes.length > 0 && recommendation ? [list(notes.map((note) => noteSentence(words, note, method, recommendation.asked)))] : []),
  ];
}

const outcome = (title: Text, sentences: readonly Text[]): Block => ({
  kind: "callout",
  tone: "outcome",
  body: [
    paragraph(typeof title === "string" ? [{ kind: "strong", text: title }] : title),
    ...sentences.map((sentence) => paragraph(sentence)),
  ],
});

/** "Gekozen: Rondetafelgesprek"; the name is Dutch in any language. */
const named = ({ say, words }: Advised, name: string): Text =>
  words.lang === "nl" ? `${say("chosen")} ${name}` : labelled(say("chosen"), dutch(words, name));

/** "Niet gebruiken als …", of which the end is Dutch. */
export function notWhen({ words }: Pick<Advised, "words">, when: string): Text {
  const [before = "", after = ""] = notWhenSentence(words, "\u0000").split("\u0000");
  return joined([{ kind: "strong", text: before.trim() }], dutch(words, `${when}${after}`));
}

const reasonTexts = ({ words, profile }: Advised, scored: Scored, { asked: wish }: Recommendation): readonly string[] =>
  reasonsFor(scored, wish).map((reason) => ended(whySentence(words, reason, profile)));

/** The points of the chosen form, filter by filter. */
function points({ words, say }: Advised, { chosen, recommendation }: StepAdvice): readonly Block[] {
  if (!chosen?.scored || !recommendation) return [];
  const text = (value: number) => numberText(value, words.lang);
  const rows = partsOf(chosen.scored, recommendation.asked).map(({ filter, gave, of }) => [
    filter === "form" ? say("points.form") : words.t(`questions.must.options.${filter}.label`),
    text(gave),
    text(of),
  ]);
  return [
    table(
      say("points.caption"),
      ["filter", "gave", "of"].map((column) => say(`points.${column}`)),
      rows,
      [6, 2, 2],
    ),
  ];
}

function others(input: Advised, { recommendation, chosen, step }: StepAdvice, most: number): readonly Block[] {
  const { say, words, texts, profile } = input;
  if (!recommendation) return step ? [paragraph(say("noList"))] : [];
  const offered = recommendation.offered.filter(({ method }) => method.id !== chosen?.method.id).slice(0, most);
  if (offered.length === 0) {
    const impossible = impossibleWish(catalogue, recommendation.asked, profile.tools);
    return [paragraph(impossible ? emptySentence(words, impossible) : say("noOthers"))];
  }
  const rows = offered.map((scored) => [
    dutch(words, scored.method.name),
    String(scored.score),
    reasonTexts(input, scored, recommendation).join(" "),
    dutch(words, ended(texts.briefs[scored.method.id]?.watchOut ?? "")),
  ]);
  const { inside, closing } = recommendation;
  const names = (forms: readonly string[]) => dutch(words, `${forms.join("; ")}.`);
  return [
    paragraph(say(chosen ? "others" : "best")),
    table(
      say("othersCaption"),
      ["form", "score", "why", "watch"].map((column) => say(`other.${column}`)),
      rows,
      [3, 1.2, 5, 3],
    ),
    ...(inside.length > 0 ? [paragraph(labelled(say("inside"), names(inside.map(({ method }) => method.name))))] : []),
    ...(closing.length > 0 ? [paragraph(labelled(say("closing"), names(closing.flatMap((id) => formOf(id)?.name ?? []))))] : []),
  ];
}

/** What would fit if one thing were different. */
function near({ say, words, profile }: Advised, { recommendation }: StepAdvice): readonly Block[] {
  if (!recommendation || recommendation.nearMisses.length === 0) return [];
  return [
    paragraph(say("near")),
    list(
      recommendation.nearMisses.map(({ method, excludedBy }) =>
        labelled(`${method.name}.`, excludedBy.map((exclusion) => nearSentence(words, exclusion, recommendation.asked, profile)).join(" ")),
      ),
    ),
  ];
}
