/**
 * The vocabulary of the engine. No word of the domain stands here: the engine knows questions, answers, conditions
 * and quantities, never what they are about.
 *
 * Ids are plain strings on purpose: they come from YAML, where `build/compile` has checked that each one exists.
 */
export type QuestionId = string;
export type OptionId = string;
export type StepId = string;
export type RuleId = string;
export type FlowId = string;
export type TrackId = string;
export type QuantityId = string;
export type CheckId = string;
type SourceId = string;
export type RowId = string;
/** A full day as `2027-03-15`. */
export type IsoDate = string;
/** A moment as `2027-03-15T14:02:00.000Z`. */
export type IsoDateTime = string;

interface Asked {
  readonly id: QuestionId;
  readonly sources: readonly SourceId[];
  /** May be left empty; every other question wants an answer or "weet ik nog niet". */
  readonly optional?: true;
  /** Fields on the same page. Their condition may also read the question they belong to. */
  readonly with?: readonly Field[];
}
export type Field = Question & { readonly showIf?: Condition };
export type Question =
  | (Asked & { readonly kind: "single"; readonly options: readonly OptionId[] })
  | (Asked & {
      readonly kind: "multi";
      readonly options: readonly OptionId[];
      readonly max?: number;
      /** How many a screen lets people choose; a file may hold more. */
      readonly screenMax?: number;
      readonly ordered: boolean;
      readonly alone?: OptionId;
    })
  | (Asked & { readonly kind: "scale"; readonly from: number; readonly to: number })
  | (Asked & {
      readonly kind: "number";
      readonly min?: number;
      readonly max?: number;
      /** Values to pick instead of typing. */
      readonly presets?: readonly number[];
    })
  | (Asked & { readonly kind: "date" })
  /** `rowsOf`: a column that names rows of that table; other words may stand there as well. */
  | (Asked & { readonly kind: "text"; readonly long: boolean; readonly max: number; readonly rowsOf?: QuestionId })
  /** The first column names a row. `list`: the columns that a list of rows shows; without it the first few. */
  | (Asked & { readonly kind: "table"; readonly columns: readonly Field[]; readonly list?: readonly QuestionId[] });
export type QuestionKind = Question["kind"];

export interface Row {
  readonly id: RowId;
  readonly cells: Answers;
}
/** A row of another table that an answer names, with its name at that time: it outlives the row. */
export interface RowRef {
  readonly id: RowId;
  readonly name: string;
}
/**
 * `unsure` ("weet ik nog niet") counts as answered and settles nothing. The value of a text holds all its words, also the names of
 * the rows it refers to; those come first.
 */
export type Answer =
  | { readonly kind: "single"; readonly option: OptionId }
  | { readonly kind: "multi"; readonly options: readonly OptionId[] }
  | { readonly kind: "scale" | "number"; readonly value: number }
  | { readonly kind: "date"; readonly value: string }
  | { readonly kind: "text"; readonly value: string; readonly rows?: readonly RowRef[] }
  | { readonly kind: "table"; readonly rows: readonly Row[] }
  | { readonly kind: "unsure" };
export type Answers = Readonly<Partial<Record<QuestionId, Answer>>>;

export type Amount = number | { readonly quantity: QuantityId };
export type Comparison =
  { readonly atLeast: Amount } | { readonly atMost: Amount } | { readonly above: Amount } | { readonly below: Amount };
/** The closed list of what a condition can ask. What it cannot say becomes a named check in the domain. */
export type Fact =
  | { readonly question: QuestionId; readonly is: OptionId }
  | { readonly question: QuestionId; readonly oneOf: readonly OptionId[] }
  | { readonly question: QuestionId; readonly includes: OptionId }
  | { readonly question: QuestionId; readonly includesOtherThan: OptionId }
  | { readonly question: QuestionId; readonly first: OptionId }
  | ({ readonly question: QuestionId } & Comparison)
  | { readonly question: QuestionId; readonly before: QuestionId }
  | { readonly question: QuestionId; readonly after: QuestionId }
  | { readonly question: QuestionId; readonly empty: true }
  | ({ readonly quantity: QuantityId } & Comparison)
  | { readonly rowsOf: QuestionId; readonly where: Condition; readonly atLeast?: number; readonly every?: true }
  | { readonly check: CheckId; readonly reads: readonly QuestionId[] };
export type Condition =
  { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] } | { readonly not: Condition } | Fact;

interface Step {
  readonly id: StepId;
  readonly showIf?: Condition;
  readonly questions: readonly QuestionId[];
}
interface StepGroup {
  readonly id: string;
  readonly steps: readonly StepId[];
}
export interface Flow {
  readonly id: FlowId;
  /** `case`: answered once per case. `step`: once per row of another flow's table. */
  readonly scope: "case" | "step";
  /** The version of the rule that the flow feeds; printed on every document. */
  readonly version: number;
  /** `strict`: a step opens when all before it are complete. `free`: any shown step opens. */
  readonly order: "strict" | "free";
  readonly steps: readonly Step[];
  /** Shorter readings of the same flow. */
  readonly tracks: readonly StepGroup[];
  /** Steps that belong together; every step is in one. Left out by a flow that has none. */
  readonly parts?: readonly StepGroup[];
  /** Questions of other flows that conditions may read; they count as earlier than every step. */
  readonly reads: readonly QuestionId[];
}
export type RuleWeight = "stop" | "caution" | "tip";
export interface Rule {
  readonly id: RuleId;
  readonly weight: RuleWeight;
  readonly when: Condition;
  readonly sources: readonly SourceId[];
  /** The questions beside which a finding is shown; it is repaired at the first. */
  readonly beside?: readonly QuestionId[];
  /** Another sentence (`instead`) or a further one (`also`) while its condition holds as well. */
  readonly variants?: readonly RuleVariant[];
}
export interface RuleVariant {
  readonly id: string;
  readonly when: Condition;
  readonly as: "instead" | "also";
}

/** A flow with everything it asks, as `build/compile` writes it. Words are kept apart. */
export interface Questionnaire {
  readonly flow: Flow;
  /** Every question and field of the flow by id, fields included. */
  readonly questions: Readonly<Record<QuestionId, Question>>;
}
/** A questionnaire with the rules over its answers. */
export interface Definition extends Questionnaire {
  readonly rules: readonly Rule[];
}

export type Truth = "yes" | "no" | "unknown";
/** A row that made a fact as it is. */
export interface RowOf {
  readonly table: QuestionId;
  readonly row: RowId;
}
/** A fact that settled something, with the rows that made it so. */
export type Settled = Fact & { readonly rows?: readonly RowOf[] };
/** `because` holds the facts that settled it; for `unknown` it is empty and `missing` names what would settle it. */
export interface Judged {
  readonly truth: Truth;
  readonly because: readonly Settled[];
  readonly missing: readonly QuestionId[];
}
export interface Term {
  /** A question id, a quantity id, or `profile`. */
  readonly from: string;
  readonly gave: number;
  readonly as: "part" | "floor" | "ceiling" | "raised";
}
/** A number with how it came about. While something is missing it is a range: `low` < `high` and `value` undefined. */
export interface Quantity {
  readonly value: number | undefined;
  readonly low: number;
  readonly high: number;
  readonly terms: readonly Term[];
  readonly missing: readonly QuestionId[];
}
/** What conditions are judged against. Quantities and checks are handed in: the engine does not know what they mean. */
export interface Facts {
  readonly answers: Answers;
  readonly quantity: (id: QuantityId) => Quantity;
  /** Undefined: it is about a question that is not shown. */
  readonly check: (id: CheckId) => Judged | undefined;
  /** Whether a question is shown; every question is when left out. A fact about one that is not is no, and so is its opposite. */
  readonly isShown?: (id: QuestionId) => boolean;
}
export interface Accepted {
  readonly reason: string;
  readonly by?: string;
  readonly on: IsoDate;
  /** Hash of the facts at acceptance; a finding with other facts is open again. */
  readonly facts: string;
}
export interface Finding {
  readonly rule: RuleId;
  readonly weight: RuleWeight;
  readonly judged: Judged;
  readonly accepted?: Accepted;
}
/** Which steps are shown and which answers count. Answers off the route are kept by the case but decide nothing. */
export interface Route {
  readonly steps: readonly StepId[];
  readonly answers: Answers;
  /** The ids, in order, of everything asked on the shown steps. */
  readonly shown: readonly QuestionId[];
  /** The ids, in order, of shown questions and fields without an answer, or with `unsure`. */
  readonly open: readonly QuestionId[];
}
