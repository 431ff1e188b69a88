import type { Condition, Field, Question } from "../../engine/types.ts";
import type { Block, DocModel } from "../../report/model.ts";
import { definition, standardProfile } from "./definition.ts";
import { labelOf, positionOf } from "./questionWords.ts";
import { ruleVersion } from "./receipt.ts";
import type { WordsOf } from "./words.ts";

/** All questions of Consistent on paper, to prepare at the table: every option, and when a field is asked. */
export function blankQuestionnaire(words: WordsOf, made: string): DocModel {
  const steps = definition.flow.steps.flatMap((step, at): Block[] => [
    ...(step.questions.length > 1 && words.has(`steps.${step.id}.title`)
      ? [{ kind: "heading", level: 1, id: step.id, text: `${at + 1}. ${words.t(`steps.${step.id}.title`)}` } as const]
      : []),
    ...step.questions.flatMap((id) => {
      const question = definition.questions[id];
      const level = step.questions.length > 1 ? 2 : 1;
      return question ? questionBlocks(words, question, level, step.questions.length > 1 ? "" : `${at + 1}. `) : [];
    }),
  ]);
  return {
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
    blocks: [{ kind: "paragraph", text: words.t("words.blank.intro") }, ...steps],
  };
}

function questionBlocks(words: WordsOf, question: Question | Field, level: 1 | 2, number: string): Block[] {
  const base = `questions.${question.id}`;
  const only = "showIf" in question && question.showIf ? onlyIf(words, question.showIf) : undefined;
  return [
    { kind: "heading", level, id: question.id, text: `${number}${words.t(`${base}.ask`)}` },
    ...(only ? [{ kind: "callout", tone: "gap", body: [{ kind: "paragraph", text: only }] } as const] : []),
    ...(words.has(`${base}.why`) ? [{ kind: "paragraph", text: words.t(`${base}.why`), small: true } as const] : []),
    ...choices(words, question),
    ...(question.with ?? []).flatMap((field) => questionBlocks(words, field, 2, "")),
    ...(level === 1 && question.kind !== "text" ? [noteLines(words)] : []),
  ];
}

const noteLines = (words: WordsOf): Block => ({ kind: "writingLines", lines: 2, label: words.t("words.blank.note") });

function choices(words: WordsOf, question: Question): Block[] {
  const unsure = words.has(`questions.${question.id}.unsure`) ? [words.t("ui.unsure")] : [];
  switch (question.kind) {
    case "single":
    case "multi": {
      const labels = question.options.map((option) => labelOf(words, question.id, option));
      const many = question.kind === "multi" ? [{ kind: "paragraph", text: words.t("words.blank.several"), small: true } as const] : [];
      return [...many, { kind: "tickBoxes", items: [...labels, ...unsure] }];
    }
    case "scale": {
      const positions = Array.from({ length: question.to - question.from + 1 }, (_, at) => question.from + at);
      const withExample = (value: number) => {
        const example = `questions.${question.id}.positions.${value}.example`;
        const label = positionOf(words, question.id, value);
        return words.has(example) ? `${label} ${words.t("words.blank.example", { example: words.t(example) })}` : label;
      };
      return [{ kind: "tickBoxes", items: [...positions.map(withExample), ...unsure] }];
    }
    default:
      return [{ kind: "writingLines", lines: question.kind === "text" && question.long ? 5 : 2, label: words.t("words.blank.answer") }];
  }
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
