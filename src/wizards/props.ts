import type { ComponentType, ReactNode } from "react";
import type { Session, Shelf } from "../dossier/api.ts";
import type { Dossier } from "../dossier/types.ts";

/**
 * `replace`: the address changes without a step in the history and without moving the focus;
 * for the same page under its lasting address.
 */
export type Navigate = (hash: string, options?: { readonly replace?: boolean }) => void;

/**
 * The page around a wizard's screen: header, case bar with what is saved, notices, way back, main, footer. It sets the
 * document's title (product name added) and after a change of address moves the focus to the `h1` in `children`.
 * `task`: one question or the check; header without menu. `hub`: menu and the tabs of the case.
 * The frame gives `main`; the screen gives its `h1` and everything under it.
 */
export interface FrameProps {
  readonly kind: "task" | "hub";
  readonly title: string;
  /** Puts the wizard's name behind the product's in the title of the document. */
  readonly wizard?: "consistent" | "twice" | "tools";
  readonly back?: { readonly href: string; readonly label?: string };
  readonly children: ReactNode;
}

/** Everything a wizard gets from the app; it imports nothing from there. */
export interface WizardProps {
  readonly session: Session;
  readonly shelf: Shelf;
  /** `#/zaak/<id>/<wizard>`, or `#/nieuw/<wizard>` while nothing was filled in yet. Put `/<step>` behind it. */
  readonly base: string;
  /**
   * What stands behind `base/` in the address. Empty: nobody chose a step; the wizard navigates with `replace` to the
   * step it shows. While a case is new the app itself replaces `base` in the address at the first change.
   */
  readonly path: string;
  readonly navigate: Navigate;
  readonly Frame: ComponentType<FrameProps>;
  readonly makePdfWorker: () => Worker;
  /** Gives the browser a file to save, under a name that is made safe for every system. */
  readonly saveFile: (name: string, content: Blob) => void;
  /** Gives the whole case as one file and remembers that it was given. */
  readonly saveCase: (dossier: Dossier) => Promise<void>;
  /** Remembers that this case was given inside another file, so that nobody is reminded of it. */
  readonly caseSaved: (dossier: Dossier) => void;
  readonly now: () => Date;
  /** A name that nothing else has, for a new row of a table. */
  readonly newId: () => string;
}

/** Pages that belong to a wizard and not to one case: comparing, calibrating. */
export type WizardPageProps = Pick<WizardProps, "shelf" | "navigate" | "Frame" | "saveFile" | "now">;

/** Where a case stands in one wizard, in words, for lists. `href` comes after `#/zaak/<id>/`. */
export interface CaseStatus {
  readonly state: "notStarted" | "underway" | "done";
  readonly words: string;
  readonly href: string;
}
export type StatusOf = (dossier: Dossier) => CaseStatus;
