import { longDate } from "../../../i18n/format.ts";
import type { Words } from "../../../i18n/types.ts";
import type { Block, Moment } from "../../../report/model.ts";
import { dayIn, type Plan } from "./plan.ts";
import { formText, periodText, stepName } from "./say.ts";

/** The steps between the first message and the decision, along the days. Nothing while fewer than two days are known. */
export function timelineOf(words: Words, { steps, decision, firstContact }: Plan): readonly Block[] {
  const moment = (label: string, from: string | undefined, type: Moment["type"]): readonly Moment[] =>
    from === undefined ? [] : [{ label, from, when: longDate(from, words.lang), type }];
  const held = steps.flatMap((step): readonly Moment[] => {
    const [from, to] = [dayIn(step.cells["from"]), dayIn(step.cells["to"])];
    if (from === undefined) return [];
    const label = [stepName(words, step), formText(step)].filter(Boolean).join(": ");
    const until = to !== undefined && to > from ? to : undefined;
    return [{ label, from, ...(until && { to: until }), when: periodText(words, from, until), type: "meeting" }];
  });
  const items = [
    ...moment(words.t("words.plan.first"), firstContact, "message"),
    ...held,
    ...moment(words.t("words.plan.decision"), decision, "decision"),
  ].toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  if (items.length < 2) return [];
  return [
    {
      kind: "figure",
      alt: words.t("words.plan.timelineAlt"),
      caption: words.t("words.plan.timelineCaption"),
      art: { kind: "timeline", what: words.t("words.plan.columns.step"), when: words.t("words.plan.columns.when"), items },
    },
  ];
}
