import { routeOf } from "../../engine/route.ts";
import type { Answers, StepId } from "../../engine/types.ts";
import type { Dossier } from "../../dossier/types.ts";
import type { Place } from "../../flow/place.ts";
import { wordsOf } from "../../i18n/index.ts";
import type { CaseStatus, StatusOf } from "../props.ts";
import "./firstWords.ts";
import { placeIn } from "./machine.ts";
import { pages } from "./paths.ts";
import { questionnaire } from "./questionnaire.ts";
import { namespaces } from "./words.ts";

// Walking the wizard takes longer than drawing a page, and this is told again after every change in any wizard.
const walked = new WeakMap<Answers, { readonly wanted: StepId | undefined; readonly place: Place }>();
function placeOnce(answers: Answers, wanted: StepId | undefined): Place {
  const before = walked.get(answers);
  if (before && before.wanted === wanted) return before.place;
  const place = placeIn(answers, wanted);
  walked.set(answers, { wanted, place });
  return place;
}

const isBegun = ({ answers, drafts, notes }: Dossier) => [answers, drafts, notes].some((part) => Object.keys(part).length > 0);

/** How far a case is in Consistent, and where to go on: where the user was, while the answers still open it. */
export const statusOf: StatusOf = (dossier): CaseStatus => {
  const words = wordsOf(...namespaces);
  const wanted = dossier.place?.flow === questionnaire.flow.id ? dossier.place.step : undefined;
  const place = placeOnce(dossier.answers, wanted);
  const route = routeOf(questionnaire, dossier.answers);
  if (place.furthest === "done") {
    const open = route.open.length;
    return {
      state: "done",
      words: words.t(open > 0 ? "flow.status.provisional" : "flow.status.done", { count: open }),
      href: `consistent/${pages.advice}`,
    };
  }
  if (!isBegun(dossier)) return { state: "notStarted", words: words.t("flow.status.notStarted"), href: `consistent/${place.step}` };
  const at = route.steps.indexOf(place.furthest) + 1;
  return {
    state: "underway",
    words: words.t("flow.status.underway", { at, of: route.steps.length + 1 }),
    href: `consistent/${place.step}`,
  };
};
