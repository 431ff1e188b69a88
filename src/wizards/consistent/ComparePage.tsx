import { useEffect, useState, type ReactNode } from "react";
import { sliders } from "../../domain/ids.ts";
import { yearPictures } from "../../domain/register.ts";
import type { CaseSummary } from "../../dossier/api.ts";
import { readRegisterFile, registerFileOf } from "../../exchange/registerFile.ts";
import { fileNameOf } from "../../exchange/fileName.ts";
import { useWords } from "../../i18n/index.ts";
import { Button, ButtonGroup } from "../../ui/button/Button.tsx";
import { SelectField } from "../../ui/field/SelectField.tsx";
import { FilePicker } from "../../ui/file/FilePicker.tsx";
import { Heading } from "../../ui/heading/Heading.tsx";
import { Notice } from "../../ui/notice/Notice.tsx";
import { DataTable } from "../../ui/table/DataTable.tsx";
import type { WizardPageProps } from "../props.ts";
import { alikeHere, deviationsInWords } from "./alike.ts";
import { assess } from "./assess.ts";
import { standardProfile } from "./definition.ts";
import "./firstWords.ts";
import { shortOf } from "./questionWords.ts";
import "./resultWords.ts";
import { rangeInWords, rungName } from "./sentences.ts";
import { chosenOf } from "./settings.ts";
import { addToRegister, useRegister } from "./useRegister.ts";
import { namespaces } from "./words.ts";
import { YearTables } from "./YearTables.tsx";

/** Earlier cases beside each other: like cases deserve a like approach, or a reason. */
export default function ComparePage({ shelf, Frame, saveFile }: WizardPageProps): ReactNode {
  const words = useWords(...namespaces);
  const register = useRegister(shelf);
  const [told, tell] = useState<{ readonly tone: "ok" | "caution"; readonly text: string }>();
  const entries = register ?? [];
  const addFiles = async (files: readonly File[]) => {
    for (const file of files) {
      const read = readRegisterFile(await file.text());
      if ("problem" in read) return tell({ tone: "caution", text: words.t(`words.compare.refused.${read.problem}`, { name: file.name }) });
      await addToRegister(shelf, read.entries);
      tell({
        tone: "ok",
        text: words.t(read.refused > 0 ? "words.compare.addedPartly" : "words.compare.added", {
          count: read.entries.length,
          refused: read.refused,
        }),
      });
    }
  };
  return (
    <Frame kind="hub" title={words.t("words.compare.title")}>
      <Heading level={1}>{words.t("words.compare.title")}</Heading>
      <p className="utrecht-paragraph">{words.t("words.compare.intro")}</p>
      <OneBesideOthers shelf={shelf} entries={entries} />
      <section className="think-part">
        <Heading level={2}>{words.t("words.compare.years")}</Heading>
        {register && entries.length === 0 && <p className="utrecht-paragraph">{words.t("words.compare.empty")}</p>}
        {yearPictures(entries).map((picture) => (
          <YearTables key={picture.year} picture={picture} />
        ))}
      </section>
      <section className="think-part">
        <Heading level={2}>{words.t("words.compare.share")}</Heading>
        <p className="utrecht-paragraph">{words.t("words.compare.shareHelp")}</p>
        {entries.length > 0 && (
          <ButtonGroup>
            <Button
              onClick={() =>
                saveFile(
                  fileNameOf(words.t("words.compare.fileName"), "", "json"),
                  new Blob([registerFileOf(entries)], { type: "application/json" }),
                )
              }
            >
              {words.t("words.compare.save")}
            </Button>
          </ButtonGroup>
        )}
        <FilePicker
          label={words.t("words.compare.add")}
          accept=".json,application/json"
          multiple
          onFiles={(files) => void addFiles([...files])}
        />
        {told && (
          <Notice tone={told.tone} live>
            <p className="utrecht-paragraph">{told.text}</p>
          </Notice>
        )}
      </section>
    </Frame>
  );
}

function OneBesideOthers({
  shelf,
  entries,
}: Pick<WizardPageProps, "shelf"> & { readonly entries: NonNullable<ReturnType<typeof useRegister>> }): ReactNode {
  const words = useWords(...namespaces);
  const [cases, setCases] = useState<readonly CaseSummary[]>([]);
  const [id, setId] = useState(() => new URLSearchParams(location.hash.split("?")[1] ?? "").get("zaak") ?? "");
  useEffect(() => {
    let here = true;
    void shelf.list().then((list) => here && setCases(list.filter(({ binned }) => !binned)));
    return () => {
      here = false;
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
          onChange={setId}
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
