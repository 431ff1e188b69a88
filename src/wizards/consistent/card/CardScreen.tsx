import { useState, type ReactNode } from "react";
import { useWords } from "../../../i18n/index.ts";
import { TextField } from "../../../ui/field/TextField.tsx";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import type { WizardProps } from "../../props.ts";
import { SaveAs } from "../../saveAs/SaveAs.tsx";
import type { VersionId } from "../../saveAs/travels.ts";
import type { SaveVersion } from "../../saveAs/useSaving.ts";
import { useRole } from "../../useSession.ts";
import { alikeHere } from "../alike.ts";
import { pages } from "../paths.ts";
import { takeAlong } from "../receipt.ts";
import "../resultWords.ts";
import { useAssessment } from "../useAssessment.ts";
import { useRegister } from "../useRegister.ts";
import { cautionOf, documents, showsNotes } from "../versions/versions.ts";
import { namespaces } from "../words.ts";

/** The assessment card and the other versions of a case, and every way to take them along. */
export default function CardScreen(props: WizardProps): ReactNode {
  const { session, shelf, base, Frame, makePdfWorker, saveFile, caseSaved, now } = props;
  const words = useWords(...namespaces);
  const role = useRole(session);
  const { dossier, assessment, profile } = useAssessment(session);
  const register = useRegister(shelf);
  const [opened] = useState(now);
  const alike = alikeHere(dossier, assessment.route.answers, register ?? [], profile);
  // Asked when it is made: taking it along may just have raised the version.
  const input = () => ({ dossier: session.current(), assessment, profile, words, alike, on: opened });
  const versionOf = (id: VersionId): SaveVersion => ({
    id,
    label: words.t(`words.versions.${id}.label`),
    description: words.t(`words.versions.${id}.line`),
    fileKind: words.t(`words.versions.${id}.file`),
    ...(showsNotes(id) ? { notes: true } : {}),
    caution: cautionOf(id, input()),
    document: () => documents[id](input()),
  });
  return (
    <Frame
      kind="hub"
      wizard="consistent"
      title={words.t("words.card.title")}
      back={{ href: `${base}/${pages.advice}`, label: words.t("words.card.back") }}
    >
      <Heading level={1} className="think-on-screen">
        {words.t("words.card.title")}
      </Heading>
      <div className="think-no-print">
        <p className="utrecht-paragraph">{words.t("words.card.intro")}</p>
        <p className="utrecht-paragraph">
          <Link href={`${base}/${pages.questionnaire}`}>{words.t("words.card.blank")}</Link>
        </p>
      </div>
      <SaveAs
        versions={[versionOf("own"), versionOf("residents"), versionOf("council"), versionOf("worksheet"), versionOf("archive")]}
        name={dossier.title}
        theCase={session.current}
        // The questions alone are no advice.
        onTake={(id) => id !== "worksheet" && takeAlong(session, assessment, profile, now())}
        onCaseGiven={caseSaved}
        makePdfWorker={makePdfWorker}
        saveFile={saveFile}
        now={now}
      >
        {role === "writer" && (
          <TextField
            id="filled-by"
            label={words.t("words.card.who")}
            description={words.t("words.card.whoHelp")}
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
