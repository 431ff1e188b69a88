/**
 * What a list of forms says of one, beside its points.
 * @public read by the types of YAML modules
 */
export interface Brief {
  readonly summary: string;
  /** The first thing to watch. */
  readonly watchOut: string;
  /** Ends the sentence "Niet gebruiken als …". */
  readonly notWhen: string;
}

/**
 * Everything that the card of a form says and that the rule does not read.
 * @public read by the types of YAML modules
 */
export interface Card {
  readonly kind: string;
  readonly summary: string;
  readonly strong: readonly string[];
  readonly watchOut: readonly string[];
  readonly steps: readonly string[];
  readonly notWhen: string;
  readonly sources: readonly { readonly title: string; readonly site: string }[];
  readonly sourceChecked: boolean;
  readonly example?: string | null;
  /** Working days of preparation for a first time, about. */
  readonly preparationDays?: number;
  /** Hours in total for meetings, hours for each person for what people fill in; about. */
  readonly contactHours?: number;
  readonly tensionSource?: "beteiligungskompass" | "model" | "judgement";
  readonly facilitation?: "none" | "light" | "experienced" | "independent";
  readonly anonymousPossible?: boolean;
  readonly selection?: "open" | "invitation" | "sortition" | "representative";
  /** What must be there before you begin. */
  readonly youNeed?: string;
  /** How people take part who otherwise would not. */
  readonly inclusion?: string;
  /** What lies on the table afterwards. */
  readonly yields?: string;
  /** How participants hear what was done with it. */
  readonly reportBack?: string;
  /** Forms that strengthen this one, before, after or beside it. */
  readonly combinesWith?: readonly { readonly method: string; readonly how: string }[];
}
