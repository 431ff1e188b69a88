import { useState, type ReactNode } from "react";
import type { Brief } from "../../../domain/tools/card.ts";
import type { Method } from "../../../domain/tools/method.ts";
import type { Recommendation } from "../../../domain/tools/recommend.ts";
import type { RowId } from "../../../engine/types.ts";
import { useWords } from "../../../i18n/index.ts";
import { Details } from "../../../ui/details/Details.tsx";
import { scoredOf, isAsked } from "../useFound.ts";
import { namespaces } from "../words.ts";
import { FormLine } from "./FormLine.tsx";

interface FamilyProps {
  readonly name: string;
  readonly methods: readonly Method[];
  readonly recommendation: Recommendation;
  readonly briefs: Readonly<Record<string, Brief>>;
  readonly base: string;
  readonly row: RowId;
}

/** The forms of one family, best first; drawn only when somebody opens it. */
export function Family({ name, methods, recommendation, briefs, base, row }: FamilyProps): ReactNode {
  const words = useWords(...namespaces);
  const [open, setOpen] = useState(false);
  const fitting = methods.filter(({ id }) => recommendation.offered.some(({ method }) => method.id === id)).length;
  const score = ({ id }: Method) => scoredOf(recommendation, id)?.exact ?? 0;
  const count = methods.length;
  return (
    <Details
      summary={
        isAsked(recommendation)
          ? words.t("words.browse.familyFits", { name, fitting, count })
          : words.t("words.browse.family", { name, count })
      }
      open={open}
      onToggle={setOpen}
    >
      {open && (
        <ul className="think-formlist">
          {methods
            .toSorted((a, b) => (isAsked(recommendation) ? score(b) - score(a) : a.name.localeCompare(b.name, "nl")))
            .map((method) => (
              <li key={method.id}>
                <FormLine method={method} recommendation={recommendation} summary={briefs[method.id]?.summary} base={base} row={row} />
              </li>
            ))}
        </ul>
      )}
    </Details>
  );
}
