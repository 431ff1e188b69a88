import { useRef, useState, type ReactNode } from "react";
import { Preview } from "../../report/Preview.tsx";
import { Button, ButtonGroup } from "../../ui/button/Button.tsx";
import { RadioCards } from "../../ui/field/RadioCards.tsx";
import { Heading } from "../../ui/heading/Heading.tsx";
import { Notice } from "../../ui/notice/Notice.tsx";
import "./saveAs.css";
import { SavingTold } from "./SavingTold.tsx";
import { useSaveWords } from "./saveWords.ts";
import { formIds, travelsWith, type FormId, type VersionId } from "./travels.ts";
import { useSaving, type SaveVersion, type SavingProps } from "./useSaving.ts";

export interface SaveAsProps extends SavingProps {
  /** The first is chosen to begin with. With one there is nothing to choose. */
  readonly versions: readonly [SaveVersion, ...SaveVersion[]];
  /** Stands between the choices and the button. */
  readonly children?: ReactNode;
}

/** "Opslaan als": one choice of who it is for and in which form, what goes along in words, one button, and the document under it. */
export function SaveAs({ versions, children, ...props }: SaveAsProps): ReactNode {
  const words = useSaveWords();
  const [chosen, choose] = useState<VersionId>(versions[0].id);
  const [form, chooseForm] = useState<FormId>("pdf");
  const saving = useSaving(props);
  const button = useRef<HTMLButtonElement>(null);
  const version = versions.find(({ id }) => id === chosen) ?? versions[0];
  const travels = travelsWith(version, form, props.theCase !== undefined);
  return (
    <>
      <div className="think-no-print">
        <div className="think-saveas">
          {versions.length > 1 && (
            <RadioCards
              id="save-version"
              legend={words.t("saveAs.version")}
              value={version.id}
              onChange={(id) => {
                saving.reset();
                choose(id as VersionId);
              }}
              options={versions.map(({ id, label, description }) => ({ value: id, label, description }))}
            />
          )}
          <div className="think-saveas__forms">
            <RadioCards
              id="save-form"
              legend={words.t("saveAs.form")}
              value={form}
              onChange={(id) => {
                saving.reset();
                chooseForm(id as FormId);
              }}
              options={formIds.map((id) => ({
                value: id,
                label: words.t(`saveAs.forms.${id}.label`),
                description: words.t(`saveAs.forms.${id}.hint`),
              }))}
            />
          </div>
          {children}
          {version.caution !== undefined && (
            <Notice tone="caution">
              <p className="utrecht-paragraph">{version.caution}</p>
            </Notice>
          )}
          <p className="utrecht-paragraph" aria-live="polite" id="save-travels">
            {travels.map((one) => words.t(`saveAs.travels.${one}`)).join(" ")}
          </p>
          <ButtonGroup>
            <Button kind="primary" ref={button} aria-describedby="save-travels" onClick={() => saving.save(version, form)}>
              {words.t(`saveAs.forms.${form}.press`)}
            </Button>
          </ButtonGroup>
          {saving.told && (
            <SavingTold
              told={saving.told}
              onStop={saving.stop}
              onHtml={() => saving.save(version, "html")}
              // What was pressed goes away, so the focus goes back to where it came from.
              onGone={() => button.current?.focus()}
            />
          )}
          <Heading level={2}>{words.t("saveAs.preview")}</Heading>
        </div>
      </div>
      <Preview model={version.document()} />
    </>
  );
}
