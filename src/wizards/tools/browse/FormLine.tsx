import type { ReactNode } from "react";
import standard from "../../../../content/profiles/standard.yaml";
import type { Method } from "../../../domain/tools/method.ts";
import type { Recommendation } from "../../../domain/tools/recommend.ts";
import type { RowId } from "../../../engine/types.ts";
import { useWords } from "../../../i18n/index.ts";
import type { Words } from "../../../i18n/types.ts";
import { Link } from "../../../ui/link/Link.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { Tag } from "../../../ui/tag/Tag.tsx";
import { pathOfCard, pathOfWhy } from "../paths.ts";
import { nearSentence } from "../sentences.ts";
import { isAsked, scoredOf } from "../useFound.ts";
import { namespaces } from "../words.ts";

interface FormLineProps {
  readonly method: Method;
  readonly recommendation: Recommendation;
  readonly summary: string | undefined;
  readonly base: string;
  readonly row: RowId;
}

/** One form in a few words: what it is, and its score or why it drops out. */
export function FormLine({ method, recommendation, summary, base, row }: FormLineProps): ReactNode {
  const words = useWords(...namespaces);
  return (
    <>
      <Link href={`${base}/${pathOfCard(method.id)}`} lang="nl">
        {method.name}
      </Link>{" "}
      {method.sourceChecked === false && <Tag>{words.t("words.form.unchecked")}</Tag>}
      {summary !== undefined && (
        <Paragraph small lang="nl">
          {summary}
        </Paragraph>
      )}
      {isAsked(recommendation) && (
        <Paragraph small>
          {standing(words, recommendation, method.id)}{" "}
          <Link href={`${base}/${pathOfWhy(row, method.id)}`}>
            {words.t("words.browse.why")}
            <span className="think-visually-hidden">
              : <span lang="nl">{method.name}</span>
            </span>
          </Link>
        </Paragraph>
      )}
    </>
  );
}

/** The score of a form that fits, or why it is not offered. */
function standing(words: Words, recommendation: Recommendation, form: string): string {
  const scored = scoredOf(recommendation, form);
  if (!scored) return words.t("words.why-page.closing");
  const [first] = scored.excludedBy;
  if (first) return `${words.t("words.browse.out")} ${nearSentence(words, first, recommendation.asked, standard)}`;
  const score = words.t("words.form.score", { score: scored.score });
  if (!scored.matches) return `${score}. ${words.t("words.why-page.otherGoal")}`;
  return recommendation.offered.includes(scored) ? `${score}.` : `${score}. ${words.t("words.browse.low")}`;
}
