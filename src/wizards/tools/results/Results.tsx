import { memo, useMemo, useState, type ReactNode } from "react";
import { mismatchesOf } from "../../../domain/tools/mismatch.ts";
import { movedUp, type Recommendation } from "../../../domain/tools/recommend.ts";
import type { Scored } from "../../../domain/tools/score.ts";
import { useWords } from "../../../i18n/index.ts";
import type { Words } from "../../../i18n/types.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { Notice } from "../../../ui/notice/Notice.tsx";
import { List } from "../../../ui/prose/PageBlocks.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { useBriefs } from "../forms/briefs.ts";
import { besideOf, loose, pathOfCompare } from "../paths.ts";
import { impliedSentence, mismatchSentences } from "../sentences.ts";
import { isAsked } from "../useFound.ts";
import { namespaces } from "../words.ts";
import { Apart } from "./Apart.tsx";
import type { CardFootProps } from "./CardFoot.tsx";
import { FormCard, headingOf } from "./FormCard.tsx";
import { AskNeeded, NoResult, type NoResultProps } from "./NoResult.tsx";
import { useAnnounced } from "./useAnnounced.ts";
import { WhyNot } from "./WhyNot.tsx";

export interface ResultsProps
  extends Pick<CardFootProps, "base" | "row" | "step" | "undo" | "actions" | "onCompare" | "readOnly">, Pick<NoResultProps, "onLeaveOpen"> {
  readonly recommendation: Recommendation;
  readonly considered: readonly string[];
  readonly compared: readonly string[];
}
/** Five that fit and five to consider, and then ten more at each press. */
const [best, pageful] = [5, 10];

/** What fits the step, in the order of the rule; it only changes when something else is asked. */
export const Results = memo(function Results(props: ResultsProps): ReactNode {
  const { recommendation, base, row, step, compared, considered, undo } = props;
  const { offered, asked } = recommendation;
  const words = useWords(...namespaces);
  const briefs = useBriefs();
  const moved = useMemo(() => movedUp(recommendation), [recommendation]);
  const [shown, setShown] = useState(pageful);
  const canRank = isAsked(recommendation);
  const announced = useAnnounced(canRank ? countText(words, offered) : "");
  const implied = impliedSentence(words, asked);
  const mismatches = mismatchSentences(words, mismatchesOf(asked));
  const chosen = step?.chosen && "form" in step.chosen ? step.chosen.form : undefined;
  const card = (scored: Scored, at: number): ReactNode => {
    const { id } = scored.method;
    return (
      <FormCard
        key={id}
        {...{ scored, asked, base, row, step }}
        brief={briefs[id]}
        at={at + 1}
        isMovedUp={moved.has(scored)}
        isChosen={chosen === id}
        isKept={considered.includes(id)}
        undo={undo?.form === id ? undo : undefined}
        actions={props.actions}
        compared={compared.includes(id) ? compared : undefined}
        onCompare={props.onCompare}
        readOnly={props.readOnly}
      />
    );
  };
  const more = Math.max(0, offered.length - shown);
  const seeMore = (): void => {
    const next = offered[shown]?.method.id;
    setShown(shown + pageful);
    // The button may go away; reading goes on at the first form that came.
    if (next) setTimeout(() => document.getElementById(headingOf(next))?.focus());
  };
  return (
    <div className="think-stack think-stack--xl">
      <output className="think-visually-hidden">{announced}</output>
      <section className="think-stack" aria-labelledby="vormen">
        <Heading level={2} id="vormen" tabIndex={-1}>
          {words.t(canRank ? (offered.length === 0 ? "words.results.none" : "words.results.best") : "words.results.title")}
        </Heading>
        {!canRank && <AskNeeded asked={asked} />}
        {canRank && offered.length === 0 && <NoResult asked={asked} onLeaveOpen={props.onLeaveOpen} readOnly={props.readOnly} />}
        {canRank && offered.length > 0 && (
          <>
            <Paragraph>
              {words.t("words.results.count", { count: offered.length })} {words.t("words.results.alike")}
            </Paragraph>
            {implied !== undefined && <Paragraph small>{implied}.</Paragraph>}
            {mismatches.length > 0 && (
              <Notice tone="caution">
                <List items={mismatches} />
                <Link href={besideOf(base, row === loose ? "twice/influenceLevel" : `twice/steps/${row}`)}>
                  {words.t("words.results.toPromise")}
                </Link>
              </Notice>
            )}
            <ol className="think-forms">{offered.slice(0, best).map(card)}</ol>
          </>
        )}
      </section>
      {canRank && offered.length > best && (
        <section className="think-stack" aria-labelledby="overweeg">
          <Heading level={2} id="overweeg">
            {words.t("words.results.consider")}
          </Heading>
          <ol className="think-forms" start={best + 1}>
            {offered.slice(best, shown).map((scored, at) => card(scored, at + best))}
          </ol>
          {more > 0 && <Button onClick={seeMore}>{words.t("words.results.more", { count: Math.min(pageful, more), left: more })}</Button>}
        </section>
      )}
      {compared.length > 1 && (
        <Paragraph>
          <Link href={`${base}/${pathOfCompare(row, compared)}`}>{words.t("words.form.compareNow", { count: compared.length })}</Link>
        </Paragraph>
      )}
      {canRank && <Apart recommendation={recommendation} base={base} row={row} />}
      {canRank && <WhyNot recommendation={recommendation} base={base} row={row} />}
    </div>
  );
});

/** What is read aloud after a change: how many, and which is on top. */
const countText = (words: Words, offered: readonly Scored[]): string =>
  offered[0] ? words.t("words.results.announce", { count: offered.length, name: offered[0].method.name }) : words.t("words.results.none");
