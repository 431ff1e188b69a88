import type { Answer, Answers, OptionId } from "../../engine/types.ts";
import { suggestedKinds, type Situations } from "./suggest.ts";

/** An answer that a plan suggests for a filter, and the question or column it comes from. */
export interface Prefill {
  readonly filter: string;
  readonly answer: Answer;
  readonly from: string;
}

const ofAim: Readonly<Record<OptionId, readonly string[]>> = {
  inform: ["inform"],
  collect: ["collect-ideas", "collect-opinions"],
  understand: ["explore-interests"],
  design: ["co-design", "collect-ideas"],
  choose: ["prioritise", "test-support"],
  agree: ["decide-together", "strengthen-community"],
  feedBack: ["report-back"],
  evaluate: ["evaluate"],
};
const ofBarrier: Readonly<Record<OptionId, string>> = {
  youth: "youth",
  lowLiteracy: "low-literacy",
  otherLanguage: "newcomers",
  disability: "disability",
  littleTime: "little-time",
  smallBusiness: "entrepreneurs",
};
const ofPhase: Readonly<Record<OptionId, readonly string[]>> = {
  signalling: ["set-agenda"],
  exploring: ["explore"],
  drafting: ["develop-ideas", "work-out-plan"],
  preparingDecision: ["make-choices", "take-decision"],
  carryingOut: ["carry-out"],
  maintaining: ["look-back"],
};
const ofMeasure: Readonly<Record<OptionId, string>> = { paperVersion: "offline", goToPeople: "low-threshold" };
const tensionOfSensitivity = ["calm", "calm", "differing", "differing", "entrenched"];
const effortOfResources = [1, 1, 2, 3, 3];

const several = (options: readonly string[]): Answer | undefined =>
  options.length === 0 ? undefined : { kind: "multi", options: [...new Set(options)] };
const single = (option: string | undefined): Answer | undefined => (option === undefined ? undefined : { kind: "single", option });
const number = (value: number | undefined): Answer | undefined => (value === undefined ? undefined : { kind: "number", value });

const optionOf = (answer: Answer | undefined) => (answer?.kind === "single" ? answer.option : undefined);
const optionsOf = (answer: Answer | undefined) => (answer?.kind === "multi" ? answer.options : []);
const textOf = (answer: Answer | undefined) => (answer?.kind === "text" ? answer.value : "");
const valueOf = (answer: Answer | undefined) => (answer?.kind === "number" || answer?.kind === "scale" ? answer.value : undefined);
const mapped = (options: readonly string[], by: Readonly<Record<string, string>>) =>
  options.flatMap((option) => (Object.hasOwn(by, option) ? [by[option] ?? ""] : []));
const listed = (option: string | undefined, by: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  option !== undefined && Object.hasOwn(by, option) ? (by[option] ?? []) : [];

/**
 * What the answers of a case, and the cells of one row of its steps, suggest for the filters. An answer that is open or `unsure`
 * suggests nothing. The user sees where each comes from and decides.
 */
export function prefillsOf(answers: Answers, step: Answers, situations: Situations): readonly Prefill[] {
  const at = (list: readonly (string | number)[], question: string) => list[(valueOf(answers[question]) ?? 0) - 1];
  const tension = at(tensionOfSensitivity, "sensitivity");
  const effort = at(effortOfResources, "resourceFit");
  const level = optionOf(step["level"]);
  const promise = level ?? optionOf(answers["influenceLevel"]);
  const kinds = suggestedKinds(textOf(answers["caseTitle"]), textOf(answers["caseSummary"]), situations);
  const found: readonly (readonly [filter: string, answer: Answer | undefined, from: string])[] = [
    ["goals", several(listed(optionOf(step["aim"]), ofAim)), "aim"],
    ["rungs", several(promise === undefined ? [] : [promise]), level === undefined ? "influenceLevel" : "level"],
    ["situations", several(kinds), textOf(answers["caseSummary"]) === "" ? "caseTitle" : "caseSummary"],
    ["audiences", several(mapped(optionsOf(answers["barriers"]), ofBarrier)), "barriers"],
    ["tension", single(tension === undefined ? undefined : String(tension)), "sensitivity"],
    ["weeks", number(weeksBetween(step["from"], step["to"])), "to"],
    ["budget", number(valueOf(answers["resourceEuros"])), "resourceEuros"],
    ["phases", several(listed(optionOf(answers["phase"]), ofPhase)), "phase"],
    ["groupSize", number(valueOf(answers["expectedCount"])), "expectedCount"],
    ["effort", effort === undefined ? undefined : { kind: "scale", value: Number(effort) }, "resourceFit"],
    ["needs", several(mapped(optionsOf(answers["inclusionMeasures"]), ofMeasure)), "inclusionMeasures"],
  ];
  return found.flatMap(([filter, answer, from]) => (answer === undefined ? [] : [{ filter, answer, from }]));
}

/** Whole weeks between two days. A step of less than a week says nothing of how many there are; nor does one with an open day. */
function weeksBetween(from: Answer | undefined, to: Answer | undefined): number | undefined {
  if (from?.kind !== "date" || to?.kind !== "date") return undefined;
  const days = (Date.parse(to.value) - Date.parse(from.value)) / 86_400_000;
  return days < 7 ? undefined : Math.floor(days / 7);
}
