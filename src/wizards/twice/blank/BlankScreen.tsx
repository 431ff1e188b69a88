import { useState, type ReactNode } from "react";
import type { TrackId } from "../../../engine/types.ts";
import { isoDay } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/index.ts";
import { RadioCards } from "../../../ui/field/RadioCards.tsx";
import { Heading } from "../../../ui/heading/Heading.tsx";
import type { WizardProps } from "../../props.ts";
import { SaveAs } from "../../saveAs/SaveAs.tsx";
import { useSession } from "../../useSession.ts";
import "../words.ts";
import { namespaces } from "../words.ts";
import { blankQuestionnaire } from "./blankQuestionnaire.ts";
import { fullTrack, tracks } from "./sheet.ts";

/** The questions of one of the three routes on paper, to prepare at the table. */
export default function BlankScreen({ session, base, Frame, makePdfWorker, saveFile, now }: WizardProps): ReactNode {
  const words = useWords(...namespaces);
  const dossier = useSession(session);
  const [opened] = useState(now);
  const [track, choose] = useState<TrackId>(dossier.track["twice"] ?? fullTrack);
  const title = words.t("words.blank.title");
  return (
    <Frame kind="hub" wizard="twice" title={title} back={{ href: base }}>
      <Heading level={1} className="think-on-screen">
        {title}
      </Heading>
      <div className="think-no-print">
        <p className="utrecht-paragraph">{words.t("words.blank.screenIntro")}</p>
        <RadioCards
          id="blank-route"
          legend={words.t("words.blank.route")}
          value={track}
          onChange={choose}
          options={tracks.map((id) => ({ value: id, label: words.t(`tracks.${id}.name`), description: words.t(`tracks.${id}.help`) }))}
        />
      </div>
      <SaveAs
        // Another route is another document: nothing of the one before may still be told.
        key={track}
        versions={[
          {
            id: "worksheet",
            label: title,
            description: "",
            fileKind: words.t(`tracks.${track}.name`).toLowerCase(),
            document: () => blankQuestionnaire(words, track, isoDay(opened)),
          },
        ]}
        name={title}
        makePdfWorker={makePdfWorker}
        saveFile={saveFile}
        now={now}
      />
    </Frame>
  );
}
