import { useMemo, useState, type ReactNode } from "react";
import standard from "../../../../content/profiles/standard.yaml";
import { isoDay } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/index.ts";
import type { Words } from "../../../i18n/types.ts";
import { Preview } from "../../../report/Preview.tsx";
import { ButtonGroup, ButtonLink } from "../../../ui/button/Button.tsx";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import type { WizardProps } from "../../props.ts";
import { useSession } from "../../useSession.ts";
import { backOf, besideOf, pages, pathOfStep } from "../paths.ts";
import { namespaces } from "../words.ts";
import { BackPlanning } from "./BackPlanning.tsx";
import { MixCheck } from "./MixCheck.tsx";
import "./plan.css";
import { planOf, type Plan } from "./plan.ts";
import { StepsTable } from "./StepsTable.tsx";
import { timelineOf } from "./timeline.ts";
import { Totals } from "./Totals.tsx";

/** All steps of the plan together: what they take, whether the mix is right, and when each must begin. */
export default function PlanScreen({ session, base, Frame, now }: WizardProps): ReactNode {
  const words = useWords(...namespaces);
  const { answers, filters } = useSession(session);
  const [today] = useState(() => isoDay(now()));
  const plan = useMemo(() => planOf({ answers, filters }, standard, today), [answers, filters, today]);
  const title = words.t("words.plan.title");
  const next = plan.steps.find(({ chosen }) => chosen === undefined);
  const chosen = plan.steps.filter((step) => step.chosen !== undefined).length;
  const part = (id: string, key: string, content: ReactNode) => (
    <section aria-labelledby={id} className="think-part think-stack">
      <Heading level={2} id={id} tabIndex={-1}>
        {words.t(`words.plan.headings.${key}`)}
      </Heading>
      {content}
    </section>
  );
  return (
    <Frame kind="hub" wizard="tools" title={title} back={{ href: base, label: words.t("words.plan.backToSteps") }}>
      <div className="think-stack">
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>
          {plan.steps.length === 0 ? words.t("words.plan.noSteps") : words.t("words.plan.lead", { count: plan.steps.length, chosen })}
        </Paragraph>
        <ButtonGroup>
          {plan.steps.length === 0 && (
            <ButtonLink kind="primary" href={besideOf(base, "twice/steps")}>
              {words.t("words.plan.addSteps")}
            </ButtonLink>
          )}
          {next && (
            <ButtonLink kind="primary" href={`${base}/${pathOfStep(next.id)}`}>
              {words.t("words.plan.chooseNext", { number: next.number })}
            </ButtonLink>
          )}
          {chosen > 0 && (
            <ButtonLink kind={next ? "secondary" : "primary"} href={`${base}/${pages.save}`}>
              {words.t("words.plan.toDocuments")}
            </ButtonLink>
          )}
        </ButtonGroup>
      </div>
      {plan.steps.length > 0 && (
        <>
          {part("per-stap", "steps", <StepsTable plan={plan} words={words} base={base} />)}
          {chosen > 0 && part("samen", "total", <Totals plan={plan} profile={standard} words={words} base={base} />)}
          {part("tijdlijn", "timeline", <Timeline plan={plan} words={words} />)}
          {part("mix", "mix", <MixCheck plan={plan} words={words} />)}
          {part(
            "terugrekenen",
            "back",
            <BackPlanning
              plan={plan}
              session={session}
              words={words}
              base={base}
              today={today}
              // What was pressed goes away.
              onPressed={() => document.getElementById("terugrekenen")?.focus()}
            />,
          )}
        </>
      )}
      <Paragraph>
        <a className="utrecht-link utrecht-link--html-a" href={backOf(base)}>
          {words.t("words.plan.toCase")}
        </a>
      </Paragraph>
    </Frame>
  );
}

function Timeline({ plan, words }: { readonly plan: Plan; readonly words: Words }): ReactNode {
  const blocks = timelineOf(words, plan);
  if (blocks.length === 0) return <Paragraph>{words.t("words.plan.noTimeline")}</Paragraph>;
  return <Preview model={{ lang: words.lang, title: "", subject: "", meta: [], made: "", foot: [], pageLabel: "", blocks }} piece />;
}
