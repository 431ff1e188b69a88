import type {
  Accepted,
  Answers,
  Answer,
  FlowId,
  IsoDate,
  IsoDateTime,
  OptionId,
  QuestionId,
  RowId,
  RuleId,
  TrackId,
} from "../engine/types.ts";

/** The case a user keeps. Only what a person said is in it; advice, place and progress are recomputed. */
export interface Dossier {
  readonly schema: "think-dossier";
  /** Format version; `open` migrates older ones up. */
  readonly version: number;
  readonly id: string;
  /** Counts every change; order is decided by this, never by a clock. */
  readonly revision: number;
  readonly created: IsoDateTime;
  readonly changed: IsoDateTime;
  /** For lists and file names; follows the answer `caseTitle`. */
  readonly title: string;
  /** The same for all cases of one task; a copy "for a next question" keeps it. */
  readonly task: string;
  readonly example?: true;
  readonly track: Readonly<Record<FlowId, TrackId>>;
  readonly givenIn: Readonly<Record<QuestionId, FlowId>>;
  readonly adopted?: { readonly on: IsoDate; readonly by: OptionId };
  readonly profile: { readonly id: string; readonly version: number };
  readonly answers: Answers;
  readonly notes: Readonly<Record<QuestionId, string>>;
  readonly accepted: Readonly<Record<RuleId, Accepted>>;
  readonly adjusted: readonly Adjustment[];
  readonly filters: Readonly<Record<RowId, Answers>>;
  readonly considered: Readonly<Record<RowId, readonly string[]>>;
  /** What is typed on the open page and not confirmed yet: page input by question id. */
  readonly drafts: Readonly<Record<QuestionId, unknown>>;
  readonly rounds: readonly unknown[];
  readonly receipts: readonly Receipt[];
  /** Answers that lost their question or option, in the wording of that time. */
  readonly retired: readonly Retired[];
  /** Where the user last was, to offer "Ga verder waar je was"; a hint, checked on use. */
  readonly place?: { readonly flow: FlowId; readonly step: string };
  /** The function (no name) printed on documents; optional, empty at first. */
  readonly filledBy?: string;
  readonly binned?: IsoDateTime;
}
export type SettingName = "breadth" | "intensity" | "governance";
export interface Adjustment {
  readonly setting: SettingName;
  readonly chosen: number;
  readonly proposed: number;
  readonly reason?: OptionId;
  readonly note?: string;
  readonly on: IsoDate;
}
/** Proof of an advice as it was given: enough to set it beside a later one. */
export interface Receipt {
  readonly on: IsoDateTime;
  readonly revision: number;
  readonly flow: FlowId;
  /** Version of rule and content, profile as `id@version`, hash of the answers that counted. */
  readonly content: string;
  readonly profile: string;
  readonly hash: string;
  readonly advice: unknown;
  /** The answers that counted, so that a difference can be named. */
  readonly answers: Answers;
}
export interface Retired {
  readonly question: QuestionId;
  readonly answer: Answer;
  readonly words: string;
  readonly reason: string;
  readonly told: boolean;
}
