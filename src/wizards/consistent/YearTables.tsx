import type { ReactNode } from "react";
import type { YearPicture } from "../../domain/register.ts";
import { shareText } from "../../i18n/format.ts";
import { useWords } from "../../i18n/index.ts";
import { Heading } from "../../ui/heading/Heading.tsx";
import { DataTable } from "../../ui/table/DataTable.tsx";
import { standardProfile } from "./definition.ts";
import { rungName } from "../shared/rungNames.ts";
import { weightName } from "./sentences.ts";
import { namespaces } from "./words.ts";

/** One year: cases per weight and per chosen rung, and how many deviated with a reason. */
export function YearTables({ picture }: { readonly picture: YearPicture }): ReactNode {
  const words = useWords(...namespaces);
  const rows = (counts: readonly number[], nameOf: (value: number) => string) =>
    counts.map((count, at) => ({
      key: String(at),
      cells: [nameOf(at + 1), String(count), <Bar key="bar" count={count} of={Math.max(...counts)} />],
    }));
  const head = [words.t("words.compare.outcome"), words.t("words.compare.cases"), words.t("words.compare.bar")];
  return (
    <div className="think-year">
      <Heading level={3}>{words.t("words.compare.year", { year: picture.year })}</Heading>
      <p className="utrecht-paragraph">
        {words.t("words.compare.yearCases", { count: picture.cases })}{" "}
        {words.t("words.compare.yearDeviating", {
          count: picture.deviating,
          share: shareText(picture.deviating, picture.cases, words.lang),
        })}
      </p>
      <DataTable
        caption={words.t("words.compare.perWeight")}
        head={head}
        rows={rows(picture.perWeight, (weight) => weightName(words, weight, standardProfile))}
      />
      <DataTable
        caption={words.t("words.compare.perRung")}
        head={head}
        rows={rows(picture.perRung, (rung) => rungName(words, rung, standardProfile))}
      />
    </div>
  );
}

/** The number stands beside it; the bar only shows it, and 0 has none. */
function Bar({ count, of }: { readonly count: number; readonly of: number }): ReactNode {
  return (
    <svg className="think-bar" aria-hidden="true" focusable="false" viewBox="0 0 100 10" preserveAspectRatio="none">
      {count > 0 && <rect width={(100 * count) / of} height="10" />}
    </svg>
  );
}
