import type { ReactNode } from "react";
import { useWords } from "../../../i18n/index.ts";
import { Details } from "../../../ui/details/Details.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { List } from "../../../ui/prose/PageBlocks.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { askedIn } from "../asked.ts";
import type { Assessment } from "../findings.ts";
import { pathOfStep } from "../paths.ts";
import { namespaces } from "../words.ts";

/** What could not be judged yet, and the questions that would settle it. */
export function StillOpen({ assessment, base }: { readonly assessment: Assessment; readonly base: string }): ReactNode {
  const words = useWords(...namespaces);
  const unknown = assessment.judged.filter(({ judged }) => judged.truth === "unknown");
  const missing = new Set(unknown.flatMap(({ judged }) => judged.missing));
  const steps = assessment.shown.filter((step) => askedIn(step).some((question) => missing.has(question)));
  if (steps.length === 0) return null;
  return (
    <Details summary={words.t("words.findings.open", { count: unknown.length })}>
      <Paragraph>{words.t("words.findings.openHelp")}</Paragraph>
      <List
        items={steps.map((step) => (
          <Link key={step} href={`${base}/${pathOfStep(step, "findings")}`}>
            {words.t(`questions.${askedIn(step)[0] ?? step}.ask`)}
          </Link>
        ))}
      />
    </Details>
  );
}
