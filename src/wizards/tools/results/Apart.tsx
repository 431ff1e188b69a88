import type { ReactNode } from "react";
import standard from "../../../../content/profiles/standard.yaml";
import type { Recommendation } from "../../../domain/tools/recommend.ts";
import type { Scored } from "../../../domain/tools/score.ts";
import type { RowId } from "../../../engine/types.ts";
import { useWords } from "../../../i18n/index.ts";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { formOf } from "../catalogue.ts";
import { useBriefs } from "../forms/briefs.ts";
import { pathOfCard, pathOfWhy } from "../paths.ts";
import { nearSentence } from "../sentences.ts";
import { namespaces } from "../words.ts";

interface ApartProps {
  readonly recommendation: Recommendation;
  readonly base: string;
  readonly row: RowId;
}

/** What stands apart from the list: what fits inside a form, what nearly fits, and how to close the step. */
export function Apart({ recommendation, base, row }: ApartProps): ReactNode {
  const { inside, nearMisses, closing, asked } = recommendation;
  const words = useWords(...namespaces);
  const briefs = useBriefs();
  const name = ({ method }: Pick<Scored, "method">) => (
    <Link href={`${base}/${pathOfCard(method.id)}`} lang="nl">
      {method.name}
    </Link>
  );
  return (
    <>
      {inside.length > 0 && (
        <section className="think-stack" aria-labelledby="erin">
          <Heading level={2} id="erin">
            {words.t("words.results.inside")}
          </Heading>
          <Paragraph>{words.t("words.results.insideText")}</Paragraph>
          <ul className="think-formlist">
            {inside.map((scored) => (
              <li key={scored.method.id}>
                {name(scored)} <span className="think-soft">({words.t("words.form.score", { score: scored.score })})</span>
                {briefs[scored.method.id] && (
                  <Paragraph small lang="nl">
                    {briefs[scored.method.id]!.summary}
                  </Paragraph>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {closing.map((id) => {
        const method = formOf(id);
        return (
          method && (
            <section key={id} className="think-stack" aria-labelledby="sluit-af">
              <Heading level={2} id="sluit-af">
                {words.t("words.results.closing")}
              </Heading>
              <Paragraph>
                {name({ method })} <span lang="nl">{briefs[id]?.summary}</span>
              </Paragraph>
            </section>
          )
        );
      })}
      {nearMisses.length > 0 && (
        <section className="think-stack" aria-labelledby="net-niet">
          <Heading level={2} id="net-niet">
            {words.t("words.results.near")}
          </Heading>
          <Paragraph>{words.t("words.results.nearText")}</Paragraph>
          <ul className="think-formlist">
            {nearMisses.map((scored) => (
              <li key={scored.method.id}>
                {name(scored)}
                <Paragraph>
                  {scored.excludedBy.map((exclusion) => nearSentence(words, exclusion, asked, standard)).join(" ")}{" "}
                  <Link href={`${base}/${pathOfWhy(row, scored.method.id)}`}>
                    {words.t("words.whyNotLink.short")}
                    <span className="think-visually-hidden">
                      {" "}
                      (<span lang="nl">{scored.method.name}</span>)
                    </span>
                  </Link>
                </Paragraph>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
