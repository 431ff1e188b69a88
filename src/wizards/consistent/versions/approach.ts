import { deviationOf } from "../../../domain/deviation.ts";
import { settings, type Setting } from "../../../domain/ids.ts";
import type { Block } from "../../../report/model.ts";
import { rangeInWords, settingPosition } from "../sentences.ts";
import { chosenOf, reasonOf } from "../settings.ts";
import { cell, labelled, paragraph, strongCell } from "./blocks.ts";
import type { VersionInput } from "./input.ts";

/** A setting as it stands: what is proposed, what was chosen, and how those differ. */
export interface SettingState {
  readonly setting: Setting;
  readonly name: string;
  readonly proposed: string;
  /** Undefined while nobody chose: then the proposal stands. */
  readonly chosen: string | undefined;
  /** How many positions the choice lies off the proposal, whatever the direction. */
  readonly steps: number;
  readonly needsReason: boolean;
  /** The reason out of the list, in words. */
  readonly reason: string | undefined;
  /** How it was explained, meant to be read by others. */
  readonly explanation: string | undefined;
}

/** The four settings of a case, in their order. */
export const settingStates = (input: VersionInput): readonly SettingState[] => settings.map((setting) => stateOf(input, setting));

function stateOf({ dossier, assessment: { advice }, profile, words }: VersionInput, setting: Setting): SettingState {
  const position = (value: number) => settingPosition(words, setting, value, profile);
  const proposed = advice.approach[setting];
  const chosen = chosenOf(dossier, setting);
  const deviation = chosen === undefined ? undefined : deviationOf(setting, chosen, proposed, advice, profile);
  const reason = reasonOf(dossier, setting);
  return {
    setting,
    name: words.t(`words.settings.${setting}.name`),
    proposed: rangeInWords(words, proposed, position),
    chosen: chosen === undefined ? undefined : position(chosen),
    steps: Math.abs(deviation?.steps ?? 0),
    needsReason: deviation?.needsReason === true,
    reason: reason?.reason ? words.t(`words.reasons.${reason.reason}`) : undefined,
    explanation: reason?.reason ? reason.note : undefined,
  };
}

/** The four settings as a table: proposal beside choice. */
export function approachTable(input: VersionInput): Block {
  const { words } = input;
  const choice = ({ chosen, steps }: SettingState) => {
    if (chosen === undefined) return cell(words.t("words.card.asProposed"));
    return steps === 0 ? cell(chosen) : strongCell(words.t("words.card.off", { position: chosen, count: steps }));
  };
  return {
    kind: "table",
    caption: words.t("words.card.approach"),
    captionHidden: true,
    head: ["setting", "proposal", "choice"].map((column) => cell(words.t(`words.card.${column}`))),
    rows: settingStates(input).map((state) => [strongCell(state.name), cell(state.proposed), choice(state)]),
    widths: [2, 4, 4],
  };
}

/** Why settings deviate, one paragraph each. */
export const reasonParagraphs = (input: VersionInput): readonly Block[] =>
  settingStates(input).flatMap(({ name, reason, explanation }) =>
    reason === undefined ? [] : [paragraph(labelled(input.words.t("words.card.reason", { name }), `${reason}. ${explanation ?? ""}`))],
  );
