import { memo, type ReactNode } from "react";
import type { Prefill } from "../../../domain/tools/prefill.ts";
import type { Dossier } from "../../../dossier/types.ts";
import { sameAnswer } from "../../../engine/answers.ts";
import type { Answer, Question, QuestionId, RowId } from "../../../engine/types.ts";
import { useWords } from "../../../i18n/index.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Choice } from "../../../ui/field/Choice.tsx";
import { Prose } from "../../../ui/prose/Prose.tsx";
import { kindOf } from "../../../ui/question/registry.ts";
import { questionWords } from "../../shared/questionWords.ts";
import { leftOpen } from "../wish.ts";
import { namespaces } from "../words.ts";
import { ChecksFilter } from "./ChecksFilter.tsx";
import { counts } from "./counts.ts";
import { criterionOf, filterId, focusFilter } from "./list.ts";
import { NumberFilter } from "./NumberFilter.tsx";
import { Origin } from "./Origin.tsx";

export interface FilterFieldProps {
  readonly question: Question;
  /** What counts now. */
  readonly answer: Answer | undefined;
  /** What a person said; undefined while nobody touched it. */
  readonly own: Answer | undefined;
  readonly suggestion: Prefill | undefined;
  readonly isMust: boolean;
  readonly row: RowId;
  readonly base: string;
  readonly givenIn: Dossier["givenIn"];
  /** What else helps to choose. */
  readonly note: string | undefined;
  readonly onAnswer: (question: QuestionId, answer: Answer | undefined) => void;
  readonly onMust: (criterion: string, isMust: boolean) => void;
}

/** One filter: where its value comes from, the choices, whether it is a hard demand, and the way to leave it open. */
export const FilterField = memo(function FilterField(props: FilterFieldProps): ReactNode {
  const { question, answer, own, suggestion, isMust, onAnswer, onMust } = props;
  const words = useWords(...namespaces);
  const id = filterId(question.id);
  const criterion = criterionOf(question.id);
  const name = words.t(`questions.${question.id}.short`);
  const give = (given: Answer | undefined) => onAnswer(question.id, given ?? leftOpen);
  // What was pressed goes away.
  const andStay = (done: () => void) => () => {
    done();
    focusFilter(question.id);
  };
  const canTake = suggestion !== undefined && own !== undefined && !sameAnswer(own, suggestion.answer);
  return (
    <div className="think-filter" lang={words.langOf(`questions.${question.id}.ask`)}>
      <Origin {...props} />
      <Control question={question} id={id} answer={answer} note={props.note} onAnswer={give} />
      {own?.kind === "unsure" && (
        <p className="think-filter__state">
          {words.t("words.filters.leftOpen")} {words.t(`questions.${question.id}.unsure`)}
        </p>
      )}
      {counts(answer) && criterion !== undefined && (
        <Choice
          id={`${id}-must`}
          name={`${id}-must`}
          type="checkbox"
          option={{
            value: "must",
            label: words.t("words.filters.isMust", { filter: words.t(`questions.must.options.${criterion}.label`) }),
            description: words.t(isMust ? "words.filters.mustHelp" : "words.filters.ratherHelp"),
          }}
          checked={isMust}
          invalid={false}
          plain
          onChange={(checked) => onMust(criterion, checked)}
        />
      )}
      <div className="think-filter__foot">
        {counts(answer) && (
          <Button kind="subtle" onClick={andStay(() => give(undefined))}>
            {words.t("words.filters.clear")}
            <span className="think-visually-hidden">: {name}</span>
          </Button>
        )}
        {canTake && (
          <Button kind="subtle" onClick={andStay(() => onAnswer(question.id, undefined))}>
            {words.t("words.filters.takeBack")}
            <span className="think-visually-hidden">: {name}</span>
          </Button>
        )}
      </div>
    </div>
  );
});

interface ControlProps {
  readonly question: Question;
  readonly id: string;
  readonly answer: Answer | undefined;
  readonly note: string | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
}

function Control({ question, id, answer, note, onAnswer }: ControlProps): ReactNode {
  const words = useWords(...namespaces);
  // Leaving it open is a button here, and no choice among the others.
  const { unsure: _unsure, ...own } = questionWords(words, question);
  const description = (
    <>
      {[own.why, own.help, note].map(
        (text, at) =>
          text && (
            <span key={at} className="think-description__part">
              <Prose text={text} />
            </span>
          ),
      )}
    </>
  );
  const shared = { id, words: own, description, answer, onAnswer };
  if (question.kind === "multi") return <ChecksFilter question={question} {...shared} />;
  if (question.kind === "number") return <NumberFilter question={question} {...shared} />;
  const { Field } = kindOf(question);
  return <Field question={question} level={undefined} error={undefined} initial={undefined} shown={{ question, words: own }} {...shared} />;
}
