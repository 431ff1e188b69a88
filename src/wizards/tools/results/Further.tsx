import { memo, useState, type ReactNode } from "react";
import { useWords } from "../../../i18n/index.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { pathOfCompare } from "../paths.ts";
import { namespaces } from "../words.ts";
import { Apart } from "./Apart.tsx";
import { headingOf } from "./FormCard.tsx";
import { FormCards, type FormCardsProps } from "./FormCards.tsx";
import { WhyNot } from "./WhyNot.tsx";

/** Ten in all to begin with, and ten more at each press. */
const pageful = 10;

/** Everything after the first forms: five to consider and more at a press, what stands apart, and why a form is not among them. */
export const Further = memo(function Further({ after, ...props }: FormCardsProps & { readonly after: number }): ReactNode {
  const { recommendation, base, row, compared } = props;
  const { offered } = recommendation;
  const words = useWords(...namespaces);
  const [shown, setShown] = useState(pageful);
  const more = Math.max(0, offered.length - shown);
  const seeMore = (): void => {
    const next = offered[shown]?.method.id;
    setShown(shown + pageful);
    // The button may go away; reading goes on at the first form that came.
    if (next) setTimeout(() => document.getElementById(headingOf(next))?.focus());
  };
  return (
    <>
      {offered.length > after && (
        <section className="think-stack" aria-labelledby="overweeg">
          <Heading level={2} id="overweeg">
            {words.t("words.results.consider")}
          </Heading>
          <FormCards {...props} from={after} to={shown} />
          {more > 0 && <Button onClick={seeMore}>{words.t("words.results.more", { count: Math.min(pageful, more), left: more })}</Button>}
        </section>
      )}
      {compared.length > 1 && (
        <Paragraph>
          <Link href={`${base}/${pathOfCompare(row, compared)}`}>{words.t("words.form.compareNow", { count: compared.length })}</Link>
        </Paragraph>
      )}
      <Apart recommendation={recommendation} base={base} row={row} />
      <WhyNot recommendation={recommendation} base={base} row={row} />
    </>
  );
});
