import type { Dossier } from "../dossier/types.ts";
import type { Words } from "../i18n/types.ts";

/** How a case is called on screen: its name, the name that is being typed, or that it has none yet. */
export function titleOf({ title, drafts }: Pick<Dossier, "title" | "drafts">, { t }: Pick<Words, "t">): string {
  const typed = drafts["caseTitle"];
  return title || (typeof typed === "string" && typed.trim()) || t("shell.case.untitled");
}
