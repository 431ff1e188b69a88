import type { ReactNode } from "react";
import { useWords } from "../../i18n/index.ts";
import { Link } from "../link/Link.tsx";
import { Tag } from "../tag/Tag.tsx";

export interface CheckListRow {
  readonly key: string;
  readonly question: string;
  readonly answer: ReactNode;
  readonly note?: string | undefined;
  /** Where the answer changes; without it there is nothing to press, as when somebody else holds the case. */
  readonly href?: string | undefined;
  readonly changeLabel: string;
  /** Still to be answered. */
  readonly open?: boolean | undefined;
  readonly lang?: string | undefined;
}

/** Questions with their answers, each with a way to change it. */
export function CheckList({ rows }: { readonly rows: readonly CheckListRow[] }): ReactNode {
  const words = useWords("app");
  return (
    <dl className="think-summary">
      {rows.map((row) => (
        <div key={row.key} className="think-summary__row">
          <dt lang={row.lang}>{row.question}</dt>
          <dd className="think-summary__answer" lang={row.lang}>
            {row.open === true && (
              <>
                <Tag tone="caution">{words.t("ui.open")}</Tag>{" "}
              </>
            )}
            {row.answer}
            {row.note !== undefined && row.note !== "" && (
              <span className="think-summary__note">
                {words.t("ui.note")}: {row.note}
              </span>
            )}
          </dd>
          {row.href !== undefined && (
            <dd className="think-summary__change">
              <Link href={row.href}>
                {row.changeLabel}
                <span className="think-visually-hidden">: {row.question}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
