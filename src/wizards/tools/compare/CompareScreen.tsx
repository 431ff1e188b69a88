import { useMemo, type ReactNode } from "react";
import standard from "../../../../content/profiles/standard.yaml";
import { partsOf, type Scored } from "../../../domain/tools/score.ts";
import type { RowId } from "../../../engine/types.ts";
import { useWords } from "../../../i18n/index.ts";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { DataTable } from "../../../ui/table/DataTable.tsx";
import type { WizardProps } from "../../props.ts";
import { useRole, useSession } from "../../useSession.ts";
import { useBriefs } from "../forms/briefs.ts";
import { factsOf } from "../forms/facts.ts";
import { criterionName, pointsText, reasonText } from "../forms/Points.tsx";
import { pathOfCard, pathOfStep, pathOfWhy } from "../paths.ts";
import { CardFoot } from "../results/CardFoot.tsx";
import { useFormActions } from "../results/useFormActions.ts";
import { nearSentence } from "../sentences.ts";
import { stepHead } from "../stepHead.ts";
import { stepOf } from "../steps.ts";
import { scoredOf, useFound } from "../useFound.ts";
import { namespaces } from "../words.ts";

export interface CompareScreenProps extends WizardProps {
  readonly row: RowId;
  readonly forms: readonly string[];
}
const most = 3;

/** Two or three forms side by side: their points for each wish, and what people ask of a form first. */
export default function CompareScreen({ session, base, Frame, row, forms }: CompareScreenProps): ReactNode {
  const words = useWords(...namespaces);
  const { answers, considered } = useSession(session);
  const readOnly = useRole(session) === "reader";
  const { recommendation } = useFound(session, row);
  const { actions, undo } = useFormActions(session, row);
  const step = useMemo(() => stepOf(answers, row), [answers, row]);
  const briefs = useBriefs();
  const { asked } = recommendation;
  const head = stepHead(words, answers, step);
  const found = forms.flatMap((form) => scoredOf(recommendation, form) ?? []).slice(0, most);
  const title = words.t("words.compare.title");
  const rowOf = (key: string, label: string, cell: (scored: Scored) => ReactNode) => ({
    key,
    // One thing in each cell: on a narrow screen it stands beside the name of its form.
    cells: [label, ...found.map((scored) => <div key={scored.method.id}>{cell(scored)}</div>)],
  });
  const factNames = [...new Set(found.flatMap(({ method }) => factsOf(words, method).map(({ name }) => name)))];
  const dutch = (text: string | undefined) => <span lang="nl">{text}</span>;
  return (
    <Frame kind="hub" wizard="tools" title={title} back={{ href: `${base}/${pathOfStep(row)}`, label: head.title }}>
      <div>
        {head.caption !== undefined && <p className="think-caption">{head.caption}</p>}
        <Heading level={1}>{title}</Heading>
      </div>
      {found.length < 2 ? (
        <Paragraph>{words.t("words.compare.tooFew")}</Paragraph>
      ) : (
        <>
          <DataTable
            caption={words.t("words.compare.caption")}
            captionHidden
            head={[
              words.t("words.compare.what"),
              ...found.map(({ method }) => (
                <span key={method.id} lang="nl">
                  {method.name}
                </span>
              )),
            ]}
            rows={[
              rowOf("score", words.t("words.compare.score"), ({ score, excludedBy, method }) => (
                <>
                  <strong>{words.t("words.form.score", { score })}</strong>
                  {excludedBy.map((exclusion) => (
                    <span key={exclusion.filter} className="think-source">
                      {nearSentence(words, exclusion, asked, standard)}
                    </span>
                  ))}
                  <span className="think-source">
                    <Link href={`${base}/${pathOfWhy(row, method.id)}`}>
                      {words.t("words.compare.why")}
                      <span className="think-visually-hidden">
                        : <span lang="nl">{method.name}</span>
                      </span>
                    </Link>
                  </span>
                </>
              )),
              ...asked.weights.map(([filter], at) =>
                rowOf(filter, criterionName(words, filter), (scored) => {
                  const part = partsOf(scored, asked)[at];
                  return (
                    part && (
                      <>
                        {pointsText(words, part)}
                        <span className="think-source">{reasonText(words, part, scored, asked)}</span>
                      </>
                    )
                  );
                }),
              ),
              ...factNames.map((name) =>
                rowOf(
                  name,
                  words.t(`words.facts.names.${name}`),
                  ({ method }) => factsOf(words, method).find((fact) => fact.name === name)?.text ?? words.t("words.facts.unknown"),
                ),
              ),
              rowOf("weak", words.t("words.compare.weak"), ({ method }) => dutch(briefs[method.id]?.watchOut)),
              rowOf("notWhen", words.t("words.compare.notWhen"), ({ method }) => dutch(briefs[method.id]?.notWhen)),
            ]}
          />
          <section aria-labelledby="kies" className="think-part">
            <Heading level={2} id="kies">
              {words.t("words.compare.choose")}
            </Heading>
            {found.map(({ method }) => (
              <div key={method.id} className="think-stack think-stack--s">
                <Heading level={3}>
                  <Link href={`${base}/${pathOfCard(method.id)}`} lang="nl">
                    {method.name}
                  </Link>
                </Heading>
                <CardFoot
                  {...{ method, base, row, step, actions, readOnly }}
                  isFirst={false}
                  isChosen={step?.chosen !== undefined && "form" in step.chosen && step.chosen.form === method.id}
                  isKept={(considered[row] ?? []).includes(method.id)}
                  undo={undo?.form === method.id ? undo : undefined}
                  compared={undefined}
                />
              </div>
            ))}
          </section>
        </>
      )}
    </Frame>
  );
}
