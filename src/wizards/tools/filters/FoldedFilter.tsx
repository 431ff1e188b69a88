import { memo, useState, type ReactNode } from "react";
import { useWords } from "../../../i18n/index.ts";
import { namespaces } from "../words.ts";
import { filterText } from "./filterText.ts";
import { FilterField, type FilterFieldProps } from "./FilterField.tsx";
import { counts } from "./counts.ts";
import { filterId } from "./list.ts";

/** A filter that shows its name and what was chosen, and the question itself when it is opened. */
export const FoldedFilter = memo(function FoldedFilter(props: FilterFieldProps): ReactNode {
  const { question, answer, own, suggestion, isMust } = props;
  const words = useWords(...namespaces);
  const [open, setOpen] = useState(false);
  const isTaken = own === undefined && suggestion !== undefined;
  return (
    <details className="think-fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary id={`${filterId(question.id)}-fold`}>
        <span className="think-fold__name">{words.t(`questions.${question.id}.short`)}</span>
        <span className="think-fold__value">
          {counts(answer) ? filterText(words, question, answer) : words.t("words.filters.none")}
          {isMust && ` (${words.t("words.filters.must")})`}
          {isTaken && ` (${words.t("words.filters.takenShort")})`}
        </span>
      </summary>
      {open && <FilterField {...props} />}
    </details>
  );
});
