import type { ReactNode } from "react";
import { useWords } from "../../i18n/index.ts";

export interface SumTerm {
  readonly value: string;
  readonly label: string;
}

/** An addition one can read: every part with its name, then the outcome. */
export function Sum({ terms, total }: { readonly terms: readonly SumTerm[]; readonly total: SumTerm }): ReactNode {
  const words = useWords("app");
  return (
    <ul className="think-sum">
      {terms.map((term, at) => (
        <Part key={at} term={term} sign={at === 0 ? undefined : "+"} said={words.t("ui.plus")} />
      ))}
      <Part term={total} sign="=" said={words.t("ui.equals")} total />
    </ul>
  );
}

function Part({
  term,
  sign,
  said,
  total,
}: {
  readonly term: SumTerm;
  readonly sign: string | undefined;
  readonly said: string;
  readonly total?: boolean;
}): ReactNode {
  return (
    <li className="think-sum__part">
      {sign !== undefined && (
        <span className="think-sum__sign">
          <span aria-hidden="true">{sign}</span>
          <span className="think-visually-hidden">{said} </span>
        </span>
      )}
      <span className={total ? "think-sum__term think-sum__term--total" : "think-sum__term"}>
        <b>{term.value}</b> <span>{term.label}</span>
      </span>
    </li>
  );
}
