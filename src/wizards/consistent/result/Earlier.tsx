import type { ReactNode } from "react";
import { shortDate } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/index.ts";
import { Notice } from "../../../ui/notice/Notice.tsx";
import { DataTable } from "../../../ui/table/DataTable.tsx";
import { definition } from "../definition.ts";
import { answerInWords, shortOf } from "../../shared/answerWords.ts";
import { changedSince } from "../receipt.ts";
import { rangeOf, readRecord } from "../record.ts";
import { rungName } from "../../shared/rungNames.ts";
import { rangeInWords, weightName } from "../sentences.ts";
import type { Assessed } from "../useAssessment.ts";
import { namespaces } from "../words.ts";

/** The advice that was given before, beside the one of now, with what changed in between. */
export function Earlier({ assessed: { dossier, assessment, profile } }: { readonly assessed: Assessed }): ReactNode {
  const words = useWords(...namespaces);
  const since = changedSince(dossier, assessment, profile);
  const record = readRecord(since?.receipt.advice);
  if (!since || !record) return null;
  const { advice, route } = assessment;
  const weight = (value: number) => weightName(words, value, profile);
  const rung = (value: number) => rungName(words, value, profile);
  const answered = (id: string, answers: typeof route.answers) => {
    const question = definition.questions[id];
    return (question && answerInWords(words, question, answers[id])) || words.t("words.check.empty");
  };
  return (
    <Notice tone="info" title={words.t("words.earlier.title")}>
      <p className="utrecht-paragraph">{words.t("words.earlier.intro", { on: shortDate(since.receipt.on, words.lang) })}</p>
      <DataTable
        caption={words.t("words.earlier.title")}
        captionHidden
        head={["what", "then", "now"].map((column) => words.t(`words.earlier.${column}`))}
        rows={[
          {
            key: "weight",
            cells: [
              words.t("words.earlier.weight"),
              rangeInWords(words, rangeOf(record.weightClass), weight),
              rangeInWords(words, advice.weightClass, weight),
            ],
          },
          {
            key: "rung",
            cells: [words.t("words.earlier.rung"), rangeInWords(words, rangeOf(record.rung), rung), rangeInWords(words, advice.rung, rung)],
          },
          ...since.questions.map((id) => ({
            key: id,
            cells: [shortOf(words, id), answered(id, since.receipt.answers), answered(id, route.answers)],
          })),
        ]}
      />
      {since.rule && <p className="utrecht-paragraph">{words.t("words.earlier.rule", { version: since.receipt.content })}</p>}
      {since.profile && <p className="utrecht-paragraph">{words.t("words.earlier.profile", { version: since.receipt.profile })}</p>}
    </Notice>
  );
}
