import type { ReactNode } from "react";
import { useWords } from "../../../i18n/index.ts";
import { ButtonLink } from "../../../ui/button/Button.tsx";
import { Panel } from "../../../ui/panel/Panel.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { Tag } from "../../../ui/tag/Tag.tsx";
import type { Assessment } from "../findings.ts";
import { namespaces } from "../words.ts";
import { countsOf } from "./places.ts";
import "./findings.css";

/** How many findings still ask for attention, and the way to them. */
export function FindingCounts({ assessment, href }: { readonly assessment: Assessment; readonly href: string }): ReactNode {
  const words = useWords(...namespaces);
  const counts = countsOf(assessment);
  const accepted = assessment.findings.filter((one) => one.accepted).length;
  return (
    <Panel title={words.t("words.findings.short")} level={2}>
      <dl className="think-counts">
        {(["stop", "caution", "tip"] as const).map((weight) => (
          <div key={weight}>
            <dt>
              <Tag tone={weight}>{words.t(`ui.tone.${weight}`)}</Tag>
            </dt>
            <dd>{counts[weight]}</dd>
          </div>
        ))}
      </dl>
      {accepted > 0 && <Paragraph small>{words.t("words.findings.acceptedCount", { count: accepted })}</Paragraph>}
      <ButtonLink href={href}>{words.t("words.findings.toList")}</ButtonLink>
    </Panel>
  );
}
