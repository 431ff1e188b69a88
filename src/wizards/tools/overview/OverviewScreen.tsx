import type { ReactNode } from "react";
import { useWords } from "../../../i18n/index.ts";
import { ButtonGroup, ButtonLink } from "../../../ui/button/Button.tsx";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import type { WizardProps } from "../../props.ts";
import { useSession } from "../../useSession.ts";
import { FormLinks } from "../forms/FormLinks.tsx";
import { backOf, besideOf, loose, pages, pathOfAll, pathOfStep } from "../paths.ts";
import { stepsOf, type PlanStep } from "../steps.ts";
import { namespaces } from "../words.ts";
import "./overview.css";

/** The steps of the plan, each with its form, and the way to a form without a plan. */
export function OverviewScreen({ session, base, Frame }: WizardProps): ReactNode {
  const words = useWords(...namespaces);
  const { answers, considered } = useSession(session);
  const steps = stepsOf(answers);
  const next = steps.find(({ chosen }) => chosen === undefined);
  const title = words.t("words.overview.title");
  const hrefOf = (row: string) => `${base}/${pathOfStep(row)}`;
  return (
    <Frame kind="hub" wizard="tools" title={title} back={{ href: backOf(base) }}>
      <div className="think-stack">
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>
          {steps.length === 0
            ? words.t("words.overview.noPlan")
            : words.t("words.overview.progress", {
                chosen: steps.filter(({ chosen }) => chosen !== undefined).length,
                count: steps.length,
              })}
        </Paragraph>
        <ButtonGroup>
          {next && (
            <ButtonLink kind="primary" href={hrefOf(next.id)}>
              {words.t("words.overview.next", { number: next.number })}
            </ButtonLink>
          )}
          {steps.length > 0 && (
            <>
              <ButtonLink href={`${base}/${pages.plan}`}>{words.t("words.plan.open")}</ButtonLink>
              <ButtonLink href={`${base}/${pages.save}`}>{words.t("words.documents.title")}</ButtonLink>
            </>
          )}
          {steps.length === 0 && (
            <>
              <ButtonLink kind="primary" href={hrefOf(loose)}>
                {words.t("words.overview.looseBegin")}
              </ButtonLink>
              <ButtonLink href={besideOf(base, "twice/steps")}>{words.t("words.overview.makePlan")}</ButtonLink>
            </>
          )}
        </ButtonGroup>
      </div>
      {steps.length > 0 && (
        <section aria-labelledby="stappen" className="think-part">
          <Heading level={2} id="stappen">
            {words.t("words.overview.steps")}
          </Heading>
          <ol className="think-steps">
            {steps.map((step) => (
              <li key={step.id}>
                <Step step={step} base={base} href={hrefOf(step.id)} considered={considered[step.id] ?? []} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <section aria-labelledby="los" className="think-part">
        <Heading level={2} id="los">
          {words.t("words.overview.loose")}
        </Heading>
        <Paragraph>{words.t("words.overview.looseText")}</Paragraph>
        {(considered[loose] ?? []).length > 0 && <FormLinks label="words.overview.kept" ids={considered[loose] ?? []} base={base} />}
        <ul className="utrecht-unordered-list">
          <li className="utrecht-unordered-list__item">
            <Link href={hrefOf(loose)}>{words.t("words.overview.looseLink")}</Link>
          </li>
          <li className="utrecht-unordered-list__item">
            <Link href={`${base}/${pathOfAll(loose)}`}>{words.t("words.overview.allLink")}</Link>
          </li>
        </ul>
      </section>
    </Frame>
  );
}

function Step({
  step,
  base,
  href,
  considered,
}: {
  readonly step: PlanStep;
  readonly base: string;
  readonly href: string;
  readonly considered: readonly string[];
}): ReactNode {
  const words = useWords(...namespaces);
  const { number, chosen } = step;
  return (
    <div className="think-stack think-stack--s">
      <Heading level={3}>
        <Link href={href}>{titleOfStep(words, step)}</Link>
      </Heading>
      {chosen === undefined ? (
        <Paragraph>{words.t("words.overview.noForm", { number })}</Paragraph>
      ) : "form" in chosen ? (
        <FormLinks label="words.overview.chosen" ids={[chosen.form]} base={base} />
      ) : (
        <Paragraph>{words.t("words.overview.ownWords", { text: chosen.text })}</Paragraph>
      )}
      {considered.length > 0 && <FormLinks label="words.overview.kept" ids={considered} base={base} />}
    </div>
  );
}

/** "Stap 2: Inloopavond", or only its number while it has no name. */
const titleOfStep = (words: ReturnType<typeof useWords>, { number, name }: PlanStep) =>
  name === "" ? words.t("words.step.number", { number }) : words.t("words.step.named", { number, name });
