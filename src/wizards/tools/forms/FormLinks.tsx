import { Fragment, type ReactNode } from "react";
import { useWords } from "../../../i18n/index.ts";
import { Link } from "../../../ui/link/Link.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { formOf } from "../catalogue.ts";
import { pathOfCard } from "../paths.ts";
import { namespaces } from "../words.ts";

/** The names of forms, each to its card. `label` is the key of the words before them. A form that is gone is left out. */
export function FormLinks({
  label,
  ids,
  base,
}: {
  readonly label: string;
  readonly ids: readonly string[];
  readonly base: string;
}): ReactNode {
  const words = useWords(...namespaces);
  const forms = ids.flatMap((id) => formOf(id) ?? []);
  if (forms.length === 0) return null;
  return (
    <Paragraph>
      {words.t(label)}{" "}
      {forms.map(({ id, name }, at) => (
        <Fragment key={id}>
          {at > 0 && "; "}
          <Link href={`${base}/${pathOfCard(id)}`} lang="nl">
            {name}
          </Link>
        </Fragment>
      ))}
    </Paragraph>
  );
}
