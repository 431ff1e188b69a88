import type { RowEdit } from "../engine/rows.ts";
import type { Accepted, Answer, FlowId, IsoDateTime, QuestionId, RowId, RuleId, TrackId } from "../engine/types.ts";
import type { Adjustment, Dossier, Receipt } from "./types.ts";

/** Everything from outside that the dossier needs, so that tests can hand in their own. */
export interface Effects {
  readonly now: () => Date;
  readonly newId: () => string;
  readonly indexedDB: IDBFactory | undefined;
  readonly locks: LockManager | undefined;
  readonly channel: (name: string) => BroadcastChannel | undefined;
}

/** Every way a case can change. `change(dossier, what, when)` is pure and raises the revision by one. */
export type Change =
  | { readonly kind: "answer"; readonly question: QuestionId; readonly answer: Answer | undefined; readonly flow: string }
  /** One edit of a table. A row that is put is confirmed: what its form held is gone. */
  | { readonly kind: "rows"; readonly question: QuestionId; readonly edit: RowEdit; readonly flow: string }
  /** What stands in the form of a row and is not confirmed; a row that is not there yet is called `newRow`. */
  | { readonly kind: "rowDraft"; readonly question: QuestionId; readonly row: RowId; readonly input: unknown }
  | { readonly kind: "note"; readonly question: QuestionId; readonly text: string }
  | { readonly kind: "draft"; readonly question: QuestionId; readonly input: unknown }
  | { readonly kind: "adjust"; readonly adjustment: Adjustment }
  | { readonly kind: "unadjust"; readonly setting: Adjustment["setting"] }
  /** A finding is accepted with a reason; without one it is open again. */
  | { readonly kind: "accept"; readonly rule: RuleId; readonly accepted: Accepted | undefined }
  /** The route through a flow; its own full one without. */
  | { readonly kind: "track"; readonly flow: FlowId; readonly track: TrackId | undefined }
  /** What is asked of a form for one step of the plan. */
  | { readonly kind: "filter"; readonly row: RowId; readonly question: QuestionId; readonly answer: Answer | undefined }
  /** The forms that are kept in mind for one step of the plan. */
  | { readonly kind: "consider"; readonly row: RowId; readonly forms: readonly string[] }
  /** On which day the framework was adopted, and by whom; without it, it was not. */
  | { readonly kind: "adopted"; readonly adopted: Dossier["adopted"] }
  | { readonly kind: "receipt"; readonly receipt: Receipt }
  | { readonly kind: "place"; readonly flow: string; readonly step: string }
  | { readonly kind: "filledBy"; readonly text: string }
  | { readonly kind: "rename"; readonly title: string }
  | { readonly kind: "bin"; readonly on: IsoDateTime | undefined }
  | { readonly kind: "told" };

/** What the screen may say about saving. `saved` is set only after the database confirmed the write. */
export type SaveState =
  | { readonly kind: "idle" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: Date }
  | { readonly kind: "failed"; readonly why: "noDatabase" | "refused" | "full" };

export type Opened =
  | { readonly kind: "opened"; readonly dossier: Dossier }
  | { readonly kind: "openedWith"; readonly dossier: Dossier; readonly notes: readonly OpenNote[] }
  | { readonly kind: "tooNew"; readonly dossier: Dossier; readonly version: number }
  /** What could be read is in `readable`, the rest is named in `lost` by path. */
  | { readonly kind: "damaged"; readonly readable: Dossier | undefined; readonly lost: readonly string[] }
  | { readonly kind: "notOurs"; readonly why: "empty" | "tooLarge" | "tooDeep" | "noCase" | "notJson" };
export type OpenNote =
  | { readonly kind: "migrated"; readonly from: number }
  | { readonly kind: "retired"; readonly question: QuestionId }
  | { readonly kind: "setAside"; readonly path: string };

/** A row of the list of cases; made without loading whole cases into the screen. */
export interface CaseSummary {
  readonly id: string;
  readonly title: string;
  readonly task: string;
  readonly changed: IsoDateTime;
  readonly binned: IsoDateTime | undefined;
  readonly example: boolean;
  readonly dossier: Dossier;
}

/** One open case. While it is open this is the only writer of it on this device. */
export interface Session {
  /** The case as it is in memory now: always the newest, saved or not. Stable identity between changes. */
  readonly current: () => Dossier;
  readonly saveState: () => SaveState;
  /** `reader`: another tab has the case; changes are refused there until `takeOver`. */
  readonly role: () => "writer" | "reader";
  /** For useSyncExternalStore: called after every change of the case, save state or role. Returns the undo. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Applies the change in memory at once and queues the write. False when this tab only reads. */
  readonly apply: (change: Change) => boolean;
  /** Resolves when everything applied so far is confirmed or has failed. */
  readonly flush: () => Promise<SaveState>;
  readonly retry: () => void;
  readonly takeOver: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The cases on this device. When the database cannot be had, everything works in memory and says so. */
export interface Shelf {
  readonly state: () => { readonly durable: boolean; readonly why?: "noDatabase" | "blocked" | "failed" };
  readonly list: () => Promise<readonly CaseSummary[]>;
  /** A new case, at once and in memory: the first question needs no database. It is written at its first change. */
  readonly create: (from?: Partial<Dossier>) => Session;
  readonly open: (id: string) => Promise<Session | Exclude<Opened, { kind: "opened" | "openedWith" }> | undefined>;
  /** A new case with the same answers; `sameTask` keeps the task, for a next question of it. */
  readonly duplicate: (id: string, how: { readonly title: string; readonly sameTask: boolean }) => Promise<string>;
  readonly rename: (id: string, title: string) => Promise<void>;
  readonly bin: (id: string) => Promise<void>;
  readonly restore: (id: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Puts an opened file on the shelf; an id that exists becomes a copy. Gives the id under which it stands. */
  readonly add: (dossier: Dossier) => Promise<string>;
  /** Earlier versions, the newest first; the case as it is now is not among them. */
  readonly versions: (id: string) => Promise<readonly Dossier[]>;
  readonly putBack: (id: string, revision: number) => Promise<void>;
  /** Small values outside every case: calibration, added register entries, language. */
  readonly keep: (key: string, value: unknown) => Promise<void>;
  readonly kept: (key: string) => Promise<unknown>;
  readonly wipe: () => Promise<void>;
  /** Tells when the list changed, in this tab or another, and when a value was kept in this one. */
  readonly watch: (listener: () => void) => () => void;
}
