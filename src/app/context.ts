import { createContext, use } from "react";
import type { Effects, Session, Shelf } from "../dossier/api.ts";
import type { Navigate } from "../wizards/props.ts";
import type { Desk } from "./desk.ts";
import type { Lang } from "./language.ts";
import type { Updates } from "./update.ts";

/** One sentence after something was done, on the page where the user arrives; gone at the next page. */
export interface Told {
  readonly words: string;
  /** The address it is shown on. */
  readonly at: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}
/** What every page of the app may use. Everything from outside comes in here, so that a test can hand in its own. */
export interface AppContext {
  readonly shelf: Shelf;
  readonly desk: Desk;
  readonly effects: Effects;
  readonly navigate: Navigate;
  readonly lang: Lang;
  readonly setLang: (lang: Lang) => void;
  /** What is true about the copy of the app on this computer, and going over to a newer one. */
  readonly updates: Updates;
  readonly makePdfWorker: () => Worker;
  readonly saveFile: (name: string, content: Blob) => void;
  readonly told: Told | undefined;
  readonly tell: (told: Told | undefined) => void;
  /** Files that were chosen or dropped on another page, waiting for the page that shows what is in them. */
  readonly chosen: readonly File[];
  readonly choose: (files: readonly File[]) => void;
}

export const AppValue = createContext<AppContext | undefined>(undefined);

/** The case that the pages inside are about. */
export const CaseValue = createContext<Session | undefined>(undefined);

export function useApp(): AppContext {
  const app = use(AppValue);
  if (!app) throw new Error("No app around this component");
  return app;
}
