import type { ReactNode } from "react";
import type { Dossier } from "../../../dossier/types.ts";
import type { Finding } from "../../../engine/types.ts";
import { shortDate } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/index.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { classes } from "../../../ui/classes.ts";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { Tag } from "../../../ui/tag/Tag.tsx";
import { answerInWords } from "../../shared/answerWords.ts";
import { sourceTitles } from "../../shared/sources.ts";
import { stepOfQuestion } from "../asked.ts";
import { definition } from "../definition.ts";
import { pathOfStep } from "../paths.ts";
import { known } from "../useAssessment.ts";
import { namespaces } from "../words.ts";
import { AcceptForm } from "./AcceptForm.tsx";
import { placesOf } from "./places.ts";
import { behind } from "./rowsBehind.ts";
import { ruleWords } from "./ruleWords.ts";

export interface FindingCardProps {
  readonly finding: Finding;
  readonly dossier: Dossier;
  readonly base: string;
  readonly readOnly: boolean;
  /** With a reason it is accepted; without one it is open again. */
  readonly onAccept: (reason: string | undefined) => void;
  readonly onErrors: (count: number) => void;
}

/** One finding: what it says, what can be done, the answers it rests on, and the reason why it stays. */
export function FindingCard({ finding, dossier, base, readOnly, onAccept, onErrors }: FindingCardProps): ReactNode {
  const words = useWords(...namespaces);
  const { rule, weight, accepted } = finding;
  const sources = sourceTitles(words, definition.rules.find(({ id }) => id === rule)?.sources ?? []);
  const id = `melding-${rule}`;
  const decide = (reason: string | undefined) => {
    onAccept(reason);
    // What was pressed goes away.
    document.getElementById(id)?.focus();
  };
  return (
    <article className={classes("think-finding", `think-finding--${weight}`, accepted && "think-finding--accepted")} aria-labelledby={id}>
      <div className="think-finding__head">
        <Tag tone={weight}>{words.t(`ui.tone.${weight}`)}</Tag>
        {accepted && <Tag tone="ok">{words.t("words.findings.accepted")}</Tag>}
        <span className="think-small think-soft">{words.t("words.findings.rule", { id: rule })}</span>
      </div>
      <Heading level={3} id={id} tabIndex={-1}>
        {ruleWords({ words, known }, rule, "sentence")}
      </Heading>
      <dl className="think-facts">
        <div>
          <dt>{words.t("words.findings.do")}</dt>
          <dd>{ruleWords({ words, known }, rule, "do")}</dd>
        </div>
        <div>
          <dt>{words.t("words.findings.why")}</dt>
          <dd>{ruleWords({ words, known }, rule, "why")}</dd>
        </div>
        <div>
          <dt>{words.t("words.findings.about")}</dt>
          <dd>
            <ul className="think-plainlist">
              {placesOf(finding).map((place) => (
                <Place key={place} finding={finding} place={place} dossier={dossier} base={base} />
              ))}
            </ul>
          </dd>
        </div>
        {accepted && (
          <div>
            <dt>{words.t("words.findings.reason")}</dt>
            <dd>
              {accepted.reason}
              <br />
              <span className="think-small think-soft">
                {words.t("words.findings.acceptedOn", { on: shortDate(accepted.on, words.lang) })}
              </span>
            </dd>
          </div>
        )}
        {sources.length > 0 && (
          <div>
            <dt>{words.t("words.findings.sources")}</dt>
            <dd className="think-small">{sources.join("; ")}</dd>
          </div>
        )}
      </dl>
      {readOnly ? null : accepted ? (
        <Button kind="subtle" onClick={() => decide(undefined)} aria-describedby={id}>
          {words.t("words.findings.undo")}
        </Button>
      ) : weight === "tip" ? null : (
        <AcceptForm rule={rule} describedBy={id} onAccept={decide} onErrors={onErrors} />
      )}
    </article>
  );
}

/** A question that a finding rests on, with its present answer. */
function Place({
  finding,
  place,
  dossier,
  base,
}: Pick<FindingCardProps, "finding" | "dossier" | "base"> & { readonly place: string }): ReactNode {
  const words = useWords(...namespaces);
  const step = stepOfQuestion(place);
  const question = definition.questions[place];
  if (!question || !step) return null;
  const answer = answerInWords(words, question, behind(finding, place, dossier.answers[place]));
  return (
    <li>
      <Link href={`${base}/${pathOfStep(step, "findings")}`}>{words.t(`questions.${place}.ask`)}</Link>
      <br />
      <span className="think-soft">{words.t("words.findings.now", { answer: answer || words.t("words.check.empty") })}</span>
    </li>
  );
}
