import { useState, type ReactNode } from "react";
import { isoDay } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/index.ts";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { Panel } from "../../../ui/panel/Panel.tsx";
import { List } from "../../../ui/prose/PageBlocks.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import type { WizardProps } from "../../props.ts";
import { useRole } from "../../useSession.ts";
import { pages } from "../paths.ts";
import { useAssessment } from "../useAssessment.ts";
import { namespaces } from "../words.ts";
import { FindingCard } from "./FindingCard.tsx";
import { countsOf } from "./places.ts";
import { StillOpen } from "./StillOpen.tsx";
import "./findings.css";

const weights = ["stop", "caution", "tip"] as const;

/** All findings in one list: what does not fit together, what can be done, and room to say why it stays. Nothing is blocked by it. */
export default function FindingsScreen({ session, base, Frame, now }: WizardProps): ReactNode {
  const words = useWords(...namespaces);
  const role = useRole(session);
  const { dossier, assessment } = useAssessment(session);
  const [errors, setErrors] = useState(0);
  const counts = countsOf(assessment);
  const total = counts.stop + counts.caution + counts.tip;
  const title = words.t("words.findings.title");
  const groups = weights
    .map((weight) => ({ weight, findings: assessment.findings.filter((one) => one.weight === weight) }))
    .filter(({ findings }) => findings.length > 0);
  return (
    <Frame
      kind="hub"
      wizard="twice"
      title={errors > 0 ? `${words.t("ui.errorPrefix")} ${title}` : title}
      back={{ href: base, label: words.t("words.step.leave") }}
    >
      <div className="think-stack">
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{words.t(total === 0 ? "words.findings.none" : "words.findings.sum", { ...counts })}</Paragraph>
        {groups.length > 0 && <Paragraph>{words.t("words.findings.free")}</Paragraph>}
      </div>
      <div className="think-columns">
        <div className="think-stack think-stack--xl">
          {groups.map(({ weight, findings }) => (
            <section key={weight} className="think-stack" aria-labelledby={`soort-${weight}`}>
              <Heading level={2} id={`soort-${weight}`}>
                {words.t(`words.findings.groups.${weight}`, { count: findings.length })}
              </Heading>
              {findings.map((finding) => (
                <FindingCard
                  key={finding.rule}
                  finding={finding}
                  dossier={dossier}
                  base={base}
                  readOnly={role === "reader"}
                  onAccept={(reason) =>
                    void session.apply({
                      kind: "accept",
                      rule: finding.rule,
                      accepted: reason === undefined ? undefined : { reason, on: isoDay(now()), facts: assessment.groundsOf(finding) },
                    })
                  }
                  onErrors={setErrors}
                />
              ))}
            </section>
          ))}
          <StillOpen assessment={assessment} base={base} />
        </div>
        <aside className="think-stack" aria-label={words.t("ui.aside")}>
          <Panel title={words.t("words.findings.goTo")} level={2}>
            <List
              items={[
                <Link key="tasks" href={base}>
                  {words.t("words.step.leave")}
                </Link>,
                <Link key="framework" href={`${base}/${pages.framework}`}>
                  {words.t("words.tasks.framework")}
                </Link>,
              ]}
            />
          </Panel>
        </aside>
      </div>
    </Frame>
  );
}
