import { memo, useDeferredValue, type ReactNode } from "react";
import { mismatchesOf } from "../../../domain/tools/mismatch.ts";
import type { Scored } from "../../../domain/tools/score.ts";
import { useWords } from "../../../i18n/index.ts";
import type { Words } from "../../../i18n/types.ts";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { Notice } from "../../../ui/notice/Notice.tsx";
import { List } from "../../../ui/prose/PageBlocks.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { besideOf, loose } from "../paths.ts";
import { impliedSentence, mismatchSentences } from "../sentences.ts";
import { isAsked } from "../useFound.ts";
import { namespaces } from "../words.ts";
import { FormCards, type FormCardsProps } from "./FormCards.tsx";
import { Further } from "./Further.tsx";
import { AskNeeded, NoResult, type NoResultProps } from "./NoResult.tsx";
import { useAnnounced } from "./useAnnounced.ts";

export interface ResultsProps extends FormCardsProps, Pick<NoResultProps, "onLeaveOpen"> {}
const best = 5;

/** What fits the step, in the order of the rule; it only changes when something else is asked. */
export const Results = memo(function Results({ onLeaveOpen, ...cards }: ResultsProps): ReactNode {
  const { recommendation, readOnly } = cards;
  const { offered, asked } = recommendation;
  const words = useWords(...namespaces);
  // The first five are what people wait for.
  const later = useDeferredValue(recommendation);
  const canRank = isAsked(recommendation);
  const announced = useAnnounced(canRank ? countText(words, offered) : "");
  return (
    <div className="think-stack think-stack--xl">
      <output className="think-visually-hidden">{announced}</output>
      <section className="think-stack" aria-labelledby="vormen">
        <Heading level={2} id="vormen" tabIndex={-1}>
          {words.t(canRank ? (offered.length === 0 ? "words.results.none" : "words.results.best") : "words.results.title")}
        </Heading>
        {!canRank && <AskNeeded asked={asked} readOnly={readOnly} />}
        {canRank && offered.length === 0 && <NoResult asked={asked} onLeaveOpen={onLeaveOpen} readOnly={readOnly} />}
        {canRank && offered.length > 0 && (
          <>
            <Above {...cards} />
            <FormCards {...cards} from={0} to={best} />
          </>
        )}
      </section>
      {isAsked(later) && <Further {...cards} recommendation={later} after={best} />}
    </div>
  );
});

/** How many fit, what counts besides, and where the goal and the promise do not go together. */
function Above({ recommendation: { offered, asked }, base, row }: Pick<FormCardsProps, "recommendation" | "base" | "row">): ReactNode {
  const words = useWords(...namespaces);
  const implied = impliedSentence(words, asked);
  const mismatches = mismatchSentences(words, mismatchesOf(asked));
  return (
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
    </>
  );
}

/** What is read aloud after a change: how many, and which is on top. */
const countText = (words: Words, offered: readonly Scored[]): string =>
  offered[0] ? words.t("words.results.announce", { count: offered.length, name: offered[0].method.name }) : words.t("words.results.none");
