import type { Dossier } from "../../dossier/types.ts";
import { isLeftEmpty, rowsIn } from "../../engine/answers.ts";
import { wordsOf } from "../../i18n/index.ts";
import type { CaseStatus, StatusOf } from "../props.ts";

/** How many steps of the plan have a form. */
export const statusOf: StatusOf = ({ answers, filters }: Dossier): CaseStatus => {
  const { t } = wordsOf("app");
  const steps = rowsIn(answers["steps"]);
  const chosen = steps.filter(({ cells }) => !isLeftEmpty(cells["method"])).length;
  if (chosen === 0 && Object.keys(filters).length === 0) return { state: "notStarted", words: t("ui.status.notStarted"), href: "tools" };
  const state = steps.length > 0 && chosen === steps.length ? "done" : "underway";
  return { state, words: t("ui.status.forms", { chosen, count: steps.length }), href: "tools" };
};
