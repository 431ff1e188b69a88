import { useState, type ReactNode } from "react";
import { isSettled } from "../../../domain/advice.ts";
import { weightClassIds } from "../../../domain/ids.ts";
import { useWords } from "../../../i18n/index.ts";
import { Button, ButtonGroup, ButtonLink } from "../../../ui/button/Button.tsx";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { Notice } from "../../../ui/notice/Notice.tsx";
import { Panel } from "../../../ui/panel/Panel.tsx";
import type { WizardProps } from "../../props.ts";
import { takeAlong } from "../receipt.ts";
import { pages } from "../paths.ts";
import type { Assessed } from "../useAssessment.ts";
import { namespaces } from "../words.ts";

/** What to do next and how to keep the advice. Whoever goes on takes the advice along. */
export function WhatNow({
  session,
  base,
  saveCase,
  now,
  assessed,
}: WizardProps & { readonly assessed: Assessed; readonly signals: number }): ReactNode {
  const words = useWords(...namespaces);
  const [isSaved, setSaved] = useState(false);
  const { dossier, assessment, profile } = assessed;
  const { weightClass } = assessment.advice;
  const id = weightClassIds[weightClass.high - 1] ?? "light";
  const goOn = () => takeAlong(session, assessment, profile, now());
  const caseBase = base.replace(/\/consistent$/, "");
  return (
    <section aria-labelledby="wat-nu" className="think-part">
      <Heading level={2} id="wat-nu">
        {words.t("words.now.title")}
      </Heading>
      {isSettled(weightClass) ? (
        <dl className="think-minimum">
          {["least", "adopts", "paper"].map((part) => (
            <div key={part}>
              <dt>{words.t(`words.now.${part}`)}</dt>
              <dd>{words.t(`words.weights.${id}.${part}`)}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="utrecht-paragraph">{words.t("words.now.open")}</p>
      )}
      <p className="utrecht-paragraph">{words.t("words.now.norm")}</p>
      <div className="think-two">
        <Panel title={words.t("words.now.twiceTitle")} level={3}>
          <p className="utrecht-paragraph">{words.t("words.now.twice")}</p>
          <ButtonLink href={`${caseBase}/twice`} onClick={goOn}>
            {words.t("words.now.toTwice")}
          </ButtonLink>
        </Panel>
        <Panel title={words.t("words.now.toolsTitle")} level={3}>
          <p className="utrecht-paragraph">{words.t("words.now.tools")}</p>
          <ButtonLink href={`${caseBase}/tools`} onClick={goOn}>
            {words.t("words.now.toTools")}
          </ButtonLink>
        </Panel>
      </div>
      <Heading level={3}>{words.t("words.now.keep")}</Heading>
      <ButtonGroup>
        <ButtonLink kind="primary" href={`${base}/${pages.card}`}>
          {words.t("words.now.card")}
        </ButtonLink>
        <Button onClick={() => void saveCase(dossier).then(() => setSaved(true))}>{words.t("words.now.file")}</Button>
        <ButtonLink kind="subtle" href={`${base}/${pages.questionnaire}`}>
          {words.t("words.now.questionnaire")}
        </ButtonLink>
      </ButtonGroup>
      {isSaved && (
        <Notice tone="ok" live>
          <p className="utrecht-paragraph">{words.t("words.now.saved")}</p>
        </Notice>
      )}
      <p className="utrecht-paragraph">{words.t("words.now.reopen")}</p>
      <p className="utrecht-paragraph">
        {words.t("words.now.questions")} <Link href="#/uitleg/hulp">{words.t("words.now.help")}</Link>
      </p>
    </section>
  );
}
