import { useState, type ReactNode } from "react";
import { TextField } from "../../../ui/field/TextField.tsx";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { formName } from "../../formFacts.ts";
import type { WizardProps } from "../../props.ts";
import { SaveAs } from "../../saveAs/SaveAs.tsx";
import type { VersionId } from "../../saveAs/travels.ts";
import type { SaveVersion } from "../../saveAs/useSaving.ts";
import { useRole } from "../../useSession.ts";
import type { FrameworkInput } from "../framework/input.ts";
import { pages } from "../paths.ts";
import { takeAlong } from "../receipt.ts";
import { known, useAssessment } from "../useAssessment.ts";
import { useDocumentWords } from "../documentWords.ts";
import { cautionOf, documents, showsNotes } from "../versions/versions.ts";
import { Adoption } from "./Adoption.tsx";

/** The framework in every version, every way to take it along, and the place that says that it was adopted. */
export default function SaveScreen(props: WizardProps): ReactNode {
  const { session, base, Frame, makePdfWorker, saveFile, caseSaved, now } = props;
  const words = useDocumentWords();
  const role = useRole(session);
  const { dossier, assessment } = useAssessment(session);
  const [opened] = useState(now);
  // Asked when it is made: taking it along may just have raised the version.
  const input = (): FrameworkInput => ({ dossier: session.current(), assessment, known, words, on: opened, formName });
  const versionOf = (id: VersionId): SaveVersion => ({
    id,
    label: words.t(`words.versions.${id}.label`),
    description: words.t(`words.versions.${id}.line`),
    fileKind: words.t(`words.versions.${id}.file`),
    ...(showsNotes(id) ? { notes: true } : {}),
    caution: cautionOf(id, input()),
    document: () => documents[id](input()),
  });
  const title = words.t("words.save.title");
  return (
    <Frame kind="hub" wizard="twice" title={title} back={{ href: `${base}/${pages.framework}`, label: words.t("words.save.back") }}>
      <Heading level={1} className="think-on-screen">
        {title}
      </Heading>
      <div className="think-no-print">
        <p className="utrecht-paragraph">{words.t("words.save.intro")}</p>
        <p className="utrecht-paragraph">
          <Link href={`${base}/${pages.questionnaire}`}>{words.t("words.save.blank")}</Link>
        </p>
        <Adoption session={session} dossier={dossier} assessment={assessment} words={words} />
      </div>
      <SaveAs
        versions={[versionOf("own"), versionOf("residents"), versionOf("council"), versionOf("worksheet"), versionOf("archive")]}
        name={dossier.title}
        theCase={session.current}
        // The questions alone are no framework.
        onTake={(id) => id !== "worksheet" && takeAlong(session, assessment, known.profile, now())}
        onCaseGiven={caseSaved}
        makePdfWorker={makePdfWorker}
        saveFile={saveFile}
        now={now}
      >
        {role === "writer" && (
          <TextField
            id="filled-by"
            label={words.t("words.save.who")}
            description={words.t("words.save.whoHelp")}
            optional
            maxLength={100}
            value={dossier.filledBy ?? ""}
            onChange={(text) => void session.apply({ kind: "filledBy", text })}
          />
        )}
      </SaveAs>
    </Frame>
  );
}
