import { useState, type ReactNode } from "react";
import { isSettled } from "../../../domain/advice.ts";
import { useWords } from "../../../i18n/index.ts";
import { ButtonGroup, ButtonLink } from "../../../ui/button/Button.tsx";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Ladder } from "../../../ui/ladder/Ladder.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { Notice } from "../../../ui/notice/Notice.tsx";
import { Prose } from "../../../ui/prose/Prose.tsx";
import type { WizardProps } from "../../props.ts";
import { useRole } from "../../useSession.ts";
import { pages, pathToChange } from "../paths.ts";
import { stepOfQuestion } from "../questionnaire.ts";
import "../resultWords.ts";
import { ladderOf } from "../rungsShown.ts";
import { promiseOf } from "../../shared/rungNames.ts";
import { decidingSentence, headline, roomSentence, stabilitySentence } from "../sentences.ts";
import { signalInWords } from "../signals.ts";
import { useAssessment } from "../useAssessment.ts";
import { namespaces } from "../words.ts";
import { AlikeCases } from "./AlikeCases.tsx";
import { Approach } from "./Approach.tsx";
import { Duties } from "./Duties.tsx";
import { Earlier } from "./Earlier.tsx";
import { HowItCame } from "./HowItCame.tsx";
import { Turning } from "./Turning.tsx";
import { WhatNow } from "./WhatNow.tsx";

/** The advice, why it is so, what would change it, and what to do with it. */
export default function ResultScreen(props: WizardProps): ReactNode {
  const { session, shelf, base, Frame } = props;
  const words = useWords(...namespaces);
  const role = useRole(session);
  const assessed = useAssessment(session);
  const { dossier, assessment, profile } = assessed;
  const { advice } = assessment;
  const answers = assessment.route.answers;
  const signals = assessment.signals.map((signal) => signalInWords(words, signal, advice, profile));
  const unknown = assessment.findings.some(({ judged }) => judged.truth === "unknown");
  const [errors, setErrors] = useState(0);
  const room = roomSentence(words, answers);
  const stability = stabilitySentence(words, advice);
  const deciding = decidingSentence(words, advice);

  return (
    <Frame
      kind="hub"
      wizard="consistent"
      title={`${errors > 0 ? `${words.t("ui.errorPrefix")} ` : ""}${words.t("words.result.title")}`}
      back={{ href: `${base}/${pages.check}`, label: words.t("words.result.back") }}
    >
      <div className="think-advice">
        <div className="think-advice__text">
          <p className="think-caption">{words.t("words.result.caption")}</p>
          <Heading level={1}>
            <Prose text={headline(words, advice, profile)} />
          </Heading>
          {room && <p className="utrecht-paragraph">{room}</p>}
          {isSettled(advice.rung) && (
            <p className="utrecht-paragraph">
              <strong>{words.t("words.result.promise")}</strong> {promiseOf(words, advice.rung.low, profile)}
            </p>
          )}
          {stability && <p className="utrecht-paragraph">{stability}</p>}
          {deciding && advice.deciding && (
            <Notice tone="info" title={words.t("words.result.provisional")}>
              <p className="utrecht-paragraph">{deciding}</p>
              {answers["legalTracks"]?.kind !== "multi" && <p className="utrecht-paragraph">{words.t("words.result.ordinanceHint")}</p>}
              {role === "writer" && (
                <p className="utrecht-paragraph">
                  <Link href={`${base}/${pathToChange(stepOfQuestion(advice.deciding.question))}`}>
                    {words.t("words.result.answerNow")}
                  </Link>
                </p>
              )}
            </Notice>
          )}
          <ButtonGroup>
            <ButtonLink kind="primary" href={`${base}/${pages.card}`}>
              {words.t("words.result.card")}
            </ButtonLink>
            <ButtonLink href="#wat-nu" onClick={(event) => toPart(event, "wat-nu")}>
              {words.t("words.result.toNow")}
            </ButtonLink>
          </ButtonGroup>
        </div>
        <Ladder label={words.t("words.ladder.label")} caption={words.t("words.ladder.caption")} rungs={ladderOf(words, advice, profile)} />
      </div>
      <Earlier assessed={assessed} />
      <HowItCame assessed={assessed} />
      <Turning assessed={assessed} />
      <section aria-labelledby="let-op" className="think-part">
        <Heading level={2} id="let-op">
          {words.t("words.signals.title")}
        </Heading>
        {signals.length === 0 && <p className="utrecht-paragraph">{words.t(unknown ? "words.signals.open" : "words.signals.none")}</p>}
        {signals.map(({ rule, weight, sentences }) => (
          <Notice key={rule} tone={weight}>
            {sentences.map((sentence) => (
              <p key={sentence} className="utrecht-paragraph">
                {sentence}
              </p>
            ))}
          </Notice>
        ))}
      </section>
      <Approach session={session} assessed={assessed} now={props.now} readOnly={role === "reader"} onErrors={setErrors} />
      <Duties assessed={assessed} />
      <AlikeCases shelf={shelf} dossier={dossier} answers={answers} profile={profile} />
      <WhatNow {...props} assessed={assessed} signals={signals.length} />
    </Frame>
  );
}

// The address belongs to the pages of the app, so a link within the page moves by itself.
function toPart(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault();
  const target = document.getElementById(id);
  target?.setAttribute("tabindex", "-1");
  target?.scrollIntoView();
  target?.focus({ preventScroll: true });
}
