import type { ReactNode } from "react";
import { useWords } from "../../../i18n/index.ts";
import { Details } from "../../../ui/details/Details.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { List } from "../../../ui/prose/PageBlocks.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { definition } from "../definition.ts";
import type { Assessment } from "../findings.ts";
import { pathOfStep } from "../paths.ts";
import { namespaces } from "../words.ts";

/** What could not be judged yet, and the questions that would settle it. */
export function StillOpen({ assessment, base }: { readonly assessment: Assessment; readonly base: string }): ReactNode {
  const words = useWords(...namespaces);
  const unknown = assessment.judged.filter(({ judged }) => judged.truth === "unknown");
  const missing = new Set(unknown.flatMap(({ judged }) => judged.missing));
  const steps = definition.flow.steps.filter(
    ({ id, questions }) =>
      assessment.shown.includes(id) &&
      questions.some((asked) =>
        [asked, ...(definition.questions[asked]?.with ?? []).map((field) => field.id)].some((one) => missing.has(one)),
      ),
  );
  if (steps.length === 0) return null;
  return (
    <Details summary={words.t("words.findings.open", { count: unknown.length })}>
      <Paragraph>{words.t("words.findings.openHelp")}</Paragraph>
      <List
        items={steps.map(({ id, questions }) => (
          <Link key={id} href={`${base}/${pathOfStep(id, "findings")}`}>
            {words.t(`questions.${questions[0] ?? id}.ask`)}
          </Link>
        ))}
      />
    </Details>
  );
}
