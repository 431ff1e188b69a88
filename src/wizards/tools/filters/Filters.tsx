import { memo, useCallback, useState, type ReactNode } from "react";
import type { Session } from "../../../dossier/api.ts";

import type { Answer, Answers, QuestionId, RowId } from "../../../engine/types.ts";
import { useWords } from "../../../i18n/index.ts";
import { Details } from "../../../ui/details/Details.tsx";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { questionnaire } from "../questionnaire.ts";
import { invitedIn } from "../steps.ts";
import type { Wish } from "../wish.ts";
import { namespaces } from "../words.ts";
import { filterText } from "./filterText.ts";
import { FilterField, type FilterFieldProps } from "./FilterField.tsx";
import { FoldedFilter } from "./FoldedFilter.tsx";
import { counts } from "./counts.ts";
import { criterionOf, further, needed } from "./list.ts";
import "./filters.css";

export interface FiltersProps {
  readonly session: Session;
  readonly row: RowId;
  readonly base: string;
  readonly wish: Wish;
  readonly readOnly: boolean;
}

const mustOf = ({ must }: Answers): readonly string[] => (must?.kind === "multi" ? must.options : []);

/** Everything that can be asked of a form. What a person does here counts at once. */
export const Filters = memo(function Filters({ session, row, base, wish, readOnly }: FiltersProps): ReactNode {
  const words = useWords(...namespaces);
  const [open, setOpen] = useState(() => further.some((id) => counts(wish.answers[id])));
  const must = mustOf(wish.answers);
  const onAnswer = useCallback(
    (question: QuestionId, answer: Answer | undefined) => void session.apply({ kind: "filter", row, question, answer }),
    [session, row],
  );
  const onMust = useCallback(
    (criterion: string, isMust: boolean) => {
      const before = mustOf(session.current().filters[row] ?? {}).filter((one) => one !== criterion);
      const options = isMust ? [...before, criterion] : before;
      onAnswer("must", options.length > 0 ? { kind: "multi", options } : undefined);
    },
    [session, row, onAnswer],
  );
  const groups = invitedIn(session.current().answers);
  const invited = groups.length > 0 ? words.t("words.filters.invited", { groups: groups.join("; ") }) : undefined;
  if (readOnly) return <Asked wish={wish} />;
  const propsOf = (id: QuestionId): FilterFieldProps => {
    const criterion = criterionOf(id);
    return {
      question: questionnaire.questions[id]!,
      answer: wish.answers[id],
      own: wish.own[id],
      suggestion: wish.suggested.get(id),
      isMust: criterion !== undefined && must.includes(criterion),
      row,
      base,
      givenIn: session.current().givenIn,
      note: id === "audiences" ? invited : undefined,
      onAnswer,
      onMust,
    };
  };
  const used = further.filter((id) => counts(wish.answers[id])).length;
  return (
    <div className="think-filters think-stack">
      <Heading level={2} id="wensen" tabIndex={-1}>
        {words.t("words.filters.title")}
      </Heading>
      {needed.map((id) => (
        <FilterField key={id} {...propsOf(id)} />
      ))}
      <Details
        summary={used > 0 ? words.t("words.filters.moreUsed", { count: used }) : words.t("words.filters.more")}
        open={open}
        onToggle={setOpen}
      >
        {open && (
          <>
            <Paragraph small>{words.t("steps.more.help")}</Paragraph>
            {further.map((id) => (
              <FoldedFilter key={id} {...propsOf(id)} />
            ))}
          </>
        )}
      </Details>
    </div>
  );
});

/** What is asked, as text, for who may read but not change it. */
function Asked({ wish }: { readonly wish: Wish }): ReactNode {
  const words = useWords(...namespaces);
  const asked = [...needed, ...further].filter((id) => counts(wish.answers[id]));
  return (
    <div className="think-filters think-stack">
      <Heading level={2}>{words.t("words.filters.title")}</Heading>
      <dl className="think-asked">
        {asked.map((id) => (
          <div key={id}>
            <dt>{words.t(`questions.${id}.short`)}</dt>
            <dd>{filterText(words, questionnaire.questions[id]!, wish.answers[id])}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
