import type { ReactNode } from "react";
import type { Inline } from "../../../i18n/types.ts";
import { useWords } from "../../../i18n/index.ts";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { Panel } from "../../../ui/panel/Panel.tsx";
import { Prose } from "../../../ui/prose/Prose.tsx";
import { Sum } from "../../../ui/sum/Sum.tsx";
import { influenceReasons, influenceSumOf, limitReasons, weightReasons, weightSumOf } from "../explain.ts";
import { ruleVersion } from "../receipt.ts";
import { versionSentence } from "../sentences.ts";
import type { Assessed } from "../useAssessment.ts";
import { namespaces } from "../words.ts";

/** The advice as two small sums in words, and the limits on it. */
export function HowItCame({ assessed: { assessment, profile } }: { readonly assessed: Assessed }): ReactNode {
  const words = useWords(...namespaces);
  const { advice, route } = assessment;
  return (
    <section aria-labelledby="hoe" className="think-part">
      <Heading level={2} id="hoe">
        {words.t("words.sum.title")}
      </Heading>
      <Panel title={words.t("words.sum.weightTitle")} level={3}>
        <Sum {...weightSumOf(words, advice, route.answers)} />
        <Reasons reasons={weightReasons(words, advice, profile)} />
      </Panel>
      <Panel title={words.t("words.sum.influenceTitle")} level={3}>
        <Sum {...influenceSumOf(words, advice, route.answers)} />
        <Reasons reasons={influenceReasons(words, advice, profile)} />
        <p className="utrecht-paragraph">{words.t("words.sum.limits")}</p>
        <ul className="utrecht-unordered-list">
          {limitReasons(words, advice, route.answers, profile).map((reason, at) => (
            <li key={at} className="utrecht-unordered-list__item">
              <Prose text={reason} />
            </li>
          ))}
        </ul>
      </Panel>
      <p className="utrecht-paragraph utrecht-paragraph--small">
        {versionSentence(words, ruleVersion, profile)} <Link href="#/uitleg/rekenregel">{words.t("words.sum.readRule")}</Link>
      </p>
    </section>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly (readonly Inline[])[] }): ReactNode {
  return reasons.map((reason, at) => (
    <p key={at} className="utrecht-paragraph">
      <Prose text={reason} />
    </p>
  ));
}
