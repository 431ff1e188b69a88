import type { ReactNode } from "react";
import { sliders, type Slider } from "../../../domain/ids.ts";
import { useWords } from "../../../i18n/index.ts";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { DataTable } from "../../../ui/table/DataTable.tsx";
import { shortOf } from "../../shared/answerWords.ts";
import { rungName } from "../../shared/rungNames.ts";
import { stabilitySentence } from "../sentences.ts";
import type { Assessed } from "../useAssessment.ts";
import { namespaces } from "../words.ts";

/** What one answer one position different would do, slider by slider. */
export function Turning({ assessed: { assessment, profile } }: { readonly assessed: Assessed }): ReactNode {
  const words = useWords(...namespaces);
  const { advice, route } = assessment;
  const { robustness } = advice;
  const positionOf = (id: Slider) => {
    const answer = route.answers[id];
    return answer?.kind === "scale" ? answer.value : 0;
  };
  const cell = (id: Slider, step: -1 | 1): ReactNode => {
    const neighbour = robustness?.neighbours.find((one) => one.question === id && one.to === positionOf(id) + step);
    if (!neighbour) return words.t("words.turning.none");
    const name = rungName(words, neighbour.rung, profile);
    return neighbour.rung === advice.rung.low ? name : <strong className="think-turns">{name}</strong>;
  };
  const { governance } = advice.approach;
  const body = route.answers["decisionBody"];
  return (
    <section aria-labelledby="anders" className="think-part">
      <Heading level={2} id="anders">
        {words.t("words.turning.title")}
      </Heading>
      {robustness ? (
        <>
          <p className="utrecht-paragraph">
            {words.t("words.turning.intro")} {stabilitySentence(words, advice)}
          </p>
          <DataTable
            caption={words.t("words.turning.caption")}
            captionHidden
            head={["question", "lower", "now", "higher"].map((column) => words.t(`words.turning.${column}`))}
            rows={sliders.map((id) => ({
              key: id,
              cells: [
                shortOf(words, id),
                cell(id, -1),
                words.t("words.turning.position", { position: positionOf(id), rung: rungName(words, advice.rung.low, profile) }),
                cell(id, 1),
              ],
            }))}
          />
          {robustness.decisive && (
            <p className="utrecht-paragraph">
              {words.t("words.turning.doubt", { question: shortOf(words, robustness.decisive).toLowerCase() })}
            </p>
          )}
        </>
      ) : (
        <p className="utrecht-paragraph">{words.t("words.turning.open", { count: advice.missing.length })}</p>
      )}
      {!robustness && (
        <ul className="utrecht-unordered-list">
          {advice.missing.map((id) => (
            <li key={id} className="utrecht-unordered-list__item">
              {words.t(`questions.${id}.ask`)}
            </li>
          ))}
        </ul>
      )}
      {body?.kind === "single" && body.option === "several" && governance.high < 5 && advice.weightClass.high >= 3 && (
        <p className="utrecht-paragraph">{words.t("words.turning.several")}</p>
      )}
    </section>
  );
}
