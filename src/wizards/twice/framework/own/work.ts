import { planWorkOf, type StepWork } from "../../../../domain/tools/planWork.ts";
import type { Row } from "../../../../engine/types.ts";
import type { Block, Cell } from "../../../../report/model.ts";
import { formWork } from "../../../formWork.ts";
import { rangeWords } from "../../../shared/rangeWords.ts";
import { paragraph, type Reader } from "../input.ts";
import { joinedText, saidIn, sentenceWith } from "../quoted.ts";

/** What the forms of these steps take, as columns of a table and as sentences under it. */
interface Work {
  readonly head: readonly Cell[];
  readonly cellsOf: (row: Row) => readonly Cell[];
  readonly under: readonly Block[];
}

/** Hours and euros of the steps, counted as the plan of Tools counts them. */
export function workOfSteps(reader: Reader, rows: readonly Row[]): Work {
  const { say, words, known } = reader;
  const plan = planWorkOf(
    rows.map(({ id, cells }) => ({
      id,
      ...(cells["method"]?.kind === "text" ? { method: cells["method"].value } : {}),
      ...(cells["times"]?.kind === "number" ? { times: cells["times"].value } : {}),
    })),
    formWork,
    known.profile.tools,
  );
  const text = (range: StepWork["hours"], unit: "hours" | "euros"): string =>
    range === undefined ? say("forms.notKnown") : say(`forms.${unit}Of`, { range: rangeWords(words, "words.framework.forms", range) });
  const left = rows.filter(({ id }) => plan.unknown.some((step) => step.id === id)).map((row) => saidIn(reader, "steps", "name", row));
  return {
    head: [{ text: say("forms.hours") }, { text: say("forms.euros") }],
    cellsOf: ({ id }) => {
      const own = plan.steps.find((step) => step.id === id);
      return [{ text: text(own?.hours, "hours") }, { text: text(own?.euros, "euros") }];
    },
    under: [
      ...(plan.hours && plan.euros
        ? [
            paragraph(say("forms.total", { hours: text(plan.hours.likely, "hours"), euros: text(plan.euros.likely, "euros") })),
            paragraph(say("forms.sure"), true),
          ]
        : []),
      ...(left.length > 0 ? [paragraph(sentenceWith(reader, "forms.leftOut", { steps: joinedText(left, "; ") }))] : []),
    ],
  };
}
