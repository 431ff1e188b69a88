import standard from "../../../content/profiles/standard.yaml";
import { wordsOf } from "../../i18n/index.ts";
import type { CaseStatus, StatusOf } from "../props.ts";
import { definition } from "./definition.ts";
import { pathOfStep } from "./paths.ts";
import { countOf, stepsOf } from "./progress.ts";

// No question is shown or hidden by a fact about a form.
const known = { profile: standard, formFacts: () => undefined };

/** How far a case is in Twice. What only another wizard asked does not begin it; what it shares counts as answered. */
export const statusOf: StatusOf = (dossier): CaseStatus => {
  const { t } = wordsOf("app");
  const { flow } = definition;
  const isBegun = Object.values(dossier.givenIn).includes(flow.id) || dossier.place?.flow === flow.id;
  if (!isBegun) return { state: "notStarted", words: t("ui.status.notStarted"), href: flow.id };
  const { answered, asked } = countOf(stepsOf(dossier, known), dossier.answers);
  const href = dossier.place?.flow === flow.id ? `${flow.id}/${pathOfStep(dossier.place.step)}` : flow.id;
  return { state: answered === asked ? "done" : "underway", words: t("ui.status.answered", { answered, asked }), href };
};
