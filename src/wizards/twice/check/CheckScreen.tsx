import type { ReactNode } from "react";
import { isSettling } from "../../../engine/answers.ts";
import { useWords } from "../../../i18n/index.ts";
import { ButtonGroup, ButtonLink } from "../../../ui/button/Button.tsx";
import { CheckList } from "../../../ui/checkList/CheckList.tsx";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import type { WizardProps } from "../../props.ts";
import { answerInWords } from "../../shared/answerWords.ts";
import { useRole } from "../../useSession.ts";
import { definition } from "../definition.ts";
import { pages, pathOfStep } from "../paths.ts";
import { countOf } from "../progress.ts";
import { useAssessment } from "../useAssessment.ts";
import { namespaces } from "../words.ts";

/** All answers together. Only questions that are asked stand here, each once, in order. */
export default function CheckScreen({ session, base, Frame }: WizardProps): ReactNode {
  const words = useWords(...namespaces);
  const role = useRole(session);
  const { dossier, assessment } = useAssessment(session);
  const { answers, notes } = dossier;
  const { answered, asked } = countOf(assessment.steps, answers);
  const title = words.t("words.check.title");
  return (
    <Frame kind="task" wizard="twice" title={title} back={{ href: base, label: words.t("words.step.leave") }}>
      <div className="think-stack think-stack--l">
        <div>
          <Heading level={1}>{title}</Heading>
          <Paragraph>{words.t("words.check.intro", { answered, asked })}</Paragraph>
        </div>
        {(definition.flow.parts ?? []).map((part) => {
          const steps = assessment.steps.filter(({ id }) => part.steps.includes(id));
          if (steps.length === 0) return null;
          const rows = steps.flatMap((step) =>
            step.questions.map((question) => ({
              key: question.id,
              question: words.t(`questions.${question.id}.ask`),
              answer: answerInWords(words, question, answers[question.id]) || words.t("words.check.empty"),
              changeLabel: words.t("words.check.change"),
              open: !isSettling(answers[question.id]) && !question.optional,
              lang: words.langOf(`questions.${question.id}.ask`),
              ...(notes[question.id] ? { note: notes[question.id] } : {}),
              ...(role === "writer" ? { href: `${base}/${pathOfStep(step.id, "check")}` } : {}),
            })),
          );
          return (
            <section key={part.id} className="think-stack" aria-labelledby={`deel-${part.id}`}>
              <Heading level={2} id={`deel-${part.id}`}>
                {words.t(`parts.${part.id}.title`)}
              </Heading>
              <CheckList rows={rows} />
            </section>
          );
        })}
        <ButtonGroup>
          <ButtonLink kind="primary" href={`${base}/${pages.framework}`}>
            {words.t("words.tasks.framework")}
          </ButtonLink>
          <Link href={`${base}/${pages.findings}`}>{words.t("words.findings.toList")}</Link>
        </ButtonGroup>
      </div>
    </Frame>
  );
}
