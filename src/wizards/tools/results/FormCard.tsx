import { memo, useState, type ReactNode } from "react";
import standard from "../../../../content/profiles/standard.yaml";
import type { Prepared } from "../../../domain/tools/asked.ts";
import type { Brief } from "../../../domain/tools/card.ts";
import { reasonsFor } from "../../../domain/tools/explain.ts";
import type { Method } from "../../../domain/tools/method.ts";
import type { Scored } from "../../../domain/tools/score.ts";
import { notesOf } from "../../../domain/tools/shares.ts";
import { useWords } from "../../../i18n/index.ts";
import { Details } from "../../../ui/details/Details.tsx";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { Tag } from "../../../ui/tag/Tag.tsx";
import { factsOf } from "../forms/facts.ts";
import { NotWhen } from "../forms/NotWhen.tsx";
import { Points } from "../forms/Points.tsx";
import { Score } from "../forms/Score.tsx";
import { pathOfCard } from "../paths.ts";
import { noteSentence, whySentence } from "../sentences.ts";
import { namespaces } from "../words.ts";
import { CardFoot, type CardFootProps } from "./CardFoot.tsx";

export interface FormCardProps extends Omit<CardFootProps, "method" | "isFirst"> {
  readonly scored: Scored;
  readonly asked: Prepared;
  readonly brief: Brief | undefined;
  /** Its place in the list. */
  readonly at: number;
  readonly isMovedUp: boolean;
}

/** The id of the heading of a form in the list. */
export const headingOf = (form: string): string => `vorm-${form}`;

/** One form of the list: how well it fits and why, what is weak about it, when not to use it, and what can be done with it. */
export const FormCard = memo(function FormCard(props: FormCardProps): ReactNode {
  const { scored, asked, brief, at, isMovedUp, base, row, step, isChosen, isKept, undo, actions, compared, onCompare, readOnly } = props;
  const { method, score } = scored;
  const words = useWords(...namespaces);
  const id = headingOf(method.id);
  const notes = notesOf(method, asked, standard.tools);
  return (
    <li>
      <article className="think-form" aria-labelledby={id}>
        <div className="think-form__head">
          <Heading level={3} id={id} tabIndex={-1}>
            {at}.{" "}
            <Link href={`${base}/${pathOfCard(method.id)}`} lang="nl">
              {method.name}
            </Link>
          </Heading>
          <Score score={score} />
        </div>
        <Tags isChosen={isChosen} isKept={isKept} isMovedUp={isMovedUp} isUnchecked={method.sourceChecked === false} />
        {brief && <Paragraph lang="nl">{brief.summary}</Paragraph>}
        <Facts method={method} />
        <ul className="think-form__why" aria-label={words.t("words.form.why")}>
          {reasonsFor(scored, asked).map((reason) => (
            <li key={reason.filter}>{whySentence(words, reason, standard)}</li>
          ))}
        </ul>
        {notes.length > 0 && (
          <ul className="think-form__notes" aria-label={words.t("words.form.notes")}>
            {notes.map((note) => (
              <li key={note}>{noteSentence(words, note, method, asked)}</li>
            ))}
          </ul>
        )}
        {brief && <Cautions brief={brief} />}
        <WhyPoints scored={scored} asked={asked} />
        <CardFoot {...{ method, base, row, step, isChosen, isKept, undo, actions, compared, onCompare, readOnly }} isFirst={at === 1} />
      </article>
    </li>
  );
});

function Tags({
  isChosen,
  isKept,
  isMovedUp,
  isUnchecked,
}: Readonly<Record<"isChosen" | "isKept" | "isMovedUp" | "isUnchecked", boolean>>): ReactNode {
  const words = useWords(...namespaces);
  if (!isChosen && !isKept && !isMovedUp && !isUnchecked) return null;
  return (
    <p className="think-form__tags">
      {isChosen && <Tag tone="ok">{words.t("words.form.isChosen")}</Tag>}
      {isKept && <Tag>{words.t("words.form.isKept")}</Tag>}
      {isMovedUp && <Tag>{words.t("words.form.movedUp")}</Tag>}
      {isUnchecked && <Tag>{words.t("words.form.unchecked")}</Tag>}
    </p>
  );
}

// What does not follow from the answers is drawn once: a list of ten has to follow every press.
const Facts = memo(function Facts({ method }: { readonly method: Method }): ReactNode {
  const words = useWords(...namespaces);
  return (
    <ul className="think-form__facts">
      {factsOf(words, method)
        .filter(({ name }) => name !== "role" && name !== "practice")
        .map(({ name, text }) => (
          <li key={name}>{words.t(`words.facts.in.${name}`, { text })}</li>
        ))}
    </ul>
  );
});

const Cautions = memo(function Cautions({ brief }: { readonly brief: Brief }): ReactNode {
  const words = useWords(...namespaces);
  return (
    <>
      <Paragraph>
        <strong>{words.t("words.form.weak")}</strong> <span lang="nl">{brief.watchOut}</span>
      </Paragraph>
      <NotWhen when={brief.notWhen} />
    </>
  );
});

/** The table is made only for who opens it. */
function WhyPoints({ scored, asked }: Pick<FormCardProps, "scored" | "asked">): ReactNode {
  const words = useWords(...namespaces);
  const [open, setOpen] = useState(false);
  return (
    <Details
      summary={
        <>
          {words.t("words.form.whyPoints", { score: scored.score })}
          <span className="think-visually-hidden">
            {" "}
            (<span lang="nl">{scored.method.name}</span>)
          </span>
        </>
      }
      open={open}
      onToggle={setOpen}
    >
      {open && <Points scored={scored} asked={asked} />}
    </Details>
  );
}
