import { useState, type ReactNode } from "react";
import { yearPictures } from "../../domain/register.ts";
import { readRegisterFile, registerFileOf } from "../../exchange/registerFile.ts";
import { fileNameOf } from "../../exchange/fileName.ts";
import { useWords } from "../../i18n/index.ts";
import { Button, ButtonGroup } from "../../ui/button/Button.tsx";
import { FilePicker } from "../../ui/file/FilePicker.tsx";
import { Heading } from "../../ui/heading/Heading.tsx";
import { Notice } from "../../ui/notice/Notice.tsx";
import type { WizardPageProps } from "../props.ts";
import "./firstWords.ts";
import "./resultWords.ts";
import { OneBesideOthers } from "./OneBesideOthers.tsx";
import { addToRegister, useRegister } from "./useRegister.ts";
import { namespaces } from "./words.ts";
import { YearTables } from "./YearTables.tsx";

/** Earlier cases beside each other: like cases deserve a like approach, or a reason. */
export default function ComparePage({
  shelf,
  Frame,
  saveFile,
  navigate,
  id,
}: WizardPageProps & { readonly id: string | undefined }): ReactNode {
  const words = useWords(...namespaces);
  const register = useRegister(shelf);
  const [told, tell] = useState<{ readonly tone: "ok" | "caution"; readonly text: string }>();
  const entries = register ?? [];
  const addFiles = async (files: readonly File[]) => {
    for (const file of files) {
      const text = await file.text();
      const read = readRegisterFile(text);
      if ("problem" in read) {
        const problem = text.includes("think-dossier") ? "notOurs" : read.problem;
        return tell({ tone: "caution", text: words.t(`words.compare.refused.${problem}`, { name: file.name }) });
      }
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
      <OneBesideOthers
        shelf={shelf}
        entries={entries}
        id={id ?? ""}
        choose={(other) => navigate(`#/vergelijken/${other}`, { replace: true })}
      />
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
