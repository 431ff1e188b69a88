import { useMemo, useState, type ReactNode } from "react";
import { fileNameOf } from "../../../exchange/fileName.ts";
import { isoDay } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/index.ts";
import { Preview } from "../../../report/Preview.tsx";
import { Button, ButtonGroup } from "../../../ui/button/Button.tsx";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Notice } from "../../../ui/notice/Notice.tsx";
import type { WizardProps } from "../../props.ts";
import { blankWorksheet } from "../versions/worksheet.ts";
import "../resultWords.ts";
import { namespaces } from "../words.ts";

/** All questions on paper, to prepare at the table. */
export default function BlankScreen({ base, Frame, makePdfWorker, saveFile, now }: WizardProps): ReactNode {
  const words = useWords(...namespaces);
  const [opened] = useState(now);
  const [failed, setFailed] = useState(false);
  const model = useMemo(() => blankWorksheet(words, isoDay(opened)), [words, opened]);
  const pdf = async () => {
    try {
      const { makePdf } = await import("../../../report/pdf/index.ts");
      const made = await makePdf(model, { worker: makePdfWorker, date: opened, fileId: "0".repeat(32) });
      saveFile(
        fileNameOf(words.t("words.blank.title"), "", "pdf"),
        new Blob([made.bytes as Uint8Array<ArrayBuffer>], { type: "application/pdf" }),
      );
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <Frame kind="hub" wizard="consistent" title={words.t("words.blank.title")} back={{ href: base }}>
      <Heading level={1} className="think-on-screen">
        {words.t("words.blank.title")}
      </Heading>
      <div className="think-no-print">
        <p className="utrecht-paragraph">{words.t("words.blank.screenIntro")}</p>
        <ButtonGroup>
          <Button kind="primary" onClick={() => void pdf()}>
            {words.t("words.card.pdf")}
          </Button>
          <Button onClick={() => window.print()}>{words.t("words.blank.print")}</Button>
        </ButtonGroup>
        {failed && (
          <Notice tone="caution" live>
            <p className="utrecht-paragraph">{words.t("words.card.told.failed")}</p>
          </Notice>
        )}
      </div>
      <Preview model={model} />
    </Frame>
  );
}
