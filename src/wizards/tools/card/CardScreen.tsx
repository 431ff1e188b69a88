import { useMemo, type ReactNode } from "react";
import standard from "../../../../content/profiles/standard.yaml";
import type { Card } from "../../../domain/tools/card.ts";
import type { RowId } from "../../../engine/types.ts";
import { useWords } from "../../../i18n/index.ts";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { Notice } from "../../../ui/notice/Notice.tsx";
import { List } from "../../../ui/prose/PageBlocks.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import type { WizardProps } from "../../props.ts";
import { useRole, useSession } from "../../useSession.ts";
import { formOf } from "../catalogue.ts";
import { NotWhen } from "../forms/NotWhen.tsx";
import { loose, pathOfCard, pathOfWhy } from "../paths.ts";
import { CardFoot } from "../results/CardFoot.tsx";
import { useFormActions } from "../results/useFormActions.ts";
import { stepHead } from "../stepHead.ts";
import { stepOf } from "../steps.ts";
import { namespaces } from "../words.ts";
import { attributesOf } from "./attributes.ts";
import { useCard } from "./useCard.ts";
import "../results/results.css";

export interface CardScreenProps extends WizardProps {
  readonly form: string;
  /** The step that somebody came from, and the page about it. */
  readonly from: { readonly row: RowId; readonly path: string } | undefined;
}

/** Everything the catalogue says about one form. Its own texts are Dutch in every language of the screen. */
export default function CardScreen({ session, base, Frame, form, from }: CardScreenProps): ReactNode {
  const words = useWords(...namespaces);
  const { answers, considered } = useSession(session);
  const readOnly = useRole(session) === "reader";
  const row = from?.row ?? loose;
  const { actions, undo } = useFormActions(session, row);
  const step = useMemo(() => stepOf(answers, row), [answers, row]);
  const method = formOf(form);
  const card = useCard(method);
  const back = from
    ? { href: `${base}/${from.path}`, label: stepHead(words, answers, step).title }
    : { href: base, label: words.t("words.overview.title") };
  const title = method?.name ?? words.t("words.why-page.gone");
  return (
    <Frame kind="hub" wizard="tools" title={title} back={back}>
      <div className="think-stack">
        <Heading level={1} lang={method && "nl"}>
          {title}
        </Heading>
        {!method && <Paragraph>{words.t("words.why-page.goneText")}</Paragraph>}
        {card === "failed" && <Paragraph>{words.t("words.card.failed")}</Paragraph>}
        {card && card !== "failed" && (
          <Paragraph lead lang="nl">
            {card.summary}
          </Paragraph>
        )}
        {method && (
          <CardFoot
            {...{ method, base, row, step, actions, readOnly }}
            isFirst
            isChosen={step?.chosen !== undefined && "form" in step.chosen && step.chosen.form === form}
            isKept={(considered[row] ?? []).includes(form)}
            undo={undo?.form === form ? undo : undefined}
            compared={undefined}
          />
        )}
        {from && method && (
          <Paragraph>
            <Link href={`${base}/${pathOfWhy(row, form)}`}>{words.t("words.card.fits")}</Link>
          </Paragraph>
        )}
      </div>
      {method && card && card !== "failed" && (
        <>
          <Texts card={card} base={base} />
          {attributesOf(words, method, card, standard).map(({ group, attributes }) => (
            <section key={group} aria-labelledby={group} className="think-part">
              <Heading level={2} id={group}>
                {words.t(`words.card.groups.${group}`)}
              </Heading>
              <dl className="think-minimum">
                {attributes.map(([name, text]) => (
                  <div key={name}>
                    <dt>{words.t(`words.card.names.${name}`)}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <Paragraph small>{words.t("words.card.judgement")}</Paragraph>
          <Sources card={card} />
        </>
      )}
    </Frame>
  );
}

function Texts({ card, base }: { readonly card: Card; readonly base: string }): ReactNode {
  const words = useWords(...namespaces);
  const { strong, watchOut, steps, notWhen, example, youNeed, inclusion, yields, reportBack, combinesWith } = card;
  const text = (id: string, title: string, own: string | null | undefined) =>
    own ? (
      <section aria-labelledby={id} className="think-part">
        <Heading level={2} id={id}>
          {title}
        </Heading>
        <Paragraph lang="nl">{own}</Paragraph>
      </section>
    ) : null;
  const list = (id: string, title: string, items: readonly string[], ordered = false) => (
    <section aria-labelledby={id} className="think-part">
      <Heading level={2} id={id}>
        {title}
      </Heading>
      <div lang="nl">
        <List items={items} ordered={ordered} />
      </div>
    </section>
  );
  return (
    <>
      {list("sterk", words.t("words.card.strong"), strong)}
      {list("zwak", words.t("words.card.weak"), watchOut)}
      <NotWhen when={notWhen} />
      {list("zo", words.t("words.card.steps"), steps, true)}
      {text("nodig", words.t("words.card.youNeed"), youNeed)}
      {text("meedoen", words.t("words.card.inclusion"), inclusion)}
      {text("oplevert", words.t("words.card.yields"), yields)}
      {text("terugkoppelen", words.t("words.card.reportBack"), reportBack)}
      {combinesWith && combinesWith.length > 0 && (
        <section aria-labelledby="samen" className="think-part">
          <Heading level={2} id="samen">
            {words.t("words.card.combines")}
          </Heading>
          <ul className="think-formlist" lang="nl">
            {combinesWith.map(({ method, how }) => (
              <li key={method}>
                <Link href={`${base}/${pathOfCard(method)}`}>{formOf(method)?.name ?? method}</Link>
                <Paragraph>{how}</Paragraph>
              </li>
            ))}
          </ul>
        </section>
      )}
      {text("voorbeeld", words.t("words.card.example"), example)}
    </>
  );
}

function Sources({ card: { sources, sourceChecked } }: { readonly card: Card }): ReactNode {
  const words = useWords(...namespaces);
  return (
    <section aria-labelledby="bronnen" className="think-part">
      <Heading level={2} id="bronnen">
        {words.t("words.card.sources")}
      </Heading>
      {!sourceChecked && (
        <Notice tone="info" title={words.t("words.form.unchecked")}>
          <Paragraph>{words.t("words.form.uncheckedHint")}</Paragraph>
        </Notice>
      )}
      <List items={sources.map(({ title, site }) => `${title}. ${site}`)} small />
    </section>
  );
}
