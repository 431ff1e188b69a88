import type { ReactNode } from "react";
import type { Session } from "../../../dossier/api.ts";
import type { QuestionId } from "../../../engine/types.ts";
import { useWords } from "../../../i18n/index.ts";
import { Details } from "../../../ui/details/Details.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { Notice } from "../../../ui/notice/Notice.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { ReadingAside } from "../../shared/reading/ReadingAside.tsx";
import { definition } from "../definition.ts";
import { findingsBeside } from "../findings/places.ts";
import { Sentences } from "../preview/Sentences.tsx";
import { ruleWords } from "../findings/ruleWords.ts";
import { pages } from "../paths.ts";
import { known, useAssessment } from "../useAssessment.ts";
import { namespaces } from "../words.ts";
import { AdviceChanged } from "./AdviceChanged.tsx";
import { formNames } from "./formNames.ts";
import { ToTools } from "./ToTools.tsx";

interface StepAsideProps {
  readonly question: QuestionId;
  readonly session: Session;
  readonly base: string;
  /** The question was left before in this sitting. */
  readonly isLeft: boolean;
}

/** Beside a question: what does not fit together, what its answer does to the advice, and an example. */
export function StepAside({ question, session, base, isLeft }: StepAsideProps): ReactNode {
  const words = useWords(...namespaces);
  const { dossier, assessment } = useAssessment(session);
  const asked = definition.questions[question];
  const findings = findingsBeside(question, assessment, dossier.answers, isLeft);
  return (
    <>
      <section aria-live="polite" aria-label={words.t("words.findings.short")} className="think-stack">
        {findings.map(({ rule, weight, accepted }) => (
          <Notice key={rule} tone={accepted ? "ok" : weight} title={accepted ? words.t("words.findings.accepted") : undefined}>
            <Paragraph>
              <strong>{ruleWords({ words, known }, rule, "sentence")}</strong>
            </Paragraph>
            {!accepted && <Paragraph>{ruleWords({ words, known }, rule, "do")}</Paragraph>}
          </Notice>
        ))}
        <AdviceChanged answers={assessment.route.answers} promises={question === "influenceLevel"} />
      </section>
      {findings.length > 0 && (
        <p className="utrecht-paragraph">
          <Link href={`${base}/${pages.findings}`}>{words.t("words.findings.toList")}</Link>
        </p>
      )}
      {question === formNames.table && <ToTools base={base} />}
      {asked && <ReadingAside session={session} question={asked} words={words} />}
      <Sentences session={session} question={question} />
      <Details summary={words.t("words.step.example")}>
        <Paragraph>{words.t(`questions.${question}.example`)}</Paragraph>
        <Paragraph small>{words.t("words.step.exampleCase")}</Paragraph>
      </Details>
    </>
  );
}
