import { useMemo, type ReactNode } from "react";
import standard from "../../../../content/profiles/standard.yaml";
import { reasonOf } from "../../../domain/tools/explain.ts";
import type { Recommendation } from "../../../domain/tools/recommend.ts";
import { partsOf, type Scored } from "../../../domain/tools/score.ts";
import { notesOf } from "../../../domain/tools/shares.ts";
import type { RowId } from "../../../engine/types.ts";
import { useWords } from "../../../i18n/index.ts";
import type { Words } from "../../../i18n/types.ts";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { List } from "../../../ui/prose/PageBlocks.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import type { WizardProps } from "../../props.ts";
import { useRole, useSession } from "../../useSession.ts";
import { formOf, kindsInOrder } from "../catalogue.ts";
import { useBriefs } from "../forms/briefs.ts";
import { DutchPart } from "../forms/DutchPart.tsx";
import { NotWhen } from "../forms/NotWhen.tsx";
import { Points } from "../forms/Points.tsx";
import { pathOfCard, pathOfStep } from "../paths.ts";
import { CardFoot } from "../results/CardFoot.tsx";
import { useFormActions } from "../results/useFormActions.ts";
import { nearSentence, noteSentence, whyNotSentence, whySentence } from "../sentences.ts";
import { stepHead } from "../stepHead.ts";
import { stepOf } from "../steps.ts";
import { scoredOf, useFound } from "../useFound.ts";
import { namespaces } from "../words.ts";

export interface WhyScreenProps extends WizardProps {
  readonly row: RowId;
  readonly form: string;
}

/** Why one form fits the step, or why not and what it would need. */
export default function WhyScreen({ session, base, Frame, row, form }: WhyScreenProps): ReactNode {
  const words = useWords(...namespaces);
  const { answers, considered } = useSession(session);
  const readOnly = useRole(session) === "reader";
  const { recommendation } = useFound(session, row);
  const { actions, undo } = useFormActions(session, row);
  const step = useMemo(() => stepOf(answers, row), [answers, row]);
  const brief = useBriefs()[form];
  const method = formOf(form);
  const head = stepHead(words, answers, step);
  const back = { href: `${base}/${pathOfStep(row)}`, label: head.title };
  const scored = scoredOf(recommendation, form);
  const fits = recommendation.offered.some((one) => one.method.id === form);
  const sentence = (name: string) =>
    words.t(method ? (fits ? "words.why-page.fits" : "words.why-page.not") : "words.why-page.gone", { name });
  const title = sentence(method?.name ?? "");
  return (
    <Frame kind="hub" wizard="tools" title={title} back={back}>
      <div className="think-stack">
        <div>
          {head.caption !== undefined && <p className="think-caption">{head.caption}</p>}
          <Heading level={1}>{method ? <DutchPart sentence={sentence} part={method.name} /> : title}</Heading>
        </div>
        <Paragraph lead>{placeText(words, recommendation, scored, form)}</Paragraph>
        {brief && <Paragraph lang="nl">{brief.summary}</Paragraph>}
      </div>
      {method && scored && (
        <>
          <Reasons scored={scored} recommendation={recommendation} />
          <section aria-labelledby="punten" className="think-part">
            <Heading level={2} id="punten">
              {words.t("words.form.whyPoints", { score: scored.score })}
            </Heading>
            <Points scored={scored} asked={recommendation.asked} />
          </section>
          <section aria-labelledby="let-op" className="think-part">
            <Heading level={2} id="let-op">
              {words.t("words.why-page.watch")}
            </Heading>
            <List
              items={notesOf(method, recommendation.asked, standard.tools).map((note) =>
                noteSentence(words, note, method, recommendation.asked),
              )}
            />
            {brief && (
              <>
                <Paragraph>
                  <strong>{words.t("words.form.weak")}</strong> <span lang="nl">{brief.watchOut}</span>
                </Paragraph>
                <NotWhen when={brief.notWhen} />
              </>
            )}
            <Paragraph>
              <Link href={`${base}/${pathOfCard(form)}`}>{words.t("words.why-page.card")}</Link>
            </Paragraph>
            <CardFoot
              {...{ method, base, row, step, actions, readOnly }}
              isFirst={fits}
              isChosen={step?.chosen !== undefined && "form" in step.chosen && step.chosen.form === form}
              isKept={(considered[row] ?? []).includes(form)}
              undo={undo?.form === form ? undo : undefined}
              compared={undefined}
            />
          </section>
        </>
      )}
    </Frame>
  );
}

/** Where the form stands, in one sentence. */
function placeText(words: Words, { offered, closing }: Recommendation, scored: Scored | undefined, form: string): string {
  if (closing.includes(form)) return words.t("words.why-page.closing");
  if (!scored) return words.t("words.why-page.goneText");
  const at = offered.indexOf(scored);
  if (at >= 0) return words.t("words.why-page.place", { at: at + 1, count: offered.length, score: scored.score });
  if (scored.excludedBy.length > 0) return words.t("words.why-page.excluded", { count: scored.excludedBy.length });
  if (!scored.matches) return words.t("words.why-page.otherGoal");
  return words.t("words.why-page.tooFew", { score: scored.score, min: standard.tools.minimumScore });
}

function Reasons({ scored, recommendation: { asked } }: { readonly scored: Scored; readonly recommendation: Recommendation }): ReactNode {
  const words = useWords(...namespaces);
  const reasons = partsOf(scored, asked).flatMap((part) => reasonOf(part, scored.method, asked, standard.tools, kindsInOrder) ?? []);
  const pro = reasons.filter(({ speaks }) => speaks === "for").map(({ reason }) => whySentence(words, reason, standard));
  const contra = reasons.filter(({ speaks }) => speaks === "against").map(({ reason }) => whyNotSentence(words, reason, standard));
  const needs = scored.excludedBy.map((exclusion) => nearSentence(words, exclusion, asked, standard));
  const parts: readonly (readonly [id: string, title: string, items: readonly string[]])[] = [
    ["nodig", words.t("words.why-page.needs"), needs],
    ["voor", words.t("words.why-page.pro"), pro],
    ["tegen", words.t("words.why-page.contra"), contra],
  ];
  return parts
    .filter(([, , items]) => items.length > 0)
    .map(([id, title, items]) => (
      <section key={id} aria-labelledby={id} className="think-part">
        <Heading level={2} id={id}>
          {title}
        </Heading>
        <List items={items} />
      </section>
    ));
}
