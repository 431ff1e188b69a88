import { isSettled, type Range } from "../../../domain/advice.ts";
import { deviationOf } from "../../../domain/deviation.ts";
import type { Block, DocModel } from "../../../report/model.ts";
import { alikeSentence, deviationsInWords, differingInWords } from "../alike.ts";
import { nextItems, outcomeOf } from "../card/cardDocument.ts";
import { residentsPromiseOf, rungName } from "../../shared/rungNames.ts";
import { rangeInWords, roomSentence, weightName } from "../sentences.ts";
import { chosenOf } from "../settings.ts";
import { weighing } from "./answers.ts";
import { approachTable, settingStates } from "./approach.ts";
import { heading, list, paragraph, type Said } from "./blocks.ts";
import { longFrameOf, metaOf, type VersionInput } from "./input.ts";
import { dutiesOf, ladderBlock, limitItems, signalItems } from "./limits.ts";

/**
 * The case for council or executive: first what is asked of them, then why. Notes stay out of it; what was written to explain a
 * deviation is meant to be read and stands in it.
 */
export function councilOf(input: VersionInput): DocModel {
  const { words, assessment } = input;
  const { advice } = assessment;
  const h = (level: 1 | 2, id: string) => heading(level, id, words.t(`words.council.headings.${id}`));
  const signals = signalItems(input);
  return {
    ...longFrameOf(input),
    subject: words.t("words.council.subject"),
    meta: metaOf(input),
    blocks: [
      h(1, "points"),
      paragraph(words.t(`words.council.asks.${askedOf(input)}`)),
      ...(advice.provisional ? [paragraph(words.t("words.council.open"))] : []),
      list(points(input), true),
      h(2, "approach"),
      approachTable(input),
      h(1, "why"),
      outcomeOf(input, "advised"),
      h(2, "questions"),
      ...weighing(input),
      h(2, "limits"),
      ladderBlock(input),
      list(limitItems(input)),
      ...(signals.length > 0 ? [h(2, "signals"), list(signals)] : []),
      h(1, "law"),
      ...law(input),
      h(1, "alike"),
      ...alikeBlocks(input),
      h(1, "next"),
      list(nextItems(input)),
    ],
  };
}

/** Whom the points are for: the body that decides, when that is one of the two. */
function askedOf({ assessment }: VersionInput): "council" | "executive" | "either" {
  const body = assessment.route.answers["decisionBody"];
  return body?.kind === "single" && (body.option === "council" || body.option === "executive") ? body.option : "either";
}

/** What is asked to establish. What is still open is said to be open, and not asked. */
function points(input: VersionInput): readonly Said[] {
  const { dossier, words, profile, assessment } = input;
  const { advice, route } = assessment;
  const weight = rangeInWords(words, advice.weightClass, (one) => weightName(words, one, profile));
  const rungs = (range: Range) => rangeInWords(words, range, (one) => rungName(words, one, profile));
  const chosen = chosenOf(dossier, "influence");
  const promised = chosen ?? (isSettled(advice.rung) ? advice.rung.low : undefined);
  const room = roomSentence(words, route.answers) ?? words.t("words.sum.roomOpen");
  const isShared = (promised ?? 0) >= firstShared;
  return [
    words.inlines(isSettled(advice.weightClass) ? "words.council.weight" : "words.council.weightOpen", { weight }),
    promised === undefined
      ? words.inlines("words.council.rungOpen", { rung: rungs(advice.rung) })
      : words.inlines("words.council.rung", {
          rung: rungName(words, promised, profile),
          promise: residentsPromiseOf(words, promised, profile),
        }),
    words.inlines(limitsPoint(input), { floor: rungs(advice.floor), ceiling: rungs(advice.ceiling), room }),
    ...(isShared ? [words.inlines("words.council.share")] : []),
    words.inlines("words.council.approach"),
    ...deviations(input),
  ];
}

/** From this rung on participants decide as well, which only council or executive can grant. */
const firstShared = 5;

function limitsPoint({ assessment: { advice } }: VersionInput) {
  const { floor, ceiling } = advice;
  if (!isSettled(floor) || !isSettled(ceiling)) return "words.council.limitsOpen";
  return floor.low > ceiling.low ? "words.council.limitsCross" : "words.council.limits";
}

/** Each choice that lies off its proposal, with the reason where it asks for one. */
const deviations = (input: VersionInput): readonly Said[] =>
  settingStates(input)
    .filter(({ steps }) => steps > 0)
    .map((state) => {
      const { words } = input;
      const values = { name: state.name, chosen: state.chosen ?? "", proposed: state.proposed };
      const why =
        state.reason !== undefined
          ? words.t("words.council.reason", { reason: state.reason, explanation: state.explanation ?? "" }).trim()
          : words.t(state.needsReason ? "words.council.reasonMissing" : "words.council.freeStep");
      return [
        ...words.inlines("words.council.deviation", values),
        { kind: "text" as const, text: ` ${why} ${outside(input, state.setting)}`.trimEnd() },
      ];
    });

/** A promise outside the limits is named as such. */
function outside({ dossier, assessment: { advice }, profile, words }: VersionInput, setting: string): string {
  const chosen = chosenOf(dossier, "influence");
  if (setting !== "influence" || chosen === undefined) return "";
  const { belowFloor, aboveCeiling } = deviationOf("influence", chosen, advice.approach.influence, advice, profile);
  return aboveCeiling ? words.t("words.council.aboveCeiling") : belowFloor ? words.t("words.council.belowFloor") : "";
}

function law(input: VersionInput): readonly Block[] {
  const { words, assessment } = input;
  const duties = dutiesOf(input, "left out");
  const isAnswered = assessment.route.answers["legalTracks"]?.kind === "multi";
  if (duties.length === 0) return [paragraph(words.t(isAnswered ? "words.council.lawNone" : "words.council.lawOpen"))];
  return [
    { kind: "list", ordered: false, items: duties.map(({ text, source }) => [paragraph(text), paragraph(source, true)]) },
    paragraph(words.t("words.duties.noAdvice"), true),
  ];
}

/** The most alike cases, with how they differ and what was chosen there. */
export function alikeBlocks({ alike, words, profile }: VersionInput): readonly Block[] {
  if (alike.length === 0) return [paragraph(words.t("words.alike.none"))];
  return [
    list(
      alike.map((one) =>
        [alikeSentence(words, one, profile), ...differingInWords(words, one), ...deviationsInWords(words, one.entry, profile)].join(" "),
      ),
    ),
  ];
}
