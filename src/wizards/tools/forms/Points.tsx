import type { ReactNode } from "react";
import standard from "../../../../content/profiles/standard.yaml";
import type { Prepared } from "../../../domain/tools/asked.ts";
import { reasonOf } from "../../../domain/tools/explain.ts";
import type { Filter } from "../../../domain/tools/ids.ts";
import { partsOf, type Part, type Scored } from "../../../domain/tools/score.ts";
import { isKnown } from "../../../domain/tools/shares.ts";
import { numberText } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/index.ts";
import type { Words } from "../../../i18n/types.ts";
import { DataTable } from "../../../ui/table/DataTable.tsx";
import { kindsInOrder } from "../catalogue.ts";
import { whyNotSentence, whySentence } from "../sentences.ts";
import { namespaces } from "../words.ts";

/** The points of a form, filter by filter, each with its reason; they add up to its score. */
export function Points({ scored, asked }: { readonly scored: Scored; readonly asked: Prepared }): ReactNode {
  const words = useWords(...namespaces);
  return (
    <DataTable
      caption={words.t("words.points.caption", { name: scored.method.name })}
      captionHidden
      head={[words.t("words.points.filter"), words.t("words.points.points"), words.t("words.points.why")]}
      rows={partsOf(scored, asked).map((part) => ({
        key: part.filter,
        cells: [
          criterionName(words, part.filter),
          <span key="points" className="think-points">
            {pointsText(words, part)}
          </span>,
          reasonText(words, part, scored, asked),
        ],
      }))}
    />
  );
}

/** "Het doel"; what always counts is the form itself. */
export const criterionName = (words: Words, filter: Filter): string =>
  filter === "form" ? words.t("words.points.form") : words.t(`questions.must.options.${filter}.label`);

/** "13,66 van 16,39". */
export const pointsText = (words: Words, { gave, of }: Part): string =>
  words.t("words.points.of", { gave: numberText(gave, words.lang), of: numberText(of, words.lang) });

/** Why a form got these points for one filter. */
export function reasonText(words: Words, part: Part, { method }: Scored, asked: Prepared): string {
  const found = reasonOf(part, method, asked, standard.tools, kindsInOrder);
  if (found) return (found.speaks === "for" ? whySentence : whyNotSentence)(words, found.reason, standard);
  return words.t(isKnown(part.filter, method, asked, standard.tools) ? "words.points.partly" : "words.points.unknown");
}
