import { quantityOf } from "../../../../domain/quantities.ts";
import { rungIds } from "../../../../domain/ids.ts";
import type { QuestionId, RuleId } from "../../../../engine/types.ts";
import type { Block } from "../../../../report/model.ts";
import { definition } from "../../definition.ts";
import { ruleWords } from "../../findings/ruleWords.ts";
import { bulletsBy, lower, madeBy, optionIn, optionText, paragraph, type Reader, textIn } from "../input.ts";
import { joinedText, quoted, sentenceWith } from "../quoted.ts";
import { rungNumber, rungWords } from "../../rungs.ts";

const heading = (reader: Reader, id: string): Block => ({ kind: "heading", level: 2, id: `choices-${id}`, text: reader.say(id) });
/** The question where a finding is repaired. */
const repairedAt = (rule: RuleId): readonly QuestionId[] => definition.rules.find(({ id }) => id === rule)?.beside?.slice(0, 1) ?? [];

/** What still contradicts something and was not accepted; or that nothing does and nothing is open. Tips stay on the screen. */
export function findings(reader: Reader): Block[] {
  const open = reader.assessment.findings.filter(({ weight, accepted: reason }) => weight !== "tip" && !reason);
  const boxes = open.map(({ rule, weight }): Block => ({
    kind: "callout",
    origin: repairedAt(rule),
    tone: weight === "stop" ? "stop" : "caution",
    body: [
      paragraph([
        { kind: "strong", text: `${reader.say(`weights.${weight}`)} ` },
        { kind: "text", text: ruleWords(reader, rule, "sentence") },
      ]),
      paragraph(ruleWords(reader, rule, "do")),
    ],
  }));
  if (boxes.length > 0) return [heading(reader, "findings"), ...boxes];
  const isClear = reader.assessment.route.open.length === 0 && reader.assessment.findings.every(({ accepted: reason }) => !reason);
  return isClear ? [paragraph(reader.say("nothingOpen"))] : [];
}

/** What was chosen on purpose, each with the reason that was given. */
export function accepted(reader: Reader): Block[] {
  const items = reader.assessment.findings.flatMap(({ rule, accepted: given }) =>
    given
      ? [
          {
            text: sentenceWith(reader, "acceptedItem", {
              sentence: ruleWords(reader, rule, "sentence"),
              reason: quoted(reader, given.reason),
            }),
            origin: repairedAt(rule),
          },
        ]
      : [],
  );
  return items.length === 0 ? [] : [heading(reader, "accepted"), bulletsBy(items)];
}

/** How the promise compares with what Consistent advises, when both are settled. */
export function difference(reader: Reader): Block[] {
  const promised = optionIn(reader, "influenceLevel");
  const advised = quantityOf("rung", reader.answers, reader.known.profile).value;
  const rung = advised === undefined ? undefined : rungIds[advised - 1];
  if (!promised || !rung || advised === undefined) return [];
  const step = Math.sign(rungNumber(promised) - advised);
  const names = { rung: rungWords(reader, rung).name, promised: rungWords(reader, promised).name };
  const key = step === 0 ? "differenceSame" : step > 0 ? "differenceHigher" : "differenceLower";
  const reason = optionIn(reader, "influenceReason");
  const note = textIn(reader, "influenceReasonNote");
  const why = joinedText(
    [reason ? lower(optionText(reader, "influenceReason", reason)) : "", quoted(reader, note.replace(/\.$/, ""))],
    ". ",
  );
  return [
    heading(reader, "difference"),
    ...madeBy([paragraph(reader.say(key, names))], "influenceLevel"),
    ...(step !== 0 && why !== "" ? madeBy([paragraph(sentenceWith(reader, "differenceReason", { reason: why }))], "influenceReason") : []),
  ];
}

/** Questions to which nobody knows the answer yet, by their own words. */
export function openQuestions(reader: Reader): Block[] {
  const { assessment, dossier, words } = reader;
  const items = assessment.route.open.map((id) => {
    const note = dossier.notes[id]?.trim();
    const ask = words.t(`questions.${id}.ask`);
    return { text: note ? joinedText([`${ask} (`, quoted(reader, note), ")"], "") : ask, origin: [id] };
  });
  return items.length === 0 ? [] : [heading(reader, "openQuestions"), paragraph(reader.say("openIntro")), bulletsBy(items)];
}
