import { useRef, type ReactNode } from "react";
import { useWords } from "../../i18n/index.ts";
import { Button, ButtonGroup } from "../button/Button.tsx";
import { ErrorSummary } from "../errors/ErrorSummary.tsx";
import { Heading } from "../heading/Heading.tsx";
import { Link } from "../link/Link.tsx";
import { Paragraph, Prose } from "../prose/Prose.tsx";
import { QuestionBlock, ReadQuestion } from "./QuestionBlock.tsx";
import type { StepFormProps } from "./types.ts";
import { useStepForm } from "./useStepForm.ts";

export type { QuestionWords, ShownQuestion, StepFormProps } from "./types.ts";

/**
 * The page of one step. Nothing is chosen beforehand, choosing never moves on, and no error shows before the first
 * "Ga verder".
 */
export function StepForm(props: StepFormProps): ReactNode {
  // What is typed belongs to these questions: the next step starts with controls of its own.
  const page = props.page ?? props.questions.map(({ question }) => question.id).join();
  return <Page key={`${page} ${String(props.readOnly === true)}`} {...props} />;
}

function Page(props: StepFormProps): ReactNode {
  const { caption, title, help, lead, questions, aside, submit, leave, readOnly, onNext } = props;
  const { t } = useWords("app");
  const form = useRef<HTMLFormElement>(null);
  const step = useStepForm(props, form);
  const isSingle = questions.length === 1 && title === undefined;
  // Rows need all the room there is; what stands beside other questions stands under them.
  const isWide = questions.some(({ question }) => question.kind === "table");
  return (
    <div className={isWide ? "think-stack think-stack--l think-wide" : aside === undefined ? "think-one" : "think-columns"}>
      <div className="think-stack think-stack--l">
        <ErrorSummary errors={step.errors} attempt={step.attempt} />
        <div>
          <p className="think-caption">{caption}</p>
          {!isSingle && (
            <div className="think-step__title">
              {title !== undefined && <Heading level={1}>{title}</Heading>}
              {help !== undefined && (
                <Paragraph>
                  <Prose text={help} />
                </Paragraph>
              )}
            </div>
          )}
          {lead}
          <form
            ref={form}
            noValidate
            className="think-stack think-stack--l"
            onInput={step.input}
            onSubmit={readOnly ? onlyNext(onNext) : step.submit}
          >
            {step.shown.map((shown) =>
              readOnly ? (
                <ReadQuestion key={shown.question.id} shown={shown} isTitle={isSingle} />
              ) : (
                <QuestionBlock
                  key={shown.question.id}
                  shown={shown}
                  isTitle={isSingle}
                  help={isSingle ? help : undefined}
                  errorOf={step.errorOf}
                  onAnswer={step.answer}
                  onNote={step.note}
                />
              ),
            )}
            <ButtonGroup>
              <Button type="submit" kind="primary">
                {submit ?? t("ui.next")}
              </Button>
              {leave && (
                <Link href={leave.href} onClick={leave.onLeave}>
                  {leave.label}
                </Link>
              )}
            </ButtonGroup>
          </form>
        </div>
      </div>
      {aside !== undefined && (
        <aside className="think-stack" aria-label={t("ui.aside")}>
          {aside}
        </aside>
      )}
    </div>
  );
}

const onlyNext = (onNext: () => void) => (event: { preventDefault: () => void }) => {
  event.preventDefault();
  onNext();
};
