import { isSettled } from "../../../domain/advice.ts";
import { deviationOf } from "../../../domain/deviation.ts";
import { settings, sliders, weightClassIds } from "../../../domain/ids.ts";
import type { Profile } from "../../../domain/profile.ts";
import type { Alike } from "../../../domain/register.ts";
import type { Dossier } from "../../../dossier/types.ts";
import { isoDay, longDate, shortDate } from "../../../i18n/format.ts";
import type { Inline as Marked } from "../../../i18n/types.ts";
import type { Block, Cell, DocModel } from "../../../report/model.ts";
import { alikeSentence } from "../alike.ts";
import type { Assessment } from "../assess.ts";
import { dutyInWords } from "../dutyWords.ts";
import { influenceReasons, influenceSumOf, limitReasons, weightReasons, weightSumOf, type SumInWords } from "../explain.ts";
import { labelOf, shortOf } from "../questionWords.ts";
import { ruleVersion } from "../receipt.ts";
import { ladderOf } from "../rungsShown.ts";
import { decidingSentence, headline, promiseOf, rangeInWords, roomSentence, settingPosition, stabilitySentence } from "../sentences.ts";
import { chosenOf, reasonOf } from "../settings.ts";
import { signalInWords } from "../signals.ts";
import { docText, type WordsOf } from "../words.ts";

export interface CardInput {
  readonly dossier: Dossier;
  readonly assessment: Assessment;
  readonly profile: Profile;
  readonly words: WordsOf;
  readonly alike: readonly Alike[];
  readonly on: Date;
}

/** The assessment card: one A4 that says what was advised, why, what was chosen, and what comes next. */
export function cardOf(input: CardInput): DocModel {
  const { dossier, words, profile, on, assessment } = input;
  const body = assessment.route.answers["decisionBody"];
  const versions = { rule: ruleVersion, profile: `${profile.name} ${profile.version}` };
  return {
    lang: words.lang,
    subject: words.t("words.card.subject"),
    title: dossier.title || words.t("words.card.untitled"),
    meta: [
      words.t("words.card.dated", { on: longDate(on, words.lang), version: dossier.revision }),
      ...(dossier.filledBy ? [words.t("words.card.filledBy", { who: dossier.filledBy })] : []),
      ...(body?.kind === "single"
        ? [words.t("words.card.decides", { who: labelOf(words, "decisionBody", body.option).toLowerCase() })]
        : []),
    ],
    made: isoDay(on),
    onePage: true,
    pageLabel: words.t("words.card.pageLabel"),
    foot: [dossier.title || words.t("words.card.untitled"), words.t("words.card.foot", versions)],
    blocks: [
      outcome(input),
      ...answersPart(input),
      {
        kind: "columns",
        left: [heading(words, "limits"), ladder(input)],
        right: [heading(words, "law"), list(limitsAndLaw(input))],
      },
      ...approachPart(input),
      {
        kind: "columns",
        left: [heading(words, "alike"), list(alikeItems(input))],
        right: [heading(words, "next"), list(nextItems(input))],
      },
    ],
  };
}

const heading = (words: WordsOf, id: string): Block => ({ kind: "heading", level: 1, id, text: words.t(`words.card.${id}`) });
const paragraph = (text: string | readonly Marked[], small?: true): Block => ({
  kind: "paragraph",
  text: typeof text === "string" ? text : docText(text),
  ...(small ? { small } : {}),
});
const list = (items: readonly (string | readonly Marked[])[]): Block => ({
  kind: "list",
  ordered: false,
  items: items.map((item) => [paragraph(item)]),
});
const cell = (text: string): Cell => ({ text });

function outcome({ assessment: { advice, route }, profile, words }: CardInput): Block {
  const sentences = [
    ...(isSettled(advice.rung) ? [`${words.t("words.result.promise")} ${promiseOf(words, advice.rung.low, profile)}`] : []),
    [roomSentence(words, route.answers), stabilitySentence(words, advice), decidingSentence(words, advice)].filter(Boolean).join(" "),
  ].filter(Boolean);
  const title = docText(headline(words, advice, profile)).map((inline) => inline.text);
  return {
    kind: "callout",
    tone: "outcome",
    body: [{ kind: "paragraph", text: [{ kind: "strong", text: title.join("") }] }, ...sentences.map((sentence) => paragraph(sentence))],
  };
}

function answersPart({ assessment: { advice, route }, profile, words }: CardInput): Block[] {
  const rows = sliders.map((id) => {
    const answer = route.answers[id];
    const isPlaced = answer?.kind === "scale";
    const meaning = isPlaced ? words.t(`questions.${id}.positions.${answer.value}.label`) : words.t("ui.unsure");
    return [{ text: shortOf(words, id), strong: true as const }, { text: isPlaced ? String(answer.value) : "?" }, cell(meaning)];
  });
  const sum = ({ terms, total }: SumInWords, reasons: readonly (readonly Marked[])[]): readonly Marked[] => [
    { kind: "strong", text: `${capital(total.label)}: ` },
    { kind: "text", text: `${terms.map((term) => term.value).join(" + ")} = ${total.value}. ` },
    ...reasons.flatMap((reason, at): readonly Marked[] => (at === 0 ? reason : [{ kind: "text", text: " " }, ...reason])),
  ];
  return [
    heading(words, "questions"),
    {
      kind: "table",
      caption: words.t("words.card.questions"),
      captionHidden: true,
      head: ["question", "position", "meaning"].map((column) => cell(words.t(`words.card.${column}`))),
      rows,
      widths: [2, 1, 7],
    },
    paragraph(sum(weightSumOf(words, advice, route.answers), weightReasons(words, advice, profile))),
    paragraph(sum(influenceSumOf(words, advice, route.answers), influenceReasons(words, advice, profile))),
  ];
}
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function ladder({ assessment: { advice }, profile, words }: CardInput): Block {
  const rungs = ladderOf(words, advice, profile);
  const alt = [...rungs]
    .reverse()
    .map(({ number, name, note }) => `${number} ${name}${note ? `: ${note}` : ""}`)
    .join("; ");
  return { kind: "ladder", alt: `${words.t("words.ladder.label")}. ${alt}.`, caption: words.t("words.ladder.caption"), rungs };
}

function limitsAndLaw({ dossier, assessment, profile, words }: CardInput): readonly (readonly Marked[])[] {
  const { advice, route, duties, signals } = assessment;
  const tasks = duties.map((duty) => dutyInWords(words, duty, profile, dossier.notes["legalTracks"]));
  const checked = tasks.flatMap((task) => task.checked ?? []).toSorted()[0];
  const labelled = (label: string, text: string): readonly Marked[] => [
    { kind: "strong", text: `${words.t(label)} ` },
    { kind: "text", text },
  ];
  return [
    ...limitReasons(words, advice, route.answers, profile),
    ...tasks.map(({ text, cite }) => labelled("words.card.duty", `${text} (${cite.replace(/\.$/, "")})`)),
    ...signals.map((signal) => {
      const { weight, sentences } = signalInWords(words, signal, advice, profile);
      return labelled(`words.card.${weight}`, sentences.join(" "));
    }),
    ...(checked
      ? [
          [
            {
              kind: "text",
              text: `${words.t("words.duties.checkedAll", { on: shortDate(checked, words.lang) })} ${words.t("words.duties.noAdvice")}`,
            },
          ] as const,
        ]
      : []),
  ];
}

function approachPart({ dossier, assessment: { advice }, profile, words }: CardInput): Block[] {
  const position = (setting: (typeof settings)[number]) => (value: number) => settingPosition(words, setting, value, profile);
  const rows = settings.map((setting) => {
    const proposed = advice.approach[setting];
    const chosen = chosenOf(dossier, setting);
    const steps = chosen === undefined ? 0 : deviationOf(setting, chosen, proposed, advice, profile).steps;
    const choice =
      chosen === undefined
        ? cell(words.t("words.card.asProposed"))
        : steps === 0
          ? cell(position(setting)(chosen))
          : { text: words.t("words.card.off", { position: position(setting)(chosen), count: Math.abs(steps) }), strong: true as const };
    return [
      { text: words.t(`words.settings.${setting}.name`), strong: true as const },
      cell(rangeInWords(words, proposed, position(setting))),
      choice,
    ];
  });
  const reasons = settings.flatMap((setting) => {
    const reason = reasonOf(dossier, setting);
    if (!reason?.reason) return [];
    const name = words.t(`words.settings.${setting}.name`);
    return [
      paragraph([
        { kind: "strong", text: `${words.t("words.card.reason", { name })} ` },
        { kind: "text", text: `${words.t(`words.reasons.${reason.reason}`)}. ${reason.note ?? ""}` },
      ]),
    ];
  });
  return [
    heading(words, "approach"),
    {
      kind: "table",
      caption: words.t("words.card.approach"),
      captionHidden: true,
      head: ["setting", "proposal", "choice"].map((column) => cell(words.t(`words.card.${column}`))),
      rows,
      widths: [2, 4, 4],
    },
    ...reasons,
  ];
}

const alikeItems = ({ alike, words, profile }: CardInput) =>
  alike.length === 0 ? [words.t("words.alike.none")] : alike.map((one) => alikeSentence(words, one, profile));

function nextItems({ assessment: { advice }, words }: CardInput): readonly string[] {
  const id = weightClassIds[advice.weightClass.high - 1] ?? "light";
  const parts = ["least", "adopts", "paper"].map((part) => `${words.t(`words.now.${part}`)}: ${words.t(`words.weights.${id}.${part}`)}`);
  return isSettled(advice.weightClass) ? parts : [words.t("words.now.open")];
}
