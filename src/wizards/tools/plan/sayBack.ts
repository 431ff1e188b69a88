import type { BackPlan, Latest } from "../../../domain/tools/planBack.ts";
import type { RowId } from "../../../engine/types.ts";
import { longDate } from "../../../i18n/format.ts";
import type { Words } from "../../../i18n/types.ts";
import type { Plan } from "./plan.ts";
import { stepName } from "./say.ts";

/** From which day and with which weeks is counted back, until when there is time, and what has no last day. */
export function backTexts(words: Words, { back, decision, steps }: Plan): readonly string[] {
  if (back === undefined || decision === undefined) return [];
  const named = (ids: readonly RowId[], key: "free" | "unknown") =>
    steps.filter(({ id }) => ids.includes(id)).map((step) => words.t(`words.plan.back.${key}`, { step: stepName(words, step) }));
  const [first] = back.latest.map(({ prepareFrom }) => prepareFrom).toSorted();
  return [
    words.t("words.plan.back.intro", { on: longDate(decision, words.lang), before: back.before, between: back.between }),
    ...(back.pace === "shortest" ? [words.t("words.plan.back.shortest")] : []),
    ...(back.late === 0 && first !== undefined ? [words.t("words.plan.back.fits", { on: longDate(first, words.lang) })] : []),
    ...named(back.free, "free"),
    ...named(back.unknown, "unknown"),
  ];
}

/** That it does not fit before today, and by how much. */
export const lateText = (words: Words, { late }: BackPlan): string => words.t("words.plan.back.late", { count: late });

/** "Voorbereiden vanaf 8 april 2027, uitnodigen voor 8 april 2027." */
export const beforeText = ({ t, lang }: Words, { prepareFrom, inviteBy }: Latest): string =>
  t("words.plan.back.before", { prepare: longDate(prepareFrom, lang), invite: longDate(inviteBy, lang) });
