import type { QuestionId, RowId, StepId } from "../../engine/types.ts";

/** What stands behind the address of the wizard. Steps have their own id there, rows theirs behind that of their step. */
export const pages = {
  check: "controle",
  findings: "meldingen",
  framework: "kader",
  save: "bewaren",
  selfTest: "zelftoets",
  calendar: "agenda",
  questionnaire: "vragenlijst",
  overview: "overzicht",
} as const;
/** Behind a step that was opened from the check, the findings or a chapter of the framework, to go straight back there. */
const origins = { check: "wijzig", findings: "melding" } as const;
const chapterOrigin = "uit-kader-";
/** Where a step was opened from. */
export type Origin = keyof typeof origins | { readonly chapter: string };

export type Page =
  | { readonly kind: "tasks" }
  | { readonly kind: "step"; readonly step: StepId; readonly from?: Origin }
  | { readonly kind: "row"; readonly step: StepId; readonly row: RowId }
  | { readonly kind: Exclude<keyof typeof pages, "framework"> }
  /** One chapter of the framework, or the first. */
  | { readonly kind: "framework"; readonly chapter?: string };

/** The page of what stands behind the address of the wizard. Whether a step exists and is shown is decided elsewhere. */
export function pageOf(path: string): Page {
  const [first = "", second] = path.split("/");
  if (first === "") return { kind: "tasks" };
  const page = (Object.keys(pages) as (keyof typeof pages)[]).find((kind) => pages[kind] === first);
  if (page === "framework") return { kind: page, ...(second ? { chapter: second } : {}) };
  if (page) return { kind: page };
  if (!second) return { kind: "step", step: first };
  if (second.startsWith(chapterOrigin)) return { kind: "step", step: first, from: { chapter: second.slice(chapterOrigin.length) } };
  const from = (Object.keys(origins) as (keyof typeof origins)[]).find((origin) => origins[origin] === second);
  if (from) return { kind: "step", step: first, from };
  return { kind: "row", step: first, row: second };
}

export function pathOfStep(step: StepId, from?: Origin): string {
  if (from === undefined) return step;
  return `${step}/${typeof from === "object" ? `${chapterOrigin}${from.chapter}` : origins[from]}`;
}
/** The page that a step was opened from. */
export const pathOfOrigin = (from: Origin): string => (typeof from === "object" ? pathOfChapter(from.chapter) : pages[from]);
export const pathOfRow = (table: QuestionId, row: RowId): string => `${table}/${row}`;
export const pathOfChapter = (chapter: string): string => `${pages.framework}/${chapter}`;
