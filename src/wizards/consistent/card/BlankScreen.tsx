import { useState, type ReactNode } from "react";
import { isoDay } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/index.ts";
import { Heading } from "../../../ui/heading/Heading.tsx";
import type { WizardProps } from "../../props.ts";
import { SaveAs } from "../../saveAs/SaveAs.tsx";
import "../resultWords.ts";
import { blankWorksheet } from "../versions/worksheet.ts";
import { namespaces } from "../words.ts";

/** All questions on paper, to prepare at the table. */
export default function BlankScreen({ base, Frame, makePdfWorker, saveFile, now }: WizardProps): ReactNode {
  const words = useWords(...namespaces);
  const [opened] = useState(now);
  const title = words.t("words.blank.title");
  return (
    <Frame kind="hub" wizard="consistent" title={title} back={{ href: base }}>
      <Heading level={1} className="think-on-screen">
        {title}
      </Heading>
      <div className="think-no-print">
        <p className="utrecht-paragraph">{words.t("words.blank.screenIntro")}</p>
      </div>
      <SaveAs
        versions={[
          {
            id: "worksheet",
            label: title,
            description: "",
            fileKind: "",
            document: () => blankWorksheet(words, isoDay(opened)),
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
