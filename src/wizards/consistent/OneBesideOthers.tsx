import { useEffect, useState, type ReactNode } from "react";
import { sliders } from "../../domain/ids.ts";
import type { RegisterEntry } from "../../domain/register.ts";
import type { CaseSummary, Shelf } from "../../dossier/api.ts";
import { useWords } from "../../i18n/index.ts";
import { SelectField } from "../../ui/field/SelectField.tsx";
import { Heading } from "../../ui/heading/Heading.tsx";
import { DataTable } from "../../ui/table/DataTable.tsx";
import { alikeHere, deviationsInWords } from "./alike.ts";
import { assess } from "./assess.ts";
import { standardProfile } from "./definition.ts";
import { shortOf } from "../shared/answerWords.ts";
import { rungName } from "../shared/rungNames.ts";
import { rangeInWords } from "./sentences.ts";
import { chosenOf } from "./settings.ts";
import { namespaces } from "./words.ts";

interface OneProps {
  readonly shelf: Shelf;
  readonly entries: readonly RegisterEntry[];
  readonly id: string;
  readonly choose: (id: string) => void;
}
/** One case beside the earlier cases that are most alike. */
export function OneBesideOthers({ shelf, entries, id, choose }: OneProps): ReactNode {
  const words = useWords(...namespaces);
  const [cases, setCases] = useState<readonly CaseSummary[]>([]);
  useEffect(() => {
    let here = true;
    const look = async (): Promise<void> => {
      const list = await shelf.list();
      if (here) setCases(list.filter(({ binned }) => !binned));
    };
    void look();
    const stop = shelf.watch(() => void look());
    return () => {
      here = false;
      stop();
    };
  }, [shelf]);
  const chosen = cases.find((one) => one.id === id)?.dossier;
  const assessment = chosen && assess(chosen.answers, standardProfile);
  const alike = chosen && assessment ? alikeHere(chosen, assessment.route.answers, entries, standardProfile) : [];
  const here = (slider: (typeof sliders)[number]) => {
    const answer = assessment?.route.answers[slider];
    return answer?.kind === "scale" ? answer.value : 0;
  };
  const name = (rung: number) => rungName(words, rung, standardProfile);
  const own = chosen && chosenOf(chosen, "influence");
  return (
    <section className="think-part">
      <Heading level={2}>{words.t("words.compare.three")}</Heading>
      {cases.length === 0 ? (
        <p className="utrecht-paragraph">{words.t("words.compare.noCases")}</p>
      ) : (
        <SelectField
          id="case"
          label={words.t("words.compare.which")}
          value={chosen ? id : ""}
          onChange={choose}
          options={cases.map((one) => ({ value: one.id, label: one.title || words.t("words.card.untitled") }))}
          placeholder={words.t("words.compare.pick")}
          optional
        />
      )}
      {chosen && alike.length === 0 && <p className="utrecht-paragraph">{words.t("words.alike.none")}</p>}
      {chosen && assessment && alike.length > 0 && (
        <DataTable
          caption={words.t("words.compare.caption")}
          head={[
            words.t("words.compare.feature"),
            chosen.title,
            ...alike.map(({ entry, difference }) =>
              words.t("words.compare.column", { title: entry.title, year: entry.on.slice(0, 4), count: difference }),
            ),
          ]}
          rows={[
            ...sliders.map((slider) => ({
              key: slider,
              cells: [
                shortOf(words, slider),
                String(here(slider)),
                ...alike.map(({ entry }) => {
                  const off = entry.sliders[slider] - here(slider);
                  return off === 0 ? (
                    String(entry.sliders[slider])
                  ) : (
                    <strong key={entry.id}>{`${entry.sliders[slider]} (${off > 0 ? "+" : "−"}${Math.abs(off)})`}</strong>
                  );
                }),
              ],
            })),
            {
              key: "advice",
              cells: [
                words.t("words.compare.advice"),
                rangeInWords(words, assessment.advice.rung, name),
                ...alike.map(({ entry }) => name(entry.rung)),
              ],
            },
            {
              key: "chosen",
              cells: [
                words.t("words.compare.chosen"),
                own === undefined ? words.t("words.card.asProposed") : name(own),
                ...alike.map(({ entry }) => name(entry.chosen.influence)),
              ],
            },
            {
              key: "deviation",
              cells: [
                words.t("words.compare.deviation"),
                words.t("words.compare.seeAdvice"),
                ...alike.map(({ entry }) => deviationsInWords(words, entry, standardProfile).join(" ") || words.t("words.compare.none")),
              ],
            },
          ]}
        />
      )}
    </section>
  );
}
