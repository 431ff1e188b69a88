import type { RowId } from "../../engine/types.ts";

/** What is asked and found without a plan stands under this name instead of that of a row. */
export const loose: RowId = "los";

/** What stands behind the address of the wizard besides the rows of the plan. */
export const pages = { plan: "plan", save: "bewaren", all: "vormen", card: "kaart" } as const;
const parts = { why: "waarom", compare: "vergelijken" } as const;

export type Page =
  | { readonly kind: "overview" | "plan" | "save" }
  /** The whole catalogue, ranked for one step. */
  | { readonly kind: "all"; readonly row: RowId }
  | { readonly kind: "card"; readonly form: string }
  | { readonly kind: "step"; readonly row: RowId }
  | { readonly kind: "why"; readonly row: RowId; readonly form: string }
  | { readonly kind: "compare"; readonly row: RowId; readonly forms: readonly string[] };

/** The page of what stands behind the address of the wizard. Whether a row or form exists is decided elsewhere. */
export function pageOf(path: string): Page {
  const [first = "", second, third] = path.split("/");
  if (first === "") return { kind: "overview" };
  if (first === pages.plan) return { kind: "plan" };
  if (first === pages.save) return { kind: "save" };
  if (first === pages.all) return { kind: "all", row: second || loose };
  if (first === pages.card && second) return { kind: "card", form: second };
  if (second === parts.why && third) return { kind: "why", row: first, form: third };
  if (second === parts.compare && third) return { kind: "compare", row: first, forms: [...new Set(third.split(",").filter(Boolean))] };
  return { kind: "step", row: first };
}

export const pathOfStep = (row: RowId): string => row;
export const pathOfWhy = (row: RowId, form: string): string => `${row}/${parts.why}/${form}`;
export const pathOfCompare = (row: RowId, forms: readonly string[]): string => `${row}/${parts.compare}/${forms.join(",")}`;
export const pathOfAll = (row: RowId): string => (row === loose ? pages.all : `${pages.all}/${row}`);
export const pathOfCard = (form: string): string => `${pages.card}/${form}`;

/** An address in another wizard of the same case: `besideOf(base, "twice/steps")`. */
export const besideOf = (base: string, path: string): string => base.replace(/tools$/, path);

/** The case, or the start while nothing was filled in yet. */
export const backOf = (base: string): string => (base.startsWith("#/nieuw") ? "#/" : base.replace(/\/tools$/, ""));
